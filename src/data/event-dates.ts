import { buildDate } from '../config/environment.ts';
import type { Locale } from '../config/locales.ts';
import { formatDate } from '../i18n/format.ts';
import { translator } from '../i18n/translator.ts';
import { occurrenceText } from '../lib/event-text.ts';
import { listOccurrences, type Occurrence } from '../lib/occurrences.ts';
import { isListed, listPagesOf, type Page } from './pages.ts';

/** Months that a list of coming days looks ahead: a page that is built seldom still shows the next year's. */
const monthsAhead = 14;

/** The days of an event as a page prints them. */
export interface EventDate {
  readonly from: string;
  readonly text: string;
  /** Announced by the organiser, or computed from the calendar. */
  readonly state: string;
}

/** An event with the next time that it takes place. */
export interface ComingEvent extends EventDate {
  readonly page: Page<'events'>;
}

/** The days of an event from the day of the build on, in the language of the page's text. */
export function listEventDates({ language, data }: Page<'events'>): EventDate[] {
  return comingDays(data).map((occurrence) => eventDate(language, occurrence));
}

/** The next time of each event that has one, soonest first. */
export async function listComingEvents(locale: Locale): Promise<ComingEvent[]> {
  const pages = (await listPagesOf('events', locale)).filter((page) => isListed(page));
  return pages
    .flatMap((page) => {
      const [next] = comingDays(page.data);
      return next ? [{ page, ...eventDate(locale, next) }] : [];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The day from which coming days are listed, in words. */
export const formatBuildDate = (locale: Locale): string => formatDate(locale, buildDate);

const comingDays = (event: Page<'events'>['data']): Occurrence[] => listDays(event, buildDate);

/** The times of an event that touch the days from `first` to the last that lists look ahead to. */
export const listDays = (event: Page<'events'>['data'], first: string): Occurrence[] =>
  listOccurrences(event, first, monthsAfter(buildDate, monthsAhead));

function eventDate(locale: Locale, occurrence: Occurrence): EventDate {
  const t = translator(locale);
  return {
    from: occurrence.from,
    text: occurrenceText(locale, occurrence),
    state: t(occurrence.confirmedBy === undefined ? 'event.computed' : 'event.announced'),
  };
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
