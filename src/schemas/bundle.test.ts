import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { allCollections } from '../config/doors.ts';
import { sourceSchema, wordsSchema } from './bundle.ts';
import { fieldsOf, fieldsOfCollection } from './collections.ts';

const least = { title: 'Chùa Vĩnh Nghiêm', summary: 'Một ngôi chùa cổ.' };
const machine = { translation: { origin: 'machine', from: '1-0123abcd' } };
const picture = {
  id: 'cover',
  file: './cover.webp',
  author: 'Quảng Bá',
  licence: 'CC BY 4.0',
  source: 'own work',
  date: '2026-11-21',
  kind: 'ai',
  alt: 'Mái chùa',
};

/** What is wrong, as `path: message`. */
function faults(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message, code }) =>
    [path.join('.'), code === 'custom' || code === 'invalid_format' ? message : code].join(': '),
  );
}

describe.each(allCollections)('contract 2: a bundle of %s', (collection) => {
  const source = sourceSchema(fieldsOfCollection(collection, z.string()));
  const words = wordsSchema(fieldsOfCollection(collection, z.string()));

  it('needs no more than a title and a summary', () => {
    expect(source.parse(least)).toMatchObject({
      ...least,
      draft: false,
      archived: false,
      pictures: [],
      sources: [],
      translation: { origin: 'human' },
    });
    expect(words.parse({ ...least, ...machine })).toMatchObject({
      ...least,
      draft: false,
      pictures: [],
    });
  });

  it.each(['title', 'summary'])('needs a %s that is not blank', (key) => {
    for (const value of [undefined, '', ' \n'])
      expect(faults(source, { ...least, [key]: value }).map((text) => text.split(':')[0])).toEqual([
        key,
      ]);
  });

  it('takes a file without a record for a person’s', () => {
    expect(words.parse(least)).toMatchObject({ translation: { origin: 'human' } });
  });

  it('refuses unknown fields, in items of lists too', () => {
    expect(faults(source, { ...least, titel: 'Chùa' })).toEqual([': unrecognized_keys']);
    expect(faults(words, { ...least, ...machine, titel: 'Pagoda' })).toEqual([
      ': unrecognized_keys',
    ]);
    expect(faults(source, { ...least, pictures: [{ ...picture, licens: 'x' }] })).toEqual([
      'pictures.0: unrecognized_keys',
    ]);
  });

  it('keeps the source’s fields out of a translation', () => {
    const own = Object.keys(fieldsOfCollection(collection, z.string()).source).filter(
      (key) => key !== 'draft',
    );
    expect(own.length).toBeGreaterThan(10);
    for (const key of own)
      expect(faults(words, { ...least, ...machine, [key]: 'x' }), key).toEqual([
        ': unrecognized_keys',
      ]);
    const { file, ...rest } = picture;
    expect(
      faults(words, { ...least, ...machine, pictures: [{ id: rest.id, alt: 'The roof', file }] }),
    ).toEqual(['pictures.0: unrecognized_keys']);
  });
});

describe('contract 2: a picture', () => {
  const source = sourceSchema(fieldsOf.stories(z.string()));

  it('is taken with its rights', () => {
    expect(source.parse({ ...least, pictures: [picture] }).pictures).toEqual([picture]);
  });

  it.each(['author', 'licence', 'source', 'date', 'kind', 'alt', 'file', 'id'])(
    'needs its %s',
    (key) => {
      const without = Object.fromEntries(Object.entries(picture).filter(([name]) => name !== key));
      expect(faults(source, { ...least, pictures: [without] })[0]).toMatch(
        new RegExp(`^pictures\\.0\\.${key}: `),
      );
    },
  );
});

describe('contract 2: values of a bundle', () => {
  const place = sourceSchema(fieldsOf.places(z.string()));

  it.each([
    [{ kind: 'castle' }, 'kind: invalid_value'],
    [{ area: 'Xã Một' }, 'area: kebab-case'],
    [{ related: ['places'] }, 'related.0: entry-reference'],
    [{ published: '2027-02-30' }, 'published: calendar-date'],
    [{ audience: ['everyone'] }, 'audience.0: invalid_value'],
    [{ aliases: ['Chùa Cũ'] }, 'aliases.0: kebab-case'],
    [{ translation: { origin: 'machine', from: '1-0123abcd' } }, 'translation: unrecognized_keys'],
    [
      { translation: { origin: 'machine', reviewed: '2-0123abcd' } },
      'translation.reviewed: digest',
    ],
    [{ translation: { origin: 'robot' } }, 'translation.origin: invalid_value'],
    [{ access: [{ id: 'Đường', text: 'x' }] }, 'access.0.id: kebab-case'],
    [
      { recognitions: [{ id: 'mot', date: '2025-13', text: 'x' }] },
      'recognitions.0.date: partial-date',
    ],
    [{ waive: [{ code: 'a' }] }, 'waive.0.reason: invalid_type'],
  ])('%j is refused', (own, fault) => {
    expect(faults(place, { ...least, ...own })).toEqual([fault]);
  });
});
