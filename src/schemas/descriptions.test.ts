import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { isLocale } from '../config/locales.ts';
import { sourceSchema, wordsSchema } from './bundle.ts';
import { fieldsOf } from './collections.ts';
import { figureSchema } from './figure.ts';
import { mapSchema } from './map.ts';
import { metaOf } from './parts/meta.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from './records.ts';
import { siteSchema } from './site.ts';

const bundles = Object.entries(fieldsOf).flatMap(([name, fields]): [string, z.ZodType][] => [
  [`${name} (source)`, sourceSchema(fields(z.string()))],
  [`${name} (translation)`, wordsSchema(fields(z.string()))],
]);
const schemas: [string, z.ZodType][] = [
  ...bundles,
  ['figures', figureSchema],
  ['sources', sourceRecordSchema],
  ['areas', areaSchema],
  ['topics', topicSchema],
  ['glossary', termSchema],
  ['map', mapSchema],
  ['site', siteSchema],
];

/** Every field of a schema, at any depth, with its path; languages are keys, not fields. */
function listFields(schema: z.ZodType, path = ''): [string, z.ZodType][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listFields(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return listFields(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => listFields(option as z.ZodType, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const field = value as z.ZodType;
    const name = path ? `${path}.${key}` : key;
    return [
      ...(isLocale(key) ? [] : [[name, field] as [string, z.ZodType]]),
      ...listFields(field, name),
    ];
  });
}

describe('what editors read about a field', () => {
  it.each(schemas)('%s: every field is described in English and Vietnamese', (_, schema) => {
    const fields = listFields(schema);
    expect(fields.length).toBeGreaterThan(1);
    const undescribed = fields.filter(([, field]) => {
      const { description, descriptionVi } = metaOf(field);
      return !/\S{2}/.test(description ?? '') || !/\S{2}/.test(descriptionVi ?? '');
    });
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });

  it.each(schemas)('%s: the Vietnamese is not the English', (_, schema) => {
    const same = listFields(schema).filter(([, field]) => {
      const { description, descriptionVi } = metaOf(field);
      return description !== undefined && description === descriptionVi;
    });
    expect(same.map(([name]) => name)).toEqual([]);
  });
});
