import { aboutCollection, type CollectionName, type Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';

/** The language chooser. */
export const chooserHref = '/';

export const homeHref = (locale: Locale) => `/${locale}/`;

export const doorHref = (locale: Locale, door: Door) => `/${locale}/${door}/`;

/** Path segment of a collection: the pages about the portal live under the door `about`. */
export const sectionOf = (collection: CollectionName) =>
  collection === aboutCollection ? 'about' : collection;

export const collectionHref = (locale: Locale, collection: CollectionName) =>
  `/${locale}/${sectionOf(collection)}/`;

export const entryHref = (locale: Locale, collection: CollectionName, slug: string) =>
  `${collectionHref(locale, collection)}${slug}/`;

/** A page about the portal that is made from data, not written: credits, translations. */
export const generatedHref = (locale: Locale, name: 'credits') => `/${locale}/about/${name}/`;

export const searchHref = (locale: Locale) => `/${locale}/search/`;

/** The page of a language for addresses that lead nowhere. */
export const notFoundHref = (locale: Locale) => `/${locale}/404/`;

export const feedHref = (locale: Locale) => `/${locale}/feed.xml`;

/** Folder of a language's search index. */
export const searchIndexHref = (locale: Locale) => `/pagefind/${locale}/`;

/** A whole address, for canonical links, feeds and the sitemap. */
export const absoluteUrl = (siteUrl: string, href: string) => new URL(href, siteUrl).href;

/** Address of a link as authors write it: `/places/x/` leads to that page in the reader's language. */
export function contentHref(locale: Locale, link: string): string {
  const [, first, rest = '', suffix = ''] = /^\/([a-z-]+)([^?#]*)(.*)$/.exec(link) ?? [];
  if (first === undefined) return link;
  const section = first === aboutCollection ? 'about' : first;
  const slash = rest.endsWith('/') ? '' : '/';
  return `/${locale}/${section}${rest}${slash}${suffix}`;
}
