import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { inListOrder } from './list-order.ts';
import { oncePerBuild } from './once-per-build.ts';
import { isListed, listPagesOf, type Page } from './pages.ts';

/** The pages before and after one in the list of its collection. */
export interface Neighbours {
  readonly previous: Page | undefined;
  readonly next: Page | undefined;
}

/** The neighbours of a page; none where it stands in no list. Pages about the portal are no series. */
export async function getNeighbours(page: Page): Promise<Neighbours> {
  const pages = page.door === 'about' ? [] : await listInOrder(page.collection, page.locale);
  const place = pages.findIndex(({ slug }) => slug === page.slug);
  if (place < 0) return { previous: undefined, next: undefined };
  return { previous: place > 0 ? pages[place - 1] : undefined, next: pages[place + 1] };
}

const listInOrder = oncePerBuild(async (collection: CollectionName, locale: Locale) =>
  inListOrder(collection, locale, (await listPagesOf(collection, locale)).filter(isListed)),
);
