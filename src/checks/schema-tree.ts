import { z } from 'astro/zod';
import { unwrapped, type FieldPath } from '../lib/schema-fields.ts';

/** The schema of the field at a path, wrappers included; none where the schema has no such field in any form. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodUnion)
    return optionsOf(inner)
      .map((option) => schemaAt(option, path))
      .find(Boolean);
  if (!(inner instanceof z.ZodObject) || !Object.hasOwn(inner.shape, key)) return undefined;
  return schemaAt(inner.shape[key as string] as z.ZodType, rest);
}

/** Names of the fields that an object at a path may have. */
export function fieldNamesAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrapped(found);
  if (inner instanceof z.ZodUnion)
    return [...new Set(optionsOf(inner).flatMap((option) => fieldNamesAt(option, [])))];
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Names of the fields that an object at a path cannot do without. */
export function neededNamesAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const found = schemaAt(schema, path);
  const whole = found && unwrapped(found);
  const forms = whole instanceof z.ZodUnion ? optionsOf(whole).map(unwrapped) : [whole];
  const inner = forms.find((form) => form instanceof z.ZodObject);
  if (!inner) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);
}

/** The forms that a union's value may have. */
export const optionsOf = (union: z.ZodUnion) => union.options as readonly z.ZodType[];

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
