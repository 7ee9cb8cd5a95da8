import { describe, expect, it } from 'vitest';
import { calendarDate, isCalendarDate, isPartialDate, partialDate } from './dates.ts';

describe('a calendar date', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '0938-11-05', '1427-12-31'])(
    '%s exists',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(calendarDate().parse(text)).toBe(text);
    },
  );

  it.each([
    '2027-02-30',
    '2027-02-29',
    '0000-01-01',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '27-01-01',
    '0204',
    '2027',
    '2027-01',
    '21/11/2026',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
    '-111-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(calendarDate().safeParse(text).error?.issues[0]?.message).toBe('calendar-date');
  });

  it('is read from a Date that a YAML reader made, by its day in UTC', () => {
    expect(calendarDate().parse(new Date('2026-11-21T00:00:00Z'))).toBe('2026-11-21');
    expect(calendarDate().parse(new Date('0938-11-05T00:00:00Z'))).toBe('0938-11-05');
  });

  it.each([[204], [20261121], [null], [true], [['2026-11-21']]])('is not %s', (value) => {
    expect(calendarDate().safeParse(value).success).toBe(false);
  });
});

describe('a partial date', () => {
  it.each([
    '2025',
    '2025-07',
    '2025-07-12',
    '938',
    '40',
    '0938-11',
    '-111',
    '2024-02-29',
    // No year 0 stands between 1 BC and AD 1.
    '-0001-02-29',
  ])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(partialDate().parse(text)).toBe(text);
  });

  it.each([
    '2027-02-30',
    '2025-13',
    '2025-00',
    '0000-07',
    '-0004-02-29',
    '2025-7',
    '938-11',
    '0204',
    '0',
    '20255',
    'khoảng 1900',
    '',
  ])('may not be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(partialDate().safeParse(text).error?.issues[0]?.message).toBe('partial-date');
  });

  it('may be a bare year that a YAML reader made a number', () => {
    expect(partialDate().parse(2025)).toBe('2025');
    expect(partialDate().parse(-111)).toBe('-111');
    expect(partialDate().safeParse(2025.5).success).toBe(false);
  });
});
