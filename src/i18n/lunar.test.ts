import { expect, it } from 'vitest';
import { lunarDay, lunarMonth } from './lunar.ts';

it('calls the months of the lunar year as each language does', () => {
  expect([1, 2, 12].map((month) => lunarMonth('vi', month))).toEqual(['Giêng', '2', 'Chạp']);
  expect([1, 2, 11, 12].map((month) => lunarMonth('zh', month))).toEqual([
    '正',
    '二',
    '十一',
    '腊',
  ]);
  expect([1, 12].map((month) => lunarMonth('ja', month))).toEqual(['1', '12']);
  expect([1, 12].map((month) => lunarMonth('en', month))).toEqual(['first', 'twelfth']);
});

it('counts the days of a lunar month as each language does', () => {
  const days = [1, 10, 12, 20, 21, 30];
  expect(days.map((day) => lunarDay('zh', day))).toEqual([
    '初一',
    '初十',
    '十二',
    '二十',
    '廿一',
    '三十',
  ]);
  expect(lunarDay('vi', 12)).toBe('12');
  expect([1, 12, 22].map((day) => lunarDay('en', day))).toEqual(['1st', '12th', '22nd']);
});
