import { expect, test } from 'vitest';
import { cardFamilies } from '../../config/card-fonts.ts';
import { allLocales, locales } from '../../config/locales.ts';
import { leaveOut, listFontFiles, parseRanges, serves } from './font-files.ts';

test('ranges are read as packages write them', () => {
  expect(parseRanges('U+0-FF, U+131')).toEqual([
    [0, 255],
    [0x131, 0x131],
  ]);
});

test('what is left to another family is taken out of the ranges', () => {
  expect(leaveOut([[0, 9]], [[3, 4]])).toEqual([
    [0, 2],
    [5, 9],
  ]);
  expect(leaveOut([[0, 9]], [[0, 20]])).toEqual([]);
  expect(leaveOut([[0, 9]], [[12, 20]])).toEqual([[0, 9]]);
});

test('a file serves a text when one of its signs is in a range', () => {
  expect(serves([[0x41, 0x5a]], 'xyZ')).toBe(true);
  expect(serves([[0x41, 0x5a]], 'xyz')).toBe(false);
});

const samples = { vi: 'Ễ ự đ', en: 'A’z', zh: '门“”', ko: '한', ja: 'ヴー', lo: 'ນ້ຳ' } as const;

test.each(allLocales)(
  'the families of %s have its letters and those of Vietnamese names',
  (locale) => {
    const ranges = locales[locale].cardFonts
      .flatMap((name) => listFontFiles(cardFamilies[name]))
      .flatMap((file) => file.ranges);
    for (const sign of samples[locale] + samples.vi)
      if (sign !== ' ') expect(serves(ranges, [sign]), sign).toBe(true);
  },
);
