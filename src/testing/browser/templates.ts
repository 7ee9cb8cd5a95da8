import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import {
  aboutCollection,
  allCollections,
  generatedPages,
  type CollectionName,
} from '../../config/doors.ts';
import type { Locale } from '../../config/locales.ts';
import {
  collectionHref,
  doorHref,
  entryHref,
  generatedHref,
  homeHref,
  searchHref,
} from '../../lib/href.ts';
import { searchFor } from './search-for.ts';
import { distDir } from './served.ts';

/** An entry as it stands in the built portal. */
export interface BuiltEntry {
  readonly href: string;
  readonly title: string;
  readonly hasCover: boolean;
  readonly isFallback: boolean;
}

/** A page to visit, and the kind of page that it stands for. */
export interface Template {
  readonly name: string;
  readonly href: string;
}

const known = new Map<string, readonly BuiltEntry[]>();

/** The entries of a collection in a language, fallback pages among them; read once. */
export function listEntries(locale: Locale, collection: CollectionName): readonly BuiltEntry[] {
  const list = collectionHref(locale, collection);
  const entries = known.get(list) ?? readEntries(locale, collection, list);
  known.set(list, entries);
  return entries;
}

function readEntries(locale: Locale, collection: CollectionName, list: string): BuiltEntry[] {
  const folder = path.join(distDir, list);
  const folders = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return folders.flatMap((child) => {
    const href = entryHref(locale, collection, child.name);
    if (!child.isDirectory() || generatedPages.some((name) => href === generatedHref(locale, name)))
      return [];
    const $ = load(readFileSync(path.join(distDir, href, 'index.html'), 'utf8'));
    const title = $('h1').text().trim();
    const hasCover = $('figure.picture').length > 0;
    return [{ href, title, hasCover, isFallback: $('article.entry[lang]').length > 0 }];
  });
}

/** An entry that has a text in the language. @throws Error when the collection has none. */
export function getEntry(locale: Locale, collection: CollectionName): BuiltEntry {
  const own = listEntries(locale, collection).filter(({ isFallback }) => !isFallback);
  const entry = own.find(({ hasCover }) => hasCover) ?? own[0];
  if (!entry) throw new Error(`${distDir} has no entry of ${collection} in ${locale}`);
  return entry;
}

/** All fallback pages of a language. */
export const listFallbacks = (locale: Locale): BuiltEntry[] =>
  allCollections
    .flatMap((collection) => listEntries(locale, collection))
    .filter(({ isFallback }) => isFallback);

/** An address at which a language has no page. */
export const missingHref = (locale: Locale) => `${homeHref(locale)}no-such-page/`;

/** The pages outside the languages. */
export const rootTemplates: readonly Template[] = [
  { name: 'chooser', href: '/' },
  { name: 'root 404', href: '/xx/no-such-page/' },
];

/** One page of every kind that a language has, a fallback page only if it has one. */
export function listTemplates(locale: Locale): Template[] {
  return [
    { name: 'home', href: homeHref(locale) },
    { name: 'door', href: doorHref(locale, 'visit') },
    { name: 'about', href: collectionHref(locale, aboutCollection) },
    { name: 'list', href: collectionHref(locale, 'places') },
    ...allCollections
      .filter((name) => listEntries(locale, name).length > 0)
      .map((name) => ({ name, href: getEntry(locale, name).href })),
    ...listFallbacks(locale)
      .slice(0, 1)
      .map(({ href }) => ({ name: 'fallback', href })),
    ...generatedPages.map((name) => ({ name, href: generatedHref(locale, name) })),
    { name: 'search', href: searchHref(locale) },
    {
      name: 'search with a query',
      href: searchFor(locale, wordOf(locale)),
    },
    { name: '404', href: missingHref(locale) },
  ];
}

/** The longest word in the title of a place: what a reader of the language might look for. */
export function wordOf(locale: Locale): string {
  const { title } = getEntry(locale, 'places');
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(title)];
  const [longest] = words
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .toSorted((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`No word in the title ${title}`);
  return longest;
}
