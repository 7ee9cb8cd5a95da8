import { z } from 'astro/zod';
import { unwrapped, type FieldPath } from '../lib/schema-fields.ts';
import { samplesOf } from './sample-of.ts';

/** A field of a sample: where it stands, what it has to fit, and the union that it is in a form of. */
export interface FieldCase {
  /** The sample, cut down to what is needed around this field. */
  readonly data: unknown;
  readonly path: FieldPath;
  readonly schema: z.ZodType;
  readonly union?: { readonly path: FieldPath; readonly schema: z.ZodType };
}

type Found = Omit<FieldCase, 'data'> & { readonly value: unknown };

/** Every field of every sample of a schema; fields that stand among the same others are given once. */
export function listFieldCases(schema: z.ZodType): FieldCase[] {
  const seen = new Set<string>();
  return samplesOf(schema).flatMap((sample) =>
    [...walk(schema, sample, [])].flatMap(({ value, ...found }) => {
      const { path } = found;
      const shape = path.map((part) => (typeof part === 'number' ? '*' : part));
      const key = JSON.stringify([shape, siblings(sample, path), kindOf(value)]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [cutDown(schema, sample, found)];
    }),
  );
}

function* walk(
  schema: z.ZodType,
  value: unknown,
  path: FieldPath,
  union?: FieldCase['union'],
): Generator<Found> {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    const form = inner.options.find((option) => z.safeParse(option, value).success);
    yield* walk(form as z.ZodType, value, path, { path, schema: inner });
  }
  if (inner instanceof z.ZodArray)
    for (const [index, item] of (value as unknown[]).entries())
      yield* walk(inner.element as z.ZodType, item, [...path, index], union);
  if (inner instanceof z.ZodObject)
    for (const [key, item] of Object.entries(value as object)) {
      const own = [...path, key];
      const field = inner.shape[key] as z.ZodType;
      yield { path: own, schema: field, value: item, ...(union && { union }) };
      yield* walk(field, item, own, union);
    }
}

/** Keeps a file short: of a list one item, of the top fields only the needed ones and the one looked at. */
function cutDown(
  schema: z.ZodType,
  sample: unknown,
  { path, union, ...rest }: Omit<FieldCase, 'data'>,
): FieldCase {
  if (Array.isArray(sample)) {
    const inItem = (own: FieldPath) => [0, ...own.slice(1)];
    return {
      ...rest,
      data: [sample[Number(path[0])] as unknown],
      path: inItem(path),
      ...(union && { union: { ...union, path: inItem(union.path) } }),
    };
  }
  const inner = unwrapped(schema);
  const shape = inner instanceof z.ZodObject ? inner.shape : {};
  const fields = Object.entries(sample as object).filter(
    ([key]) => key === path[0] || !z.safeParse(shape[key] as z.ZodType, undefined).success,
  );
  return { ...rest, data: Object.fromEntries(fields), path, ...(union && { union }) };
}

function siblings(sample: unknown, path: FieldPath): string[] {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], sample);
  return Object.keys(parent as object);
}

/** What a value is, as YAML tells values apart. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'group' : typeof value;
}
