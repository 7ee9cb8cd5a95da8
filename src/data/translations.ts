import { allCollections, type CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { countStatuses, type LanguageCount } from '../lib/translation-overview.ts';
import { listPages, type Page } from './pages.ts';
import { getSite } from './site.ts';

/** How far the portal is in one of its languages. */
export interface LanguageOverview extends LanguageCount {
  readonly locale: Locale;
  /** The same for each section that has an entry, in the order of the navigation. */
  readonly sections: readonly (LanguageCount & { readonly collection: CollectionName })[];
}

/** How far the portal is in each language, as readers get it: what is not published counts for nothing. */
export async function listLanguageOverviews(): Promise<LanguageOverview[]> {
  const { locales } = await getSite();
  return Promise.all(
    locales.map(async (locale) => {
      const pages = await listPages(locale);
      return { locale, ...countStatuses(pages.map(statusOf)), sections: countSections(pages) };
    }),
  );
}

const countSections = (pages: readonly Page[]) =>
  allCollections
    .map((collection) => ({
      collection,
      own: pages.filter((one) => one.collection === collection),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ collection, own }) => ({ collection, ...countStatuses(own.map(statusOf)) }));

const statusOf = ({ collection, slug, locale, isFallback, state }: Page) => ({
  collection,
  slug,
  locale,
  state: isFallback ? undefined : state,
});
