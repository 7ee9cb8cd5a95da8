import type { Locale } from '../../config/locales.ts';
import { searchHref } from '../../lib/href.ts';

/** The address of a search, as a link gives it. */
export const searchFor = (locale: Locale, query: string): string =>
  `${searchHref(locale)}?q=${encodeURIComponent(query)}`;
