import type { z } from 'astro/zod';
import type { ReferenceTarget } from '../schemas/parts/meta.ts';
import { walkFields, type FieldPath } from './schema-fields.ts';

/** An id that some data names, and where it stands in the data. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: FieldPath;
}

/** Every id that `data` names, as its schema declares them. */
export function listReferences(schema: z.ZodType, data: unknown): Reference[] {
  return [...walkFields(schema, data)].flatMap(({ value, path, meta: { reference } }) =>
    reference && typeof value === 'string' ? [{ target: reference, id: value, path }] : [],
  );
}
