import { z } from 'astro/zod';
import { metaOf, type ReferenceTarget } from '../schemas/parts/meta.ts';

/** An id that some data names, and where it stands in the data. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Every id that `value` names, as its schema declares them. */
export function listReferences(
  schema: z.ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): Reference[] {
  const { reference } = metaOf(schema);
  if (reference) return typeof value === 'string' ? [{ target: reference, id: value, path }] : [];
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) =>
      listReferences(bare.element as z.ZodType, item, [...path, index]),
    );
  if (bare instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(bare.shape).flatMap(([key, field]) =>
      listReferences(field as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]),
    );
  return [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
