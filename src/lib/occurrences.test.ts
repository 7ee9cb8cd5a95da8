import { describe, expect, it } from 'vitest';
import type { EventRule } from '../schemas/parts/event-time.ts';
import { computeOccurrences, listOccurrences } from './occurrences.ts';

type LunarRule = Extract<EventRule, { calendar: 'lunar' }>;

const lunar = { calendar: 'lunar', leap: 'no', ifMissing: 'last-day' } as const;

describe('contract 7: computeOccurrences', () => {
  it.each([
    ['one solar day', { calendar: 'solar', month: 3, day: 16 }, 2027, ['2027-03-16', '2027-03-16']],
    [
      'several solar days',
      { calendar: 'solar', month: 3, day: 15, until: { month: 3, day: 17 } },
      2027,
      ['2027-03-15', '2027-03-17'],
    ],
    [
      'solar days over the new year',
      { calendar: 'solar', month: 12, day: 30, until: { month: 1, day: 2 } },
      2026,
      ['2026-12-30', '2027-01-02'],
    ],
    [
      'lunar days',
      { ...lunar, month: 2, day: 12, until: { month: 2, day: 14 } },
      2027,
      ['2027-03-19', '2027-03-21'],
    ],
    [
      'the last day of a month that lacks day 30',
      { ...lunar, month: 3, day: 30, until: { month: 4, day: 1 } },
      2027,
      ['2027-05-05', '2027-05-06'],
    ],
    [
      'day 30 where the month has it',
      { ...lunar, month: 3, day: 30, until: { month: 4, day: 1 } },
      2026,
      ['2026-05-16', '2026-05-17'],
    ],
    [
      'lunar days over the lunar new year',
      { ...lunar, month: 12, day: 23, until: { month: 1, day: 3 } },
      2026,
      ['2027-01-30', '2027-02-08'],
    ],
  ] as const)('%s', (_, rule, year, [from, to]) => {
    expect(computeOccurrences(rule, year)).toEqual([{ from, to }]);
  });

  it('skips a year whose month lacks the day, when the rule says so', () => {
    const rule = { ...lunar, month: 3, day: 30, ifMissing: 'skip' } as const;
    expect(computeOccurrences(rule, 2027)).toEqual([]);
    expect(computeOccurrences(rule, 2026)).toHaveLength(1);
  });

  // Suối Mỡ keeps 30/3 to 1/4; month 3 lacks day 30 in ten of these years.
  it.each([
    [2018, '2018-05-14', 29],
    [2019, '2019-05-04', 30],
    [2020, '2020-04-22', 30],
    [2021, '2021-05-11', 30],
    [2022, '2022-04-30', 30],
    [2023, '2023-05-18', 29],
    [2024, '2024-05-07', 29],
    [2025, '2025-04-27', 30],
    [2026, '2026-05-16', 30],
    [2027, '2027-05-05', 29],
    [2028, '2028-04-24', 30],
    [2029, '2029-05-12', 29],
    [2030, '2030-05-01', 29],
    [2031, '2031-04-20', 29],
    [2032, '2032-05-08', 29],
    [2033, '2033-04-28', 29],
    [2034, '2034-05-17', 29],
    [2035, '2035-05-07', 30],
  ])('takes day 30 of month 3 of %i for %s, its day %i, or skips it', (year, day, length) => {
    const rule = { ...lunar, month: 3, day: 30 } as const;
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const once = [{ from: day, to: day }];
    expect(computeOccurrences(rule, year)).toEqual(once);
    expect(computeOccurrences({ ...rule, ifMissing: 'skip' }, year)).toEqual(
      length === 30 ? once : [],
    );
    expect(computeOccurrences({ ...rule, until: { month: 4, day: 1 } }, year)).toEqual([
      { from: day, to: next },
    ]);
  });

  it.each([
    ['last-day', [{ from: '2027-05-05', to: '2027-05-05' }]],
    ['skip', []],
  ] as const)('asks %s of a last day that is missing, too', (ifMissing, found) => {
    const rule = { ...lunar, month: 3, day: 29, until: { month: 3, day: 30 }, ifMissing };
    expect(computeOccurrences(rule, 2027)).toEqual(found);
  });

  it('keeps 29 February to leap years', () => {
    const rule = { calendar: 'solar', month: 2, day: 29 } as const;
    expect(computeOccurrences(rule, 2027)).toEqual([]);
    expect(computeOccurrences(rule, 2028)).toEqual([{ from: '2028-02-29', to: '2028-02-29' }]);
  });

  it.each([
    [2020, 4, '2020-05-07', '2020-06-06'],
    [2023, 2, '2023-03-06', '2023-04-05'],
    [2025, 6, '2025-07-09', '2025-08-08'],
    [2028, 5, '2028-06-07', '2028-07-07'],
    [2031, 3, '2031-04-06', '2031-05-05'],
    [2033, 11, '2033-12-06', '2034-01-05'],
  ])('counts day 15 of the leap month of %i, after month %i, as told', (year, month, day, leap) => {
    const days = (rule: Pick<LunarRule, 'leap'>, at: number) =>
      computeOccurrences({ ...lunar, month, day: 15, ...rule }, at).map(({ from }) => from);
    expect(days({ leap: 'no' }, year)).toEqual([day]);
    expect(days({ leap: 'also' }, year)).toEqual([day, leap]);
    expect(days({ leap: 'only' }, year)).toEqual([leap]);
    // No two years in a row have the same leap month.
    for (const other of [year - 1, year + 1]) {
      expect(days({ leap: 'only' }, other)).toEqual([]);
      expect(days({ leap: 'also' }, other)).toEqual(days({ leap: 'no' }, other));
    }
  });

  it('finds each leap month in its years alone', () => {
    const years = Array.from({ length: 18 }, (_, index) => 2018 + index);
    const found = Array.from({ length: 12 }, (_, index) => {
      const rule = { ...lunar, month: index + 1, day: 1, leap: 'only' } as const;
      return years.filter((year) => computeOccurrences(rule, year).length > 0);
    });
    expect(found).toEqual([[], [2023], [2031], [2020], [2028], [2025], [], [], [], [], [2033], []]);
  });

  it.each([
    ['last-day', ['2025-07-24', '2025-08-22']],
    ['skip', ['2025-07-24']],
  ] as const)('asks %s of day 30 of a leap month of 29 days', (ifMissing, days) => {
    const rule = { ...lunar, month: 6, day: 30, leap: 'also', ifMissing } as const;
    expect(computeOccurrences(rule, 2025).map(({ to }) => to)).toEqual(days);
  });

  it.each([
    // Month 3 is followed by its leap month, and that by month 4.
    ['no', [['2031-04-20', '2031-04-21']]],
    [
      'also',
      [
        ['2031-04-20', '2031-04-21'],
        ['2031-05-20', '2031-05-21'],
      ],
    ],
    ['only', [['2031-05-20', '2031-05-21']]],
  ] as const)('keeps a run of two days one beside a leap month: %s', (leap, runs) => {
    const rule = { ...lunar, month: 3, day: 30, until: { month: 4, day: 1 }, leap };
    expect(computeOccurrences(rule, 2031).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  it('lets a season that lasts for months run through a leap month', () => {
    const rule = { ...lunar, month: 1, day: 6, until: { month: 3, day: 29 } };
    expect(computeOccurrences(rule, 2023)).toEqual([{ from: '2023-01-27', to: '2023-05-18' }]);
  });
});

describe('contract 7: listOccurrences', () => {
  const rule = { ...lunar, month: 1, day: 12 } as const;
  const announced = { year: 2026, from: '2026-02-26', to: '2026-03-03', confirmedBy: 'a-source' };

  it('gives what lies in the time asked for, in order', () => {
    const found = listOccurrences({ rule, occurrences: [] }, '2026-11-21', '2029-01-01');
    expect(found.map(({ from }) => from)).toEqual(['2027-02-17', '2028-02-06']);
  });

  it('lets what was announced win over the rule, with its source', () => {
    expect(listOccurrences({ rule, occurrences: [announced] }, '2026-01-01', '2027-01-01')).toEqual(
      [{ from: '2026-02-26', to: '2026-03-03', confirmedBy: 'a-source' }],
    );
  });

  it('keeps an event that is under way', () => {
    const found = listOccurrences({ occurrences: [announced] }, '2026-03-01', '2026-03-02');
    expect(found).toHaveLength(1);
  });

  it('finds a lunar day of the old year in the new solar one', () => {
    const late = { ...lunar, month: 12, day: 23 } as const;
    const found = listOccurrences({ rule: late, occurrences: [] }, '2027-01-01', '2027-06-01');
    expect(found.map(({ from }) => from)).toEqual(['2027-01-30']);
  });
});
