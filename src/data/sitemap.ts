import { generatedPages } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import {
  chooserHref,
  collectionHref,
  doorHref,
  generatedHref,
  homeHref,
  searchHref,
} from '../lib/href.ts';
import { absoluteUrl } from '../lib/href.ts';
import { listPages, type Alternate } from './pages.ts';
import { sectionPaths } from './paths.ts';
import { getSite } from './site.ts';

/** An address for search engines, with its versions in other languages. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastModified: string | undefined;
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
}

/** Every page that search engines may list; fallback and withdrawn pages are not among them. */
export async function listSitemap(): Promise<SitemapEntry[]> {
  const { url, locales } = await getSite();
  const entry = (href: string, versions: readonly Alternate[], lastModified?: string) => ({
    url: absoluteUrl(url, href),
    lastModified,
    alternates: versions.map((other) => ({
      locale: other.locale,
      url: absoluteUrl(url, other.href),
    })),
  });
  const versionsOf = (hrefIn: (locale: Locale) => string) =>
    locales.map((locale) => ({ locale, href: hrefIn(locale) }));
  const everywhere = (hrefIn: (locale: Locale) => string) => {
    const versions = versionsOf(hrefIn);
    return versions.map(({ href }) => entry(href, versions));
  };
  const sections = await sectionPaths();
  const first = sections.filter(({ params }) => params.locale === locales[0]);
  const pages = (await Promise.all(locales.map(listPages))).flat();
  return [
    entry(chooserHref, versionsOf(homeHref)),
    ...everywhere(homeHref),
    ...first.flatMap(({ props: { door, collection } }) =>
      everywhere((locale) =>
        collection ? collectionHref(locale, collection) : doorHref(locale, door),
      ),
    ),
    ...everywhere((locale) => searchHref(locale)),
    ...generatedPages.flatMap((name) => everywhere((locale) => generatedHref(locale, name))),
    ...pages
      .filter(({ isFallback, data }) => !isFallback && !data.withdrawn)
      .map(({ href, alternates, data }) => entry(href, alternates, data.checked ?? data.published)),
  ];
}
