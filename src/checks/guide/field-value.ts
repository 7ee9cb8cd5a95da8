import { z } from 'astro/zod';
import { isLocale, sourceLocale } from '../../config/locales.ts';
import { unwrapped } from '../../lib/schema-fields.ts';
import { metaOf } from '../../schemas/parts/meta.ts';
import { catalogue, isCode, type Code } from '../catalogue/index.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { ReportLanguage } from '../issue.ts';
import { optionsOf } from '../schema-tree.ts';
import { findingExamples } from './finding-examples.ts';
import { joinInline, linkToCode } from './inline.ts';
import type { Inline } from './model.ts';
import { nameOfValue } from '../value-names.ts';
import { guideWords } from './words/index.ts';

/** What a field may hold, a line each: kind, allowed values, range, how to write it. */
export function listValueLines(language: ReportLanguage, schema: z.ZodType): readonly Inline[] {
  const { kinds } = guideWords[language];
  const inner = unwrapped(schema);
  const meta = { ...metaOf(inner), ...metaOf(schema) };
  if (inner instanceof z.ZodArray) {
    const needsOne = !inner.safeParse([]).success;
    const item = listValueLines(language, inner.element as z.ZodType);
    return [[needsOne ? kinds.listOfSome : kinds.list], ...item];
  }
  if (inner instanceof z.ZodEnum) return [allowed(language, inner.options.map(String))];
  if (inner instanceof z.ZodLiteral) return [allowed(language, [...inner.values].map(String))];
  if (inner instanceof z.ZodBoolean) return [[{ code: 'true' }, ' / ', { code: 'false' }]];
  if (inner instanceof z.ZodNumber) return [[kinds.number, ...rangeOf(inner)]];
  if (inner instanceof z.ZodUnion) return unionLines(language, inner);
  if (inner instanceof z.ZodObject) return groupLines(language, inner);
  if (meta.itemOf !== undefined) return [[`${kinds.itemOf} `, { code: meta.itemOf }]];
  if (meta.reference === undefined) return [writtenAs(language, inner) ?? [kinds.text]];
  const target = guideWords[language].targets[meta.reference];
  const units = meta.units ? [[`${kinds.units} `, ...allowed(language, meta.units)]] : [];
  return [[{ to: `#${anchorOf(meta.reference)}`, text: [target] }], ...units];
}

/** Anchor of the part that tells of what a field points at. */
const anchorOf = (target: string) => (target === 'entries' ? 'bundle' : `list-${target}`);

function allowed(language: ReportLanguage, values: readonly string[]): Inline {
  const named = values.map((value): Inline => {
    const name = nameOfValue(language, values, value);
    return [{ code: value }, ...(name === undefined ? [] : [` (${name})`])];
  });
  return joinInline(named, ', ');
}

function rangeOf({ minValue, maxValue }: z.ZodNumber): Inline {
  const isTold = [minValue, maxValue].every((bound) => Math.abs(bound ?? Infinity) < 1e9);
  return isTold ? [`, ${minValue} … ${maxValue}`] : [];
}

/** Either one value a language, or nothing: the fields of a group follow one by one. */
function groupLines(language: ReportLanguage, { shape }: z.ZodObject): readonly Inline[] {
  const { kinds } = guideWords[language];
  const [first] = Object.values(shape) as z.ZodType[];
  if (!first || !isPerLanguage(shape)) return [[kinds.group]];
  const needsSource = !(shape[sourceLocale] as z.ZodType).safeParse(undefined).success;
  const lines = listValueLines(language, first);
  return [[needsSource ? kinds.perLanguage : kinds.someLanguages], ...lines];
}

/** Whether a group holds one value a language. */
export const isPerLanguage = (shape: object): boolean => Object.keys(shape).every(isLocale);

function unionLines(language: ReportLanguage, union: z.ZodUnion): readonly Inline[] {
  const { kinds } = guideWords[language];
  const options = optionsOf(union).map((option) => unwrapped(option));
  const forms = options.flatMap((option) =>
    option instanceof z.ZodObject ? [{ code: formOf(option) }] : [],
  );
  const written = writtenAs(language, union);
  const plain = options
    .filter((option) => !(option instanceof z.ZodObject))
    .map((option) => listValueLines(language, option).flat());
  return [
    ...(written ? [written] : plain.length > 0 ? [joinInline(plain, ` ${kinds.or} `)] : []),
    ...(forms.length > 0
      ? [
          [
            `${kinds.forms} `,
            ...joinInline(
              forms.map((form) => [form]),
              ', ',
            ),
          ],
        ]
      : []),
  ];
}

/** A form of a group: the names of its fields, those that may be absent in brackets. */
function formOf({ shape }: z.ZodObject): string {
  const names = Object.entries(shape).map(([name, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? `[${name}]` : name,
  );
  return `{${names.join(', ')}}`;
}

/** How a value with a form of its own is written: the mend that the check would tell. */
function writtenAs(language: ReportLanguage, schema: z.ZodType): Inline | undefined {
  const code = codeOf(schema);
  if (code === undefined) return undefined;
  const { tell } = catalogue[code] as Entry<unknown>;
  return [tell(findingExamples[code][0])[language][1], ' (', linkToCode(code), ')'];
}

/** The code that a value of the wrong form would get. */
function codeOf(schema: z.ZodType): Code | undefined {
  const [issue] = schema.safeParse('?').error?.issues ?? [];
  const code =
    issue?.code === 'invalid_format' && !isCode(issue.message) ? issue.format : issue?.message;
  return code !== undefined && isCode(code) ? code : undefined;
}
