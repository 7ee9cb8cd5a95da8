import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { figureSchema } from './figure.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from './records.ts';
import { siteSchema } from './site.ts';

const names = { vi: 'Tên' };
const figure = {
  id: 'dien-tich',
  label: names,
  value: 426,
  unit: 'ha',
  status: 'actual',
  period: { year: 2024 },
  scope: 'tinh',
  sources: ['bao-a'],
};
const site = {
  name: names,
  url: 'https://tinh.example',
  locales: ['vi'],
  imprint: { demonstration: true },
};

const least: [string, z.ZodType, Record<string, unknown>][] = [
  ['figure', figureSchema, figure],
  [
    'source',
    sourceRecordSchema,
    { id: 'bao-a', publisher: 'Báo A', title: 'Bài', seen: 'excerpt' },
  ],
  ['area', areaSchema, { id: 'tinh', kind: 'province', names }],
  ['topic', topicSchema, { id: 'di-san', names }],
  ['term', termSchema, { id: 'chua', names }],
  ['site', siteSchema, site],
];

/** Places of what is wrong. */
const wrong = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

describe.each(least)('the least %s', (_, schema, value) => {
  it('is taken', () => {
    expect(wrong(schema, value)).toEqual([]);
  });

  it.each(Object.keys(value))('needs its %s', (key) => {
    const without = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    expect(wrong(schema, without)[0]).toBe(key);
  });

  it('has no unknown field', () => {
    expect(wrong(schema, { ...value, thua: 1 })).toEqual(['']);
  });
});

describe('contract 6: names', () => {
  it('need Vietnamese, may have the other languages, and no others', () => {
    const topic = (own: Record<string, string>) => wrong(topicSchema, { id: 'di-san', names: own });
    expect(topic({ vi: 'Di sản', lo: 'ມໍລະດົກ' })).toEqual([]);
    expect(topic({ en: 'Heritage' })).toEqual(['names.vi']);
    expect(topic({ vi: 'Di sản', kr: '유산' })).toEqual(['names']);
    expect(topic({ vi: 'Di sản', en: ' ' })).toEqual(['names.en']);
  });
});

describe('a figure', () => {
  it('keeps its digits as given', () => {
    expect(figureSchema.parse({ ...figure, value: '4.20' }).value).toBe('4.20');
    expect(figureSchema.parse(figure)).toMatchObject({
      value: 426,
      scale: 'one',
      qualifier: 'none',
    });
  });

  it.each([
    ['a range', { value: undefined, min: 1, max: 2 }, []],
    ['half a range', { value: undefined, min: 1 }, ['value']],
    ['value and range', { min: 1, max: 2 }, ['value']],
    ['neither', { value: undefined }, ['value']],
    ['words for digits', { value: '4,2' }, ['value']],
    ['an unknown unit', { unit: 'mau' }, ['unit']],
    ['an unknown scale', { scale: 'tỷ' }, ['scale']],
    ['no source', { sources: [] }, ['sources']],
    ['a fifth quarter', { period: { year: 2024, quarter: 5 } }, ['period']],
    ['quarter and month', { period: { year: 2024, quarter: 1, month: 2 } }, ['period']],
    ['a quarter', { period: { year: 2024, quarter: 4 } }, []],
    ['a day that does not exist', { period: { date: '2027-02-30' } }, ['period.date']],
    ['a span of years', { period: { from: 2021, to: '2025' } }, []],
  ])('with %s', (_, own, faults) => {
    expect(wrong(figureSchema, { ...figure, ...own })).toEqual(faults);
  });
});

describe('contract 1: site.yaml', () => {
  it.each([
    ['a path in its address', { url: 'https://tinh.example/cong' }, ['url']],
    ['no Vietnamese', { locales: ['en'] }, ['locales']],
    ['an unknown language', { locales: ['vi', 'kr'] }, ['locales.1']],
    ['a demonstration under a real domain', { url: 'https://tinh.vn' }, ['url']],
    ['a colour by name', { palette: { son: 'red' } }, ['palette.son']],
    ['a pale colour for words', { palette: { son: '#e6b8a8' } }, ['palette.son']],
    ['a dark ground under dark words', { palette: { paper: '#444444' } }, ['palette.paper']],
  ])('with %s is refused', (_, own, faults) => {
    expect(wrong(siteSchema, { ...site, ...own })).toEqual(faults);
  });

  it('that is no demonstration says who answers for it', () => {
    const imprint = {
      operator: names,
      parent: names,
      address: names,
      email: 'a@tinh.vn',
      phone: '0204 000',
      responsible: names,
    };
    const real = { ...site, url: 'https://tinh.vn' };
    expect(wrong(siteSchema, { ...real, imprint })).toEqual([]);
    for (const key of Object.keys(imprint)) {
      const rest = Object.fromEntries(Object.entries(imprint).filter(([name]) => name !== key));
      expect(wrong(siteSchema, { ...real, imprint: rest }), key).toEqual([`imprint.${key}`]);
    }
  });
});
