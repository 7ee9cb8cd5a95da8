import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import {
  collator,
  formatDate,
  formatFileSize,
  formatLanguage,
  formatLanguageTag,
  formatList,
  formatNumber,
  formatPieces,
  type Decimal,
} from './format.ts';

// prettier-ignore
const dates: Record<string, readonly string[]> = {
  '2026-11-21': ['21/11/2026', '21 November 2026', '2026年11月21日', '2026년 11월 21일', '2026年11月21日', '21 ພະຈິກ 2026'],
  '2025-07-01': ['1/7/2025', '1 July 2025', '2025年7月1日', '2025년 7월 1일', '2025年7月1日', '1 ກໍລະກົດ 2025'],
  '2026-01-01': ['1/1/2026', '1 January 2026', '2026年1月1日', '2026년 1월 1일', '2026年1月1日', '1 ມັງກອນ 2026'],
  '2025-12': ['tháng 12 năm 2025', 'December 2025', '2025年12月', '2025년 12월', '2025年12月', 'ທັນວາ 2025'],
  '2025': ['2025', '2025', '2025年', '2025년', '2025年', '2025'],
  // Before the calendar reform of 1582 too, the day given is the day shown.
  '1427-10-10': ['10/10/1427', '10 October 1427', '1427年10月10日', '1427년 10월 10일', '1427年10月10日', '10 ຕຸລາ 1427'],
  '0938-11-05': ['5/11/938', '5 November 938', '938年11月5日', '938년 11월 5일', '938年11月5日', '5 ພະຈິກ 938'],
  '938': ['938', '938', '938年', '938년', '938年', '938'],
  '0043-03-02': ['2/3/43', '2 March 43', '43年3月2日', '43년 3월 2일', '43年3月2日', '2 ມີນາ 43'],
  '40': ['40', '40', '40年', '40년', '40年', '40'],
  '-111': ['111 TCN', '111 BC', '公元前111年', '기원전 111년', '紀元前111年', 'ກ່ອນ ຄ.ສ. 111'],
};

const rows = Object.entries(dates).flatMap(([date, texts]) =>
  allLocales.map((locale, index): [string, Locale, string] => [date, locale, texts[index] ?? '']),
);

describe('dates', () => {
  it.each(rows)('%s in %s: %s', (date, locale, text) => {
    expect(formatDate(locale, date)).toBe(text);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])(
    'are the same on a machine in %s',
    (TZ) => {
      const module = new URL('format.ts', import.meta.url).href;
      const asked = JSON.stringify(rows.map(([date, locale]) => [locale, date]));
      const script = `
        const { formatDate } = await import(${JSON.stringify(module)});
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        console.log(JSON.stringify([zone, ...${asked}.map((row) => formatDate(...row))]));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(JSON.parse(output)).toEqual([TZ, ...rows.map(([, , text]) => text)]);
    },
  );

  it.each(['', 'hôm nay', '2026-1-2', '21/11/2026'])('refuses %j', (text) => {
    expect(() => formatDate('vi', text)).toThrow(RangeError);
  });
});

describe('numbers', () => {
  it.each<[Locale, number | Decimal, string]>([
    ['vi', 1234567.5, '1.234.567,5'],
    ['en', 1234567.5, '1,234,567.5'],
    ['zh', 1234567.5, '1,234,567.5'],
    ['ko', 1234567.5, '1,234,567.5'],
    ['ja', 1234567.5, '1,234,567.5'],
    ['lo', 1234567.5, '1.234.567,5'],
    ['vi', '12.50', '12,50'],
    ['en', '-12.50', '-12.50'],
    ['en', '0.10', '0.10'],
    // More digits than a double holds.
    ['en', '9007199254740993', '9,007,199,254,740,993'],
  ])('in %s, %s is printed %s', (locale, value, text) => {
    expect(formatNumber(locale, value)).toBe(text);
  });
});

describe('sizes of files', () => {
  it.each<[Locale, number, string]>([
    ['vi', 1, '1 kB'],
    ['vi', 12_345, '12 kB'],
    ['vi', 999_600, '1,0 MB'],
    ['vi', 1_234_567, '1,2 MB'],
    ['en', 1_234_567, '1.2 MB'],
    ['lo', 24_600_000, '25 MB'],
  ])('in %s, %d bytes are %s', (locale, bytes, text) => {
    expect(formatFileSize(locale, bytes).replace('\u00A0', ' ')).toBe(text);
  });
});

describe('lists, languages, order', () => {
  it.each<[Locale, string]>([
    ['vi', 'A, B và C'],
    ['en', 'A, B and C'],
    ['zh', 'A、B和C'],
    ['ko', 'A, B 및 C'],
    ['ja', 'A、B、C'],
  ])('joins three things in %s: %s', (locale, text) => {
    expect(formatList(locale, ['A', 'B', 'C'])).toBe(text);
  });

  it('keeps the languages of what it joins', () => {
    const pieces = [{ text: 'A' }, { text: 'chùa', lang: 'vi' }];
    expect(formatPieces('en', pieces)).toEqual([pieces[0], { text: ' and ' }, pieces[1]]);
    expect(formatPieces('ja', [])).toEqual([]);
  });

  it('names each language in each other, never by its code', () => {
    for (const locale of allLocales)
      for (const named of allLocales)
        expect(formatLanguage(locale, named), `${named} in ${locale}`).toMatch(
          /^\p{L}[\p{L}\p{M}\s()]{1,}$/u,
        );
    expect(formatLanguage('vi', 'lo')).toBe('Tiếng Lào');
    expect(formatLanguage('en', 'zh')).toBe('Simplified Chinese');
    expect(formatLanguage('ko', 'ja')).toBe('일본어');
    expect(formatLanguageTag('vi', 'fr')).toBe('Tiếng Pháp');
    expect(formatLanguageTag('en', 'xx')).toBe('xx');
  });

  it('sorts Vietnamese by its own alphabet and numbers by their size', () => {
    const places = ['Đồng Cao', 'Dã Hương', 'Ẩm thực', 'Bổ Đà', 'Khu 10', 'Khu 2'];
    expect(places.toSorted(collator('vi'))).toEqual([
      'Ẩm thực',
      'Bổ Đà',
      'Dã Hương',
      'Đồng Cao',
      'Khu 2',
      'Khu 10',
    ]);
  });
});
