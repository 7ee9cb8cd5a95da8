import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { collator } from '../i18n/format.ts';
import { listEventDates } from './event-dates.ts';
import { byNewest, type Page } from './pages.ts';

type Order = (a: Page, b: Page) => number;

const nextDay = (page: Page) => listEventDates(page as Page<'events'>)[0]?.from ?? '9999';

const bySoonest: Order = (a, b) => (nextDay(a) < nextDay(b) ? -1 : 1);

const orders: Partial<Record<CollectionName, Order>> = {
  events: bySoonest,
  clarifications: byNewest,
  publications: byNewest,
};

/** Entries of a collection in the order of its list: by title, unless time tells more. */
export function inListOrder(
  collection: CollectionName,
  locale: Locale,
  pages: readonly Page[],
): Page[] {
  const compare = collator(locale);
  return pages
    .toSorted((a, b) => compare(a.data.title, b.data.title))
    .toSorted(orders[collection] ?? (() => 0));
}
