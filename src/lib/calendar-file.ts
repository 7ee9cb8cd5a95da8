/** Days in a calendar, all of each. */
export interface CalendarEvent {
  /** The same in every language and every build, so that a calendar updates what it holds. */
  readonly uid: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The organiser has announced the days. */
  readonly isAnnounced: boolean;
  readonly title: string;
  readonly description: string;
  readonly place: string | undefined;
  readonly url: string;
}

/**
 * A calendar file as RFC 5545 has it, its texts in one language (a BCP 47 tag); `day` is that on which the
 * events were as they are told.
 */
export function calendarFile(
  language: string,
  day: string,
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quang Ba//Portal//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(language, day, event)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(language: string, day: string, event: CalendarEvent): string[] {
  const text = (name: string, value: string) => `${name};LANGUAGE=${language}:${escaped(value)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(dayAfter(event.to))}`,
    text('SUMMARY', event.title),
    text('DESCRIPTION', event.description),
    ...(event.place === undefined ? [] : [text('LOCATION', event.place)]),
    `URL:${event.url}`,
    `STATUS:${event.isAnnounced ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** Lines are at most 75 bytes long, and no character is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    const length = Buffer.byteLength(segment);
    if (bytes + length > 75) {
      rows.push(row);
      row = '';
      bytes = 1; // the space that a row goes on with
    }
    row += segment;
    bytes += length;
  }
  return [...rows, row].join('\r\n ');
}
