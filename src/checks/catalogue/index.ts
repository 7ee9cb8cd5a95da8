import type { Issue, Place } from '../issue.ts';
import { factAdviceEntries } from './advice-facts.ts';
import { adviceEntries } from './advice.ts';
import { chartEntries } from './charts.ts';
import { dateEntries } from './dates.ts';
import { downloadEntries } from './downloads.ts';
import { drawingEntries } from './drawings.ts';
import type { Entry } from './entry.ts';
import { fieldEntries } from './fields.ts';
import { fileEntries } from './files.ts';
import { mdxEntries } from './mdx.ts';
import { pictureEntries } from './pictures.ts';
import { referenceEntries } from './references.ts';
import { typedEntries } from './typed.ts';
import { valueEntries } from './values.ts';
import { wordEntries } from './words.ts';
import { yamlEntries } from './yaml.ts';

/** Every kind of finding, by its code. */
export const catalogue = {
  ...fileEntries,
  ...yamlEntries,
  ...fieldEntries,
  ...valueEntries,
  ...dateEntries,
  ...pictureEntries,
  ...downloadEntries,
  ...drawingEntries,
  ...mdxEntries,
  ...referenceEntries,
  ...chartEntries,
  ...wordEntries,
  ...adviceEntries,
  ...typedEntries,
  ...factAdviceEntries,
};

export type Code = keyof typeof catalogue;

export type ParamsOf<C extends Code> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;

/** A finding before it is told: place, code and what the sentences need. */
export type Fault<C extends Code = Code> = {
  [K in C]: Place & { readonly code: K; readonly params: ParamsOf<K> };
}[C];

/** Makes a fault; the parameters are those that the code's sentences need. */
export function fault<C extends Code>(code: C, place: Place, params: ParamsOf<C>): Fault {
  return { code, params, line: place.line, column: place.column } as unknown as Fault;
}

const faultLimit = 200;

/** The first faults of one kind of look at a file; a broken file can hold thousands, which help nobody. */
export function capped(faults: Iterable<Fault>): Fault[] {
  // What comes behind is not even looked for.
  const told = Iterator.from(faults)
    .take(faultLimit + 1)
    .toArray();
  const next = told[faultLimit];
  if (!next) return told;
  return [...told.slice(0, faultLimit), fault('too-many', next, { limit: faultLimit })];
}

/** Tells a fault of a file. */
export function issueOf(file: string, { code, params, line, column }: Fault): Issue {
  const { severity, tell, together } = catalogue[code] as Entry<unknown>;
  const part = together?.part(params);
  const { vi, en } = tell(params);
  return {
    file,
    line,
    column,
    severity,
    code,
    message: { vi: vi[0], en: en[0] },
    fix: { vi: vi[1], en: en[1] },
    ...(part ? { part } : {}),
  };
}

export const isCode = (value: string): value is Code => Object.hasOwn(catalogue, value);
