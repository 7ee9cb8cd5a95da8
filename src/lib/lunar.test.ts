import { describe, expect, it } from 'vitest';
import { lunarMonthLength, solarDay } from './lunar.ts';

const newYear = (year: number) => solarDay({ year, month: 1, isLeap: false }, 1);

describe('contract 7: the Vietnamese lunar calendar', () => {
  it.each([
    // Years in which the Chinese calendar has another day among them: 1968, 1985, 2007, 2030.
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2018, '2018-02-16'],
    [2019, '2019-02-05'],
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
    [2031, '2031-01-23'],
    [2032, '2032-02-11'],
    [2033, '2033-01-31'],
    [2034, '2034-02-19'],
    [2035, '2035-02-08'],
  ])('has the new year of %i on %s', (year, day) => {
    expect(newYear(year)).toBe(day);
  });

  it.each([
    ['a spring festival on 12/1', { year: 2019, month: 1 }, 12, '2019-02-16'],
    ['a spring festival on 12/1', { year: 2024, month: 1 }, 12, '2024-02-21'],
    ['a spring festival on 12/1', { year: 2025, month: 1 }, 12, '2025-02-09'],
    ['a spring festival on 12/1', { year: 2026, month: 1 }, 12, '2026-02-28'],
    ['a village festival on 20/1', { year: 2026, month: 1 }, 20, '2026-03-08'],
    ['a temple festival on 30/3', { year: 2024, month: 3 }, 29, '2024-05-07'],
  ])('dates %s as it was held', (_, month, day, solar) => {
    expect(solarDay({ ...month, isLeap: false }, day)).toBe(solar);
  });

  it.each([
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2033, 11],
  ])('has in %i a leap month after month %i, and no other', (year, leap) => {
    for (let month = 1; month <= 12; month += 1) {
      const length = lunarMonthLength({ year, month, isLeap: true });
      expect(length === undefined).toBe(month !== leap);
    }
  });

  it.each([
    [2020, 4, '2020-05-23', '2020-06-20'],
    [2023, 2, '2023-03-22', '2023-04-19'],
    [2025, 6, '2025-07-25', '2025-08-22'],
    [2028, 5, '2028-06-23', '2028-07-21'],
    [2031, 3, '2031-04-21', '2031-05-20'],
    [2033, 11, '2033-12-22', '2034-01-19'],
  ])('has the leap month of %i, after month %i, from %s to %s', (year, month, first, last) => {
    const leap = { year, month, isLeap: true };
    expect(solarDay(leap, 1)).toBe(first);
    expect(solarDay(leap, lunarMonthLength(leap) ?? 0)).toBe(last);
  });

  // Computed apart from this library, from the new moons and solar longitudes of Meeus, Astronomical
  // Algorithms, chapters 25 and 49, at UTC+7; the new moon nearest to a midnight is 3 minutes from it.
  it.each([
    [2018, '29 30 29 30 29 29 30 29 29 30 30 30'],
    [2019, '29 30 30 29 30 29 29 30 29 29 30 30'],
    [2020, '29 30 30 30 +29 30 29 29 30 29 29 30 30'],
    [2021, '29 30 30 29 30 29 30 29 30 29 30 29'],
    [2022, '30 29 30 29 30 30 29 30 29 30 29 30'],
    [2023, '29 30 +29 29 30 30 29 30 30 29 30 29 30'],
    [2024, '29 30 29 29 30 29 30 30 29 30 30 29'],
    [2025, '30 29 30 29 29 30 +29 30 29 30 30 30 29'],
    [2026, '30 29 30 29 29 30 29 29 30 30 30 29'],
    [2027, '30 30 29 30 29 29 30 29 29 30 30 29'],
    [2028, '30 30 30 29 30 +29 29 30 29 29 30 30 29'],
    [2029, '30 30 29 30 29 30 29 30 29 29 30 29'],
    [2030, '30 30 29 30 30 29 30 29 30 29 30 29'],
    [2031, '29 30 29 +30 30 29 30 30 29 30 29 30 29'],
    [2032, '29 30 29 30 29 30 30 29 30 30 29 30'],
    [2033, '29 30 29 29 30 29 30 29 30 30 30 +29 30'],
    [2034, '29 30 29 29 30 29 29 30 30 30 29 30'],
    [2035, '30 29 30 29 29 30 29 29 30 30 29 30'],
  ])('has in %i months of %s days, the leap one marked +', (year, lengths) => {
    const found = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
      const leap = lunarMonthLength({ year, month, isLeap: true });
      const length = String(lunarMonthLength({ year, month, isLeap: false }));
      return leap === undefined ? [length] : [length, `+${String(leap)}`];
    });
    expect(found.join(' ')).toBe(lengths);
  });

  // As the holidays were, or are, announced.
  it.each([
    [2018, '2018-04-25', '2018-09-24'],
    [2019, '2019-04-14', '2019-09-13'],
    [2020, '2020-04-02', '2020-10-01'],
    [2021, '2021-04-21', '2021-09-21'],
    [2022, '2022-04-10', '2022-09-10'],
    [2023, '2023-04-29', '2023-09-29'],
    [2024, '2024-04-18', '2024-09-17'],
    [2025, '2025-04-07', '2025-10-06'],
    [2026, '2026-04-26', '2026-09-25'],
  ])('has in %i the Hùng Kings on %s and Mid-Autumn on %s', (year, kings, autumn) => {
    expect(solarDay({ year, month: 3, isLeap: false }, 10)).toBe(kings);
    expect(solarDay({ year, month: 8, isLeap: false }, 15)).toBe(autumn);
  });

  it('has no day 30 of the last month in 2021 and from 2024 to 2031', () => {
    const years = Array.from({ length: 18 }, (_, index) => 2018 + index);
    expect(
      years.filter((year) => solarDay({ year, month: 12, isLeap: false }, 30) === undefined),
    ).toEqual([2021, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
  });

  it('has months of 29 and 30 days, and no day 30 in the former', () => {
    const third = { year: 2027, month: 3, isLeap: false };
    expect(lunarMonthLength(third)).toBe(29);
    expect(solarDay(third, 29)).toBe('2027-05-05');
    expect(solarDay(third, 30)).toBeUndefined();
    expect(lunarMonthLength({ year: 2027, month: 1, isLeap: false })).toBe(30);
  });

  it('puts each month right after the one before, leap months too', () => {
    const starts: string[] = [];
    for (let year = 2018; year <= 2035; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const isLeap of [false, true]) {
          const length = lunarMonthLength({ year, month, isLeap });
          const start = solarDay({ year, month, isLeap }, 1);
          if (length === undefined || start === undefined) continue;
          const expected = starts.at(-1);
          if (expected !== undefined) expect(start).toBe(expected);
          starts.push(dayAfter(start, length));
        }
    expect(starts).toHaveLength(18 * 12 + 6);
  });
});

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
