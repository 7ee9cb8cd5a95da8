import path from 'node:path';
import { allCollections, doors, type CollectionName, type Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { sectionOf } from '../lib/href.ts';
import { listDownloads } from './downloads.ts';
import { listOpenDoors } from './frame.ts';
import { listPages, type Page } from './pages.ts';
import { getSite } from './site.ts';

/** A path for every language that this run builds. */
export async function localePaths(): Promise<{ params: { locale: Locale } }[]> {
  const { locales } = await getSite();
  return locales.map((locale) => ({ params: { locale } }));
}

/** A list page: a door, or one collection. */
export interface Section {
  readonly door: Door;
  /** Without it, the section is the door itself. */
  readonly collection?: CollectionName;
}

/** Doors and collections that have something to show, in every language. */
export async function sectionPaths() {
  return forEachLocale((locale, pages) => {
    const open = listOpenDoors(pages);
    const sections: (Section & { section: string })[] = open.flatMap((door) => [
      { door, section: door },
      ...doors[door]
        .filter(
          (name) => sectionOf(name) !== door && pages.some((page) => page.collection === name),
        )
        .map((collection) => ({ door, collection, section: sectionOf(collection) })),
    ]);
    return sections.map(({ section, ...props }) => ({ params: { locale, section }, props }));
  });
}

/** Every entry in every language, fallback pages among them. */
export async function entryPaths() {
  return forEachLocale((locale, pages) =>
    pages.map((page) => ({
      params: { locale, section: sectionOf(page.collection), slug: page.slug },
      props: { page, pages },
    })),
  );
}

/** The files to download. */
export async function downloadPaths() {
  return [...(await listDownloads())].map(([href, { file }]) => {
    const [slug = '', name = ''] = href.split('/').slice(-2);
    return { params: { slug, name: path.basename(name, '.pdf') }, props: { file } };
  });
}

async function forEachLocale<T>(pathsOf: (locale: Locale, pages: Page[]) => T[]): Promise<T[]> {
  const { locales } = await getSite();
  const paths = await Promise.all(
    locales.map(async (locale) => pathsOf(locale, await listPages(locale))),
  );
  return paths.flat();
}

/** Collections behind a door, the door's own first; in the order of the navigation. */
export const collectionsOf = (door: Door): readonly CollectionName[] =>
  allCollections.filter((name) => (doors[door] as readonly string[]).includes(name));
