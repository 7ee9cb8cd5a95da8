import { expect, test } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { firstFitting, isLonely, titleSizes } from './fit.ts';

test('the first size that fits is taken, and none where none does', async () => {
  expect(await firstFitting([9, 7, 5], (size) => size < 8)).toBe(7);
  expect(await firstFitting([9, 7], () => Promise.resolve(false))).toBeUndefined();
});

test('sizes fall', () => {
  expect(titleSizes.toSorted((a, b) => b - a)).toEqual(titleSizes);
});

test.each<[Locale, string, boolean]>([
  ['vi', 'máy', true],
  ['vi', 'nhà máy', false],
  ['zh', '县 ', true],
  ['zh', '山水', true],
  ['zh', '县城里', false],
  ['ko', '협력', false],
  ['lo', 'ຫາ', true],
])('%s: a line with %s alone is lonely: %s', (locale, line, expected) => {
  expect(isLonely(line, locale)).toBe(expected);
});
