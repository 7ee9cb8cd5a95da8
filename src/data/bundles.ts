import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '../config/doors.ts';
import { buildDate } from '../config/environment.ts';
import { allLocales, sourceLocale, type Locale } from '../config/locales.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The source file of a bundle. */
export type SourceEntry<C extends CollectionName = CollectionName> = CollectionEntry<C>;

/** A translation's file. */
export type WordsEntry = CollectionEntry<`${CollectionName}Words`>;

/** One thing that the portal speaks of: its source, and its words in other languages. */
export interface Bundle<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly slug: string;
  readonly source: SourceEntry<C>;
  readonly words: ReadonlyMap<Locale, WordsEntry>;
}

/**
 * All bundles of a collection that are to be shown; drafts, and what is to be published on a later day, are
 * shown in the live preview only.
 */
export async function listBundles<C extends CollectionName>(collection: C): Promise<Bundle<C>[]> {
  return (await readBundles(collection)) as unknown as Bundle<C>[];
}

const readBundles = oncePerBuild(async (collection: CollectionName): Promise<Bundle[]> => {
  const isShown = ({ data }: { data: { draft: boolean; published?: string | undefined } }) =>
    import.meta.env.DEV || (!data.draft && (data.published ?? '') <= buildDate);
  const [sources, words] = await Promise.all([
    getCollection(collection),
    getCollection(`${collection}Words`),
  ]);
  const bySlug = Map.groupBy(words.filter(isShown), ({ id }) => id.slice(0, id.lastIndexOf('/')));
  return sources.filter(isShown).map((source) => ({
    collection,
    slug: source.id,
    source,
    words: new Map(bySlug.get(source.id)?.map((entry) => [localeOf(entry), entry])),
  }));
});

const localeOf = ({ id }: WordsEntry) => id.slice(id.lastIndexOf('/') + 1) as Locale;

/** Languages that a bundle really exists in, in the order of the switch. */
export const languagesOf = ({ words }: Pick<Bundle, 'words'>): Locale[] =>
  allLocales.filter((locale) => locale === sourceLocale || words.has(locale));
