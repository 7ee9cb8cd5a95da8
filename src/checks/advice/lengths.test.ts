import { describe, expect, it } from 'vitest';
import { allLocales, locales, type Locale } from '../../config/locales.ts';
import { inLines, readText, textOf } from '../../testing/read-entry.ts';
import { adviseOnLengths, countGraphemes } from './lengths.ts';

const good = { title: 'Một tên', summary: 'Một câu tóm tắt. '.repeat(4).trim() };

const found = (locale: Locale, own: Partial<typeof good>) => {
  const { title, summary } = { ...good, ...own };
  return inLines(adviseOnLengths(readText(locale, textOf('Một câu.', '', title, summary))));
};

/** A text of so many letters of a language. */
const letters = (locale: Locale, count: number) =>
  ({ vi: 'ệ', en: 'a', zh: '寺', ko: '절', ja: '寺', lo: 'ກໍ່' })[locale].repeat(count);

describe.each(allLocales)('in %s', (locale) => {
  const { density } = locales[locale];

  it.each([
    ['the longest title', 'title', Math.floor(77 / density + 1e-9), []],
    ['a title one letter longer', 'title', Math.floor(77 / density + 1e-9) + 1, ['2 text-length']],
    ['the shortest title', 'title', Math.ceil(3 / 1.1 / density), []],
    ['a title one letter shorter', 'title', Math.ceil(3 / 1.1 / density) - 1, ['2 text-length']],
    ['the longest summary', 'summary', Math.floor(209 / density + 1e-9), []],
    [
      'a summary one letter longer',
      'summary',
      Math.floor(209 / density + 1e-9) + 1,
      ['3 text-length'],
    ],
    ['the shortest summary', 'summary', Math.ceil(40 / 1.1 / density), []],
    [
      'a summary one letter shorter',
      'summary',
      Math.ceil(40 / 1.1 / density) - 1,
      ['3 text-length'],
    ],
  ] as const)('%s is judged by how much a letter says', (_, field, count, expected) => {
    const rest = { title: letters(locale, 10), summary: letters(locale, 60) };
    expect(found(locale, { ...rest, [field]: letters(locale, count) })).toEqual(expected);
  });
});

it('what is not there, or no text, is left to the schema', () => {
  expect(found('vi', { title: '  ' })).toEqual([]);
  expect(adviseOnLengths(readText('vi', '---\ntitle: [1]\n---\nMột.\n'))).toEqual([]);
});

it('a figure counts as what it prints, not as its id', () => {
  const placeholder = '{figure:area-of-all-industrial-parks-together-2026}';
  expect(found('vi', { title: `Các khu công nghiệp: ${placeholder} đất đã cho thuê` })).toEqual([]);
});

it.each<[Locale, string, string[]]>([
  ['zh', '在越南北部 Vietnam Investment Forum 2026 上的工业园区', []],
  ['zh', 'Vietnam Investment Forum 2026: Industrial Parks and Partners', []],
  ['ja', 'Vietnam Investment Forum 2026 における北部工業団地の紹介', []],
  [
    'ja',
    'ベトナム北部の工業団地における Investment Forum 2026 の開催に関する大変に詳しいお知らせとご案内',
    ['2 text-length'],
  ],
])('in %s a Latin name weighs less than the letters around it: %s', (locale, title, expected) => {
  const summary = '寺'.repeat(60);
  expect(found(locale, { title, summary })).toEqual(expected);
});

it.each<[Locale, string]>([
  ['vi', 'Huế'],
  ['ja', '西湖'],
  ['ko', '서호'],
  ['zh', '西湖'],
])('in %s the name of a place is title enough: %s', (locale, title) => {
  expect(found(locale, { title, summary: letters(locale, 60) })).toEqual([]);
});

it('tells how long it is and what would do', () => {
  const [fault] = adviseOnLengths(readText('vi', textOf('Một.', '', 'Ơi', good.summary)));
  expect(fault?.params).toEqual({ field: 'title', length: 2, least: 3, most: 70 });
});

it.each([
  ['Đường về', 8],
  ['Đường về'.normalize('NFD'), 8],
  ['ກໍ່', 1],
  ['👨‍👩‍👧', 1],
  ['𠮷野', 2],
])('%s has %i letters', (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});
