import type { Locale } from '../config/locales.ts';
import { foreignTag } from '../lib/fallback.ts';
import type { NavLink } from './frame.ts';
import { isListed, listPages, type Page } from './pages.ts';
import { listSearched } from './search-filters.ts';
import { getSite } from './site.ts';

/** What a search that found nothing can offer instead. */
export interface SearchHelp {
  readonly featured: readonly NavLink[];
  readonly contact: NavLink | undefined;
  /** Other languages that have pages to search. */
  readonly others: readonly Locale[];
}

/** The help of a language's search. */
export async function getSearchHelp(locale: Locale): Promise<SearchHelp> {
  const [site, all] = await Promise.all([getSite(), listPages(locale)]);
  const pages = new Map(
    all.filter(isListed).map((page) => [`${page.collection}/${page.slug}`, linkTo(page)]),
  );
  const others: Locale[] = [];
  for (const other of site.locales)
    if (other !== locale && (await listSearched(other)).length > 0) others.push(other);
  return {
    featured: site.featured.flatMap((id) => pages.get(id) ?? []),
    contact: site.contact === undefined ? undefined : pages.get(site.contact),
    others,
  };
}

const linkTo = ({ href, locale, language, data }: Page): NavLink => ({
  href,
  label: data.title,
  lang: foreignTag(locale, language),
});
