import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listSyllables } from './lao-syllables.ts';
import { respellHtml } from './respell-html.ts';
import { decode, display, encode } from './spelling.ts';

const ways = ['words', 'characters', 'syllables'] as const;

/** Signs that the spelling treats in a way of its own, among any others. */
const own = fc.constantFrom(
  ...[
    'đ',
    'Đ',
    'ḏ',
    'Ḏ',
    '^',
    'ຳ',
    'ໍ',
    'າ',
    'ໜ',
    'ໝ',
    'ຫ',
    'ນ',
    'ມ',
    'ກ',
    '່',
    'ເ',
    'ົ',
    '\u19b0',
    '\ue0c8',
  ],
  ...['北', '江', '가', 'カ', 'ー', 'ｶ', 'ﾞ', 'か', '\u3099', 'Ａ', '９', 'a', '1', 'e', '\u0301'],
  ...['–', '/', '…', '“', '’', '-', '.'],
  ...[' ', '\n', '\t', '\u00a0', '\u3000', ',', '，', '&', '<', '²', '①', '👨‍👩‍👧', '\u200b'],
);
const text = fc.oneof(
  fc.array(own, { maxLength: 40 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it.each(ways)('by %s: decoding gives what is displayed, whatever the text', (by) => {
  fc.assert(
    fc.property(text, (any) => {
      expect(decode(encode(any, by), by)).toBe(display(any));
      expect(display(display(any))).toBe(display(any));
    }),
    { numRuns: 1000 },
  );
});

it.each(ways)('by %s: a piece spelled behind another is read as the same text', (by) => {
  fc.assert(
    fc.property(text, text, (before, piece) => {
      // Marks of the next piece may compose with the last sign of this one.
      fc.pre(
        !/^\p{M}/u.test(piece) && display(before + piece) === display(before) + display(piece),
      );
      expect(decode(encode(piece, by, before), by)).toBe(display(piece));
    }),
    { numRuns: 500 },
  );
});

it('gives composed and decomposed texts one spelling', () => {
  fc.assert(
    fc.property(text, (any) => {
      for (const by of ways) expect(encode(any.normalize('NFD'), by)).toBe(encode(any, by));
    }),
  );
});

it('Lao syllables are together the whole, and none is empty', () => {
  const lao = fc.string({
    unit: fc.integer({ min: 0xe81, max: 0xedf }).map((code) => String.fromCodePoint(code)),
  });
  fc.assert(
    fc.property(lao, (stretch) => {
      const syllables = listSyllables(stretch);
      expect(syllables.join('')).toBe(stretch);
      expect(syllables).not.toContain('');
    }),
  );
});

const dictionaries = globSync('src/i18n/dictionaries/*.ts');
const files = [
  ...globSync('{content,src/testing/fixtures/second-province}/*/*/index.*.mdx'),
  ...dictionaries,
];

it.each(ways)('by %s: every text of the portal is displayed as it is, and comes back', (by) => {
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const whole = readFileSync(file, 'utf8');
    expect(display(whole), file).toBe(whole);
    expect(decode(encode(whole, by), by), file).toBe(whole);
  }
});

it('leaves the markup of a page alone', () => {
  fc.assert(
    fc.property(text, (any) => {
      const shown = any.replaceAll('&', '').replaceAll('<', '').replaceAll('>', '');
      for (const by of ways) {
        const html = `<p title="đ 北江">${shown}</p><br>`;
        const tags = respellHtml(html, by).match(/<[^>]*>/g);
        expect(tags).toEqual(['<p title="đ 北江">', '</p>', '<br>']);
      }
    }),
  );
});
