import { z } from 'astro/zod';
import { unwrapped } from '../lib/schema-fields.ts';

/** Paths of every field of a schema, at any depth; items of a list and forms of a union share theirs. */
export function listFieldPaths(schema: z.ZodType, path = ''): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return listFieldPaths(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => listFieldPaths(option as z.ZodType, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => {
    const own = join(path, key);
    return [own, ...listFieldPaths(field as z.ZodType, own)];
  });
}

/** Paths of every field that plain data holds, named in the same way. */
export function listUsedPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUsedPaths(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const own = join(path, key);
    return [own, ...listUsedPaths(field, own)];
  });
}

/** Fields of a schema that none of the data holds, each named once. */
export function listUnused(schema: z.ZodType, data: readonly unknown[]): string[] {
  const used = new Set(data.flatMap((value) => listUsedPaths(value)));
  return [...new Set(listFieldPaths(schema))].filter((path) => !used.has(path));
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
