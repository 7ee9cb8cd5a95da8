import { z } from 'astro/zod';
import { metaOf, type FieldMeta } from '../schemas/parts/meta.ts';

/** Way to a value: field names and places in lists. */
export type FieldPath = readonly PropertyKey[];

/** A value together with what its schema says of it. */
export interface FieldValue {
  readonly value: unknown;
  readonly path: FieldPath;
  readonly schema: z.ZodType;
  readonly meta: FieldMeta;
}

/** The schema within `optional()`, `default()` and `preprocess()`. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrapped(schema.out as z.ZodType) : schema;
}

/** What a schema says, looked up once: schemas are few, values many. */
interface KnownSchema {
  readonly meta: FieldMeta;
  readonly element?: z.ZodType;
  readonly fields: readonly (readonly [string, z.ZodType])[];
}

const known = new WeakMap<z.ZodType, KnownSchema>();

function lookUp(schema: z.ZodType): KnownSchema {
  const found = known.get(schema);
  if (found) return found;
  const inner = unwrapped(schema);
  const own: KnownSchema = {
    meta: { ...metaOf(inner), ...metaOf(schema) },
    ...(inner instanceof z.ZodArray ? { element: inner.element as z.ZodType } : {}),
    fields:
      inner instanceof z.ZodObject ? (Object.entries(inner.shape) as [string, z.ZodType][]) : [],
  };
  known.set(schema, own);
  return own;
}

/** Every value of `data` that its schema knows, from the outside in. */
export function* walkFields(
  schema: z.ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<FieldValue> {
  const { meta, element, fields } = lookUp(schema);
  yield { value, path, schema, meta };
  if (element && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walkFields(element, item, [...path, index]);
  if (fields.length > 0 && typeof value === 'object' && value !== null)
    for (const [key, field] of fields)
      if (Object.hasOwn(value, key))
        yield* walkFields(field, (value as Record<string, unknown>)[key], [...path, key]);
}
