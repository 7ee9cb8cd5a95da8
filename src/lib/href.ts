import {
  aboutCollection,
  type CollectionName,
  type Door,
  type GeneratedPage,
} from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';

/** The language chooser. */
export const chooserHref = '/';

export const homeHref = (locale: Locale) => `/${locale}/`;

export const doorHref = (locale: Locale, door: Door) => `/${locale}/${door}/`;

/** The map on the page of a door. */
export const doorMapHref = (locale: Locale, door: Door) => `${doorHref(locale, door)}#portalMap`;

/** Path segment of a collection: the pages about the portal live under the door `about`. */
export const sectionOf = (collection: CollectionName) =>
  collection === aboutCollection ? 'about' : collection;

export const collectionHref = (locale: Locale, collection: CollectionName) =>
  `/${locale}/${sectionOf(collection)}/`;

export const entryHref = (locale: Locale, collection: CollectionName, slug: string) =>
  `${collectionHref(locale, collection)}${slug}/`;

/** A page about the portal that is made from data, not written: credits, translations. */
export const generatedHref = (locale: Locale, name: GeneratedPage) => `/${locale}/about/${name}/`;

export const searchHref = (locale: Locale) => `/${locale}/search/`;

/** The words that a search needs in the browser. */
export const searchWordsHref = (locale: Locale) => `${searchHref(locale)}words.json`;

/** The page of a language for addresses that lead nowhere. */
export const notFoundHref = (locale: Locale) => `/${locale}/404/`;

export const feedHref = (locale: Locale) => `/${locale}/feed.xml`;

/** The calendar file of an event. */
export const calendarHref = (locale: Locale, slug: string) =>
  `${entryHref(locale, 'events', slug)}event.ics`;

/** The picture that stands for a page where a link to it is shared. */
export const socialCardHref = (page: string) => `${page}card.jpg`;

/** The mark that the project draws, and the one that a content folder brings. */
export const drawnMarkHref = '/favicon.svg';
export const ownMarkHref = '/mark.svg';

/** The mark as browsers ask for it unasked, and as PNG. */
export const icoHref = '/favicon.ico';
export const iconHref = (name: string) => `/${name}.png`;

/** What a language's portal is called on a home screen, and how it opens. */
export const manifestHref = (locale: Locale) => `/${locale}/manifest.webmanifest`;

/** Address of a file to download; `file` is as front matter names it, `./name.pdf`. */
export const downloadHref = (slug: string, file: string) => `/files/${slug}/${file.slice(2)}`;

/** The drawing that the maps of all pages share; its name changes with it. */
export const mapFileHref = (digest: string) => `/map/${digest}.svg`;

/** Folder of a language's search index. */
export const searchIndexHref = (locale: Locale) => `/pagefind/${locale}/`;

/** Name of the file in it that helps queries which find nothing. */
export const respellFile = 'respell.json';

/** Id of a source in its page’s list, by its number there. */
export const sourceId = (number: number) => `portal${String(number)}`;

/** A whole address, for canonical links, feeds and the sitemap. */
export const absoluteUrl = (siteUrl: string, href: string) => new URL(href, siteUrl).href;

/** A whole address as it is shown on paper: a browser finds the protocol by itself. */
export const shownAddress = (url: string) => url.replace(/^https?:\/\//, '');

/** Address of a link as authors write it: `/places/x/` leads to that page in the reader's language. */
export function contentHref(locale: Locale, link: string): string {
  const [, first, rest = '', suffix = ''] = /^\/([a-z-]+)([^?#]*)(.*)$/.exec(link) ?? [];
  if (first === undefined) return link;
  const section = first === aboutCollection ? 'about' : first;
  const slash = rest.endsWith('/') ? '' : '/';
  return `/${locale}/${section}${rest}${slash}${suffix}`;
}
