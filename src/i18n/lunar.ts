import type { Locale } from '../config/locales.ts';
import { formatOrdinal } from './ordinal.ts';

/** Months of the lunar year that go by a name; the others by their number. */
const months: Partial<Record<Locale, Readonly<Record<number, string>>>> = {
  vi: { 1: 'Giêng', 12: 'Chạp' },
  en: {
    ...{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth' },
    ...{ 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth', 11: 'eleventh', 12: 'twelfth' },
  },
  zh: { 1: '正', 12: '腊' },
};

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A number to 39 as Chinese counts days and months: 十二, 廿一. */
function chinese(number: number): string {
  if (number <= 10) return digits[number] ?? '';
  const tens = { 1: '十', 2: number === 20 ? '二十' : '廿', 3: '三十' }[Math.floor(number / 10)];
  return `${tens ?? ''}${digits[number % 10] ?? ''}`;
}

/** A month of the lunar year as a language calls it: tháng Giêng, first, 正月. */
export function lunarMonth(locale: Locale, month: number): string {
  const name = months[locale]?.[month];
  return name ?? (locale === 'zh' ? chinese(month) : String(month));
}

/** A day of a lunar month: 12, 12th, 初五. */
export function lunarDay(locale: Locale, day: number): string {
  if (locale !== 'zh') return formatOrdinal(locale, day);
  return day <= 10 ? `初${chinese(day)}` : chinese(day);
}
