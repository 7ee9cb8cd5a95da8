import { expect, it } from 'vitest';
import { resultOf } from './result.ts';
import { sortByDate } from './by-date.ts';
import type { Fragment, Hit } from './engine.ts';
import { fill, sayCount } from './search-words.ts';

const section = (id: string, finds: number) => ({
  title: `Ḏoạn ${id}`,
  url: `/vi/places/ho/${id}`,
  excerpt: `${id} <mark>hồ</mark>`,
  locations: Array.from({ length: finds }, (_, index) => index),
});
const fragment: Fragment = {
  url: '/vi/places/ho/',
  content: '',
  excerpt: 'một <mark>hồ</mark>',
  meta: { title: 'Hồ ở Ḏồng' },
  filters: { image: ['/a.avif'], origin: ['machine'], collection: ['places'] },
  sub_results: [
    section('', 9),
    section('#a', 1),
    section('#b', 3),
    section('#c', 2),
    section('#d', 2),
  ],
};

it('a result has its words as readers see them, and its fullest sections in their order', () => {
  const result = resultOf(fragment, 'words');
  expect(result).toMatchObject({
    href: '/vi/places/ho/',
    title: 'Hồ ở Đồng',
    collection: 'places',
    image: '/a.avif',
    isMachineMade: true,
  });
  expect(result.sections.map(({ href, title }) => `${title} ${href}`)).toEqual(
    ['#b', '#c', '#d'].map((id) => `Đoạn ${id} /vi/places/ho/${id}`),
  );
});

it('a section says nothing that its page has said', () => {
  const same = { ...section('#a', 1), excerpt: '… một <mark>hồ</mark> …' };
  const [only] = resultOf({ ...fragment, sub_results: [same] }, 'words').sections;
  expect(only?.excerpt).toEqual([]);
});

it('an index that tells less gives a result all the same', () => {
  const { sections, isMachineMade, title } = resultOf(
    { url: '/x/', content: '', excerpt: '', meta: {} },
    'words',
  );
  expect({ sections, isMachineMade, title }).toEqual({
    sections: [],
    isMachineMade: false,
    title: '/x/',
  });
});

it('hits by date: newest first, those without a date last as they were', async () => {
  const hit = (id: string): Hit => ({ id, data: () => Promise.resolve(fragment) });
  const index = {
    search: () => Promise.resolve({ results: ['new', 'other', 'old'].map(hit) }),
  };
  const sorted = await sortByDate(index, ['none2', 'old', 'none1', 'new'].map(hit));
  expect(sorted.map(({ id }) => id)).toEqual(['new', 'old', 'none2', 'none1']);
});

it('words are filled by name, and what a reader typed is not read as a placeholder', () => {
  expect(fill('{{a}} and {{b}}', { a: '{{b}} $& x', b: '2' })).toBe('{{b}} $& x and 2');
});

it('counts follow the plural forms of the language', () => {
  const words = {
    none: 'none: {{query}}',
    count: { one: '{{count}} hit', other: '{{count}} hits' },
  };
  const say = (count: number) => sayCount(words as never, 'en', count, 'q');
  expect([0, 1, 1200].map(say)).toEqual(['none: q', '1 hit', '1,200 hits']);
});
