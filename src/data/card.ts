import type { Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import type { Page } from './pages.ts';
import { coverOf, type PagePicture } from './pictures.ts';

/** What a list shows of a page. */
export interface CardModel {
  readonly door: Door;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly locale: Locale;
  readonly language: Locale;
  readonly cover: PagePicture | undefined;
}

/** The card of a page. */
export function cardOf(page: Page): CardModel {
  const { door, href, locale, language, data } = page;
  const { title, summary } = data;
  return { door, href, title, summary, locale, language, cover: coverOf(page) };
}
