import { describe, expect, it } from 'vitest';
import { computeOccurrences, listOccurrences } from './occurrences.ts';

const lunar = { calendar: 'lunar', leap: 'no', ifMissing: 'last-day' } as const;

describe('computeOccurrences', () => {
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

  it('keeps 29 February to leap years', () => {
    const rule = { calendar: 'solar', month: 2, day: 29 } as const;
    expect(computeOccurrences(rule, 2027)).toEqual([]);
    expect(computeOccurrences(rule, 2028)).toEqual([{ from: '2028-02-29', to: '2028-02-29' }]);
  });

  it.each([
    ['no', ['2025-06-25']],
    ['also', ['2025-06-25', '2025-07-25']],
    ['only', ['2025-07-25']],
  ] as const)('counts the leap month: %s', (leap, days) => {
    const found = computeOccurrences({ ...lunar, month: 6, day: 1, leap }, 2025);
    expect(found.map(({ from }) => from)).toEqual(days);
  });

  it('finds nothing in a year without that leap month', () => {
    expect(computeOccurrences({ ...lunar, month: 6, day: 1, leap: 'only' }, 2026)).toEqual([]);
  });
});

describe('listOccurrences', () => {
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
