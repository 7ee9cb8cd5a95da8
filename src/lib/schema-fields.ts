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

/** Every value of `data` that its schema knows, from the outside in. */
export function* walkFields(
  schema: z.ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<FieldValue> {
  const inner = unwrapped(schema);
  yield { value, path, schema, meta: { ...metaOf(inner), ...metaOf(schema) } };
  if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* walkFields(inner.element as z.ZodType, item, [...path, index]);
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(inner.shape))
      if (Object.hasOwn(value, key))
        yield* walkFields(field as z.ZodType, (value as Record<string, unknown>)[key], [
          ...path,
          key,
        ]);
}
