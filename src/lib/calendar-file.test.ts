import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const event: CalendarEvent = {
  uid: 'hoi-thu-2027@portal.example',
  from: '2027-02-28',
  to: '2027-02-28',
  isAnnounced: true,
  title: 'Hội thử',
  description: 'Một câu.',
  place: undefined,
  url: 'https://portal.example/vi/events/hoi-thu/',
};

const fileOf = (changes: Partial<CalendarEvent> = {}) =>
  calendarFile('vi', '2026-11-21', [{ ...event, ...changes }]);

/** Lines as a calendar reads them, folds taken out. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile', () => {
  it('holds what a calendar needs', () => {
    expect(linesOf(fileOf())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Quang Ba//Portal//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:hoi-thu-2027@portal.example',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY;LANGUAGE=vi:Hội thử',
      'DESCRIPTION;LANGUAGE=vi:Một câu.',
      'URL:https://portal.example/vi/events/hoi-thu/',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['2028-02-27', '2028-02-28', '20280229'],
    ['2027-12-30', '2027-12-31', '20280101'],
    ['2027-03-28', '2027-10-31', '20271101'],
  ])('ends days %s to %s before %s', (from, to, end) => {
    expect(linesOf(fileOf({ from, to }))).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  it('calls days that nobody has announced tentative', () => {
    expect(linesOf(fileOf({ isAnnounced: false }))).toContain('STATUS:TENTATIVE');
  });

  it('escapes what would end a text or begin another', () => {
    const title = 'A; B, C\\D\r\nEND:VEVENT\nX';
    const lines = linesOf(fileOf({ title, place: 'Sân đình, cạnh sông' }));
    expect(lines).toContain(String.raw`SUMMARY;LANGUAGE=vi:A\; B\, C\\D\nEND:VEVENT\nX`);
    expect(lines).toContain(String.raw`LOCATION;LANGUAGE=vi:Sân đình\, cạnh sông`);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it.each(['ê', '庙', 'ຈຸ້', 'a\u0302\u0301', '👩‍🌾'])('folds long lines of %s whole', (sign) => {
    const description = sign.repeat(90);
    const file = fileOf({ description });
    const rows = file.split('\r\n');
    expect(Math.max(...rows.map((row) => Buffer.byteLength(row)))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(description);
    expect(rows.filter((row) => /^ \p{M}/u.test(row))).toEqual([]);
  });
});
