import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOf } from '../schemas/collections.ts';
import { figureSchema } from '../schemas/figure.ts';
import { referenceTo } from '../schemas/parts/names.ts';
import { siteSchema } from '../schemas/site.ts';
import { listReferences } from './references.ts';

/** References as `target id path`. */
const found = (schema: z.ZodType, value: unknown) =>
  listReferences(schema, value).map(({ target, id, path }) => `${target} ${id} ${path.join('.')}`);

describe('listReferences', () => {
  it('finds ids in fields, lists, and items of lists, each with its path', () => {
    const places = sourceSchema(fieldsOf.places(z.string()));
    expect(
      found(places, {
        title: 'Chùa',
        area: 'xa-mot',
        topics: ['heritage', 'craft'],
        sources: ['bao-a'],
        related: ['places/nui', 'stories/chuyen'],
        recognitions: [{ id: 'mot' }, { id: 'hai', sources: ['bao-a', 'bao-b'] }],
      }).toSorted(),
    ).toEqual(
      [
        'areas xa-mot area',
        'topics heritage topics.0',
        'topics craft topics.1',
        'sources bao-a sources.0',
        'entries places/nui related.0',
        'entries stories/chuyen related.1',
        'sources bao-a recognitions.1.sources.0',
        'sources bao-b recognitions.1.sources.1',
      ].toSorted(),
    );
  });

  it('finds what parks, figures and the site refer to', () => {
    const parks = sourceSchema(fieldsOf.parks(z.string()));
    expect(found(parks, { landArea: 'dien-tich', formerArea: 'huyen-cu' })).toEqual([
      'figures dien-tich landArea',
      'areas huyen-cu formerArea',
    ]);
    expect(found(figureSchema, { scope: 'tinh', sources: ['bao-a'], supersedes: 'cu' })).toEqual([
      'areas tinh scope',
      'sources bao-a sources.0',
      'figures cu supersedes',
    ]);
    expect(found(siteSchema, { footer: ['pages/a'], homeFigures: ['so'] })).toEqual([
      'entries pages/a footer.0',
      'figures so homeFigures.0',
    ]);
  });

  it('finds ids within what is read before it is judged, and in optional lists', () => {
    const trimmed = z.preprocess((value) => value, referenceTo('areas').optional());
    const schema = z.strictObject({ one: trimmed, many: z.array(trimmed).optional() });
    expect(found(schema, { one: 'a', many: ['b'] })).toEqual(['areas a one', 'areas b many.0']);
  });

  it('finds nothing in data of another shape', () => {
    const stories = sourceSchema(fieldsOf.stories(z.string()));
    for (const value of [
      undefined,
      null,
      'text',
      [],
      { area: 7, topics: 'heritage', related: [null] },
    ])
      expect(listReferences(stories, value)).toEqual([]);
  });
});
