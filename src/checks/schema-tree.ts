import { z } from 'astro/zod';
import { metaOf, type FieldMeta } from '../schemas/parts/meta.ts';
import type { FieldPath } from './yaml-file.ts';

/** A value of a file together with what its schema says of it. */
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

/** The schema of the field at a path, wrappers included; none where the schema has no such field. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject) || !Object.hasOwn(inner.shape, key)) return undefined;
  return schemaAt(inner.shape[key as string] as z.ZodType, rest);
}

/** Names of the fields that an object at a path may have. */
export function fieldNamesAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrapped(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Every value of `data` that its schema knows, from the outside in. */
export function* walkFields(
  schema: z.ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<FieldValue> {
  yield { value, path, schema, meta: metaOf(schema) };
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* walkFields(inner.element as z.ZodType, item, [...path, index]);
  if (inner instanceof z.ZodObject && isRecord(value))
    for (const [key, field] of Object.entries(inner.shape))
      if (Object.hasOwn(value, key))
        yield* walkFields(field as z.ZodType, value[key], [...path, key]);
}

/** Every string in plain data, with its path. */
export function* walkStrings(
  value: unknown,
  path: FieldPath = [],
): Generator<{ value: string; path: FieldPath }> {
  if (typeof value === 'string') yield { value, path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walkStrings(item, [...path, index]);
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* walkStrings(item, [...path, key]);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list, or none where there is no list. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
