import { z } from 'astro/zod';
import { unwrapped, type FieldPath } from '../lib/schema-fields.ts';
import { metaOf } from '../schemas/parts/meta.ts';
import { fault, isCode, type Fault } from './catalogue/index.ts';
import type { Place } from './issue.ts';
import { nearestOf } from './nearest.ts';
import { fieldNamesAt, isRecord, neededNamesAt, optionsOf, schemaAt } from './schema-tree.ts';
import { valueNamed } from './value-names.ts';

/** A value that does not fit: what was written, its field, and where. */
interface Misfit {
  readonly written: unknown;
  readonly path: FieldPath;
  readonly place: Place;
  /** The schema of the whole file. */
  readonly schema: z.ZodType;
}

/** The name of a field; for an item of a list, that of the list. */
export const nameOf = (path: FieldPath): string =>
  path.findLast((key) => typeof key === 'string') ?? '';

/** What a field is for, in both languages, where the schema says so. */
export function aboutOf(schema: z.ZodType, path: FieldPath) {
  const found = schemaAt(schema, path);
  const { description, descriptionVi } = found ? metaOf(found) : {};
  return { en: description, vi: descriptionVi };
}

/** A value of another kind than its field takes. */
export function typeFaults({ written, path, place, schema }: Misfit, expected: string): Fault[] {
  const isGroup = isRecord(written) || Array.isArray(written);
  const own = expected === 'array' ? [...path, 0] : path;
  const needed = neededNamesAt(schema, own);
  const found = fault('wrong-type', place, {
    ...{ field: nameOf(path), expected },
    ...(isGroup ? { isGroup } : {}),
    ...(isSingle(written) ? { written } : {}),
    ...(typeof path.at(-1) === 'number' ? { isItem: true } : {}),
    fields: needed.length > 0 ? needed : fieldNamesAt(schema, own),
  });
  // What a number would be told as a text, so that one mend is enough.
  const asText =
    typeof written === 'number' && expected === 'string'
      ? schemaAt(schema, path)?.safeParse(String(written)).error?.issues[0]?.message
      : undefined;
  if (asText !== 'phone') return [found];
  return [found, fault('phone', place, { value: `0${String(written)}` })];
}

/** A word that is none of those that its field takes. */
export function listFault({ written, path, place, schema }: Misfit, values: readonly string[]) {
  const value = String(written);
  const about = aboutOf(
    schema,
    path.findLast((key) => typeof key === 'string') === path.at(-1) ? path : path.slice(0, -1),
  );
  const near = valueNamed(value, values, about) ?? nearestOf(value.toLowerCase(), values);
  return fault('not-in-list', place, { field: nameOf(path), value, values, near, about });
}

/** The words by which the forms of a union are told apart, in the field at a path. */
export function wordsOfForms(schema: z.ZodType, path: FieldPath): readonly string[] {
  const found = schemaAt(schema, path.slice(0, -1));
  const union = found && unwrapped(found);
  if (!(union instanceof z.ZodUnion)) return [];
  return optionsOf(union).flatMap((option) => {
    const field = schemaAt(option, path.slice(-1));
    const inner = field && unwrapped(field);
    return inner instanceof z.ZodLiteral ? [...inner.values].map(String) : [];
  });
}

const isSingle = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The least and the most that a number may be. */
export function boundsAt(schema: z.ZodType, path: FieldPath): { min?: number; max?: number } {
  const found = schemaAt(schema, path);
  const number = found && unwrapped(found);
  if (!(number instanceof z.ZodNumber)) return {};
  const { minValue: min, maxValue: max } = number;
  const isBound = (value: number | null) =>
    value !== null && Number.isSafeInteger(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    ...(isBound(min) ? { min: Number(min) } : {}),
    ...(isBound(max) ? { max: Number(max) } : {}),
  };
}

/** A fault whose code is the schema's own short message. */
export function codedFault(
  message: string,
  place: Place,
  params: { field: string; value: string; about: ReturnType<typeof aboutOf> },
): Fault {
  if (!isCode(message)) return fault('wrong-value', place, params);
  return { ...place, code: message, params } as unknown as Fault;
}
