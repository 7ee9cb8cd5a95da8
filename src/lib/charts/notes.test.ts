import { describe, expect, it } from 'vitest';
import { allLocales } from '../../config/locales.ts';
import { chartFigure, ofThing, ofYear } from '../../testing/chart-figures.ts';
import { listChartNotes, tickText } from './notes.ts';

const series = (...figures: ReturnType<typeof ofYear>[]) => ({ kind: 'series' as const, figures });

describe('notes of a chart', () => {
  it('tell the time and the years that are missing, in every language', () => {
    const chart = series(ofYear(2017, 1), ofYear(2021, 2), ofYear(2023, 3));
    expect(
      Object.fromEntries(allLocales.map((locale) => [locale, listChartNotes(locale, chart)])),
    ).toEqual({
      vi: ['Thời gian: từ 2017 đến 2023.', 'Không có số liệu: từ 2018 đến 2020 và 2022.'],
      en: ['Period: 2017 to 2023.', 'No figures for 2018 to 2020 and 2022.'],
      zh: ['时间：2017年至2023年。', '缺少2018年至2020年和2022年的数据。'],
      ko: ['기준 시기: 2017년~2023년.', '수치 없음: 2018년~2020년 및 2022년.'],
      ja: ['時期：2017年～2023年。', '数値なし：2018年～2020年、2022年。'],
      lo: ['ໄລຍະເວລາ: ແຕ່ 2017 ເຖິງ 2023.', 'ບໍ່ມີຕົວເລກ: ແຕ່ 2018 ເຖິງ 2020 ແລະ 2022.'],
    });
  });

  it.each([
    ['estimate', 'Hatched: estimate.'],
    ['preliminary', 'Hatched: preliminary.'],
    ['plan', 'Left unfilled: plan.'],
  ] as const)('tell how a %s is drawn', (status, note) => {
    const figures = ['A', 'B', 'C'].map((name) => ofThing(name, 1, { status }));
    expect(listChartNotes('en', { kind: 'comparison', figures })).toEqual(['Period: 2025.', note]);
  });

  it.each([{ qualifier: 'over' as const }, { value: undefined, min: 1, max: 2 }])(
    'tell that a number is not exact: %o',
    (own) => {
      const figures = [ofThing('A', 1), chartFigure(own)];
      expect(listChartNotes('en', { kind: 'comparison', figures })).toEqual([
        'Period: 2025.',
        'Dashed outline: not an exact number.',
      ]);
    },
  );
});

it('a year stands under its column without its word, other periods with theirs', () => {
  expect(allLocales.map((locale) => tickText(locale, { period: { year: 2025 } }))).toEqual([
    '2025',
    '2025',
    '2025年',
    '2025년',
    '2025年',
    '2025',
  ]);
  expect(tickText('en', { period: { year: 2025, quarter: 2 } })).toBe('Q2 2025');
});
