import { buildDate } from '../config/environment.ts';
import { locales } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';
import { occurrenceText } from '../lib/event-text.ts';
import { calendarFile, type CalendarEvent } from '../lib/calendar-file.ts';
import { absoluteUrl, calendarHref } from '../lib/href.ts';
import { listDays } from './event-dates.ts';
import { isListed, listPagesOf, type Page } from './pages.ts';
import { getSite } from './site.ts';

type EventPage = Page<'events'>;

/** A path for the calendar file of every event that has days to come, in the languages that it exists in. */
export async function calendarPaths() {
  const { locales: built } = await getSite();
  const lists = await Promise.all(built.map((locale) => listPagesOf('events', locale)));
  return lists
    .flat()
    .filter((page) => !page.isFallback && calendarHrefOf(page) !== undefined)
    .map((page) => ({ params: { locale: page.locale, slug: page.slug }, props: { page } }));
}

/** Address of an event's calendar file in the language of its text, if there is something to put in one. */
export function calendarHrefOf(page: Page): string | undefined {
  if (!isEvent(page) || !isListed(page) || listDays(page.data, buildDate).length === 0)
    return undefined;
  return calendarHref(page.language, page.slug);
}

const isEvent = (page: Page): page is EventPage => page.collection === 'events';

/** The days of an event that its page lists, as a calendar file. */
export async function buildCalendar(page: EventPage): Promise<string> {
  const site = await getSite();
  const url = absoluteUrl(site.url, page.href);
  const { host } = new URL(url);
  const events = listDays(page.data, `${buildDate.slice(0, 4)}-01-01`)
    .map((days, index, all) => ({ days, id: yearOf(days, all.slice(0, index)) }))
    .filter(({ days }) => days.to >= buildDate)
    .map(({ days, id }): CalendarEvent => ({
      uid: `${page.slug}-${id}@${host}`,
      from: days.from,
      to: days.to,
      isAnnounced: days.confirmedBy !== undefined,
      title: page.data.title,
      description: [page.data.summary, stateOf(page, days), url].join('\n'),
      place: page.data.venue,
      url,
    }));
  return calendarFile(locales[page.language].tag, buildDate, events);
}

type Days = ReturnType<typeof listDays>[number];

/** The year names a time of an event, whether its days are computed or announced; a leap month gives two. */
function yearOf({ from }: Days, earlier: readonly Days[]): string {
  const year = from.slice(0, 4);
  const before = earlier.filter((other) => other.from.startsWith(year)).length;
  return before === 0 ? year : `${year}-${String(before + 1)}`;
}

function stateOf({ language }: EventPage, days: Days): string {
  const t = translator(language);
  const state = t(days.confirmedBy === undefined ? 'event.computed' : 'event.announced');
  return t('event.dated', { days: occurrenceText(language, days), state });
}
