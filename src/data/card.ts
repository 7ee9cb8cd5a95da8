import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import type { Page } from './pages.ts';
import { coverOf, type PagePicture } from './pictures.ts';

/** What a list shows of a page. */
export interface CardModel {
  readonly collection: CollectionName;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly locale: Locale;
  readonly language: Locale;
  readonly cover: PagePicture | undefined;
}

/** The card of a page. */
export function cardOf(page: Page): CardModel {
  const { collection, href, locale, language, data } = page;
  const { title, summary } = data;
  return { collection, href, title, summary, locale, language, cover: coverOf(page) };
}
