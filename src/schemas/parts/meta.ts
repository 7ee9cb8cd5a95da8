import { z } from 'astro/zod';
import type { Unit } from './unit.ts';

/** What a field points at: a list of the ledger, or another entry (`<collection>/<slug>`). */
export type ReferenceTarget = 'figures' | 'sources' | 'areas' | 'topics' | 'glossary' | 'entries';

/** What our schemas say about a field beyond its shape. */
export interface FieldMeta {
  /** For whom writes content, in English; the guide prints it. */
  description?: string;
  /** The same in Vietnamese. */
  descriptionVi?: string;
  /** The field holds the id of something that must exist. */
  reference?: ReferenceTarget;
  /** The figure that the field names is told in one of these units. */
  units?: readonly Unit[];
  /** The field holds the id of an item of this list of the same file. */
  itemOf?: string;
}

/** Adds the description that editors read, in both languages of the guide. */
export function described<S extends z.ZodType>(schema: S, en: string, vi: string): S {
  return schema.meta({ ...schema.meta(), description: en, descriptionVi: vi });
}

/** Meta data of a field, looked for inside `optional()` and `default()` too. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const own = (schema.meta() ?? {}) as FieldMeta;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? { ...metaOf(schema.unwrap() as z.ZodType), ...own }
    : own;
}
