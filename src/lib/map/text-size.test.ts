import { expect, it } from 'vitest';
import { breakName, textWidth } from './text-size.ts';

it.each([
  ['a wide sign counts more than a narrow one', 'W', 'i'],
  ['signs of Chinese are as wide as high', '江江', 'river'.slice(0, 2)],
  ['hangul too', '강강', 'ab'],
])('%s', (_, wide, narrow) => {
  expect(textWidth(wide)).toBeGreaterThan(textWidth(narrow));
});

it('marks above and below take no room', () => {
  expect(textWidth('ກໍ່ີ')).toBe(textWidth('ກ'));
  expect(textWidth('ế'.normalize('NFD'))).toBe(textWidth('e'));
});

it('breaks long names only, into halves, and never before a dash', () => {
  expect(breakName('Hồ Mẫu')).toEqual(['Hồ Mẫu']);
  const long = 'Đường cao tốc từ Thị xã Một - Thành phố Hai';
  const lines = breakName(long);
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(long);
  expect(lines[1]).not.toMatch(/^-/);
  expect(breakName('江'.repeat(40))).toHaveLength(1);
});
