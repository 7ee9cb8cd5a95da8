import { locales, type Locale, type LocaleRow } from '../config/locales.ts';
import { respellFile, searchIndexHref } from '../lib/href.ts';
import { sortByDate } from '../lib/search/by-date.ts';
import type { Hit, IndexScript, Lister } from '../lib/search/engine.ts';
import { findPages, type Findings } from '../lib/search/find-pages.ts';
import { respellQuery, type RespellTable } from '../lib/search/respell-query.ts';
import type { SearchState } from '../lib/search/search-state.ts';

type Index = IndexScript & Lister;

/** Words of an excerpt, as each spelling counts them. */
const excerptLengths = { words: 30, syllables: 48, characters: 64 } as const;

/** Milliseconds after which an index counts as out of reach: the engine itself waits for ever. */
const patience = 20_000;

const opened = new Map<Locale, Promise<Index>>();

/** How often an index could not be opened: by its first address a browser may keep a script as failed. */
let failures = 0;

/** Opens a language's index, once; one that could not be opened is tried anew at the next call. */
export function openIndex(locale: Locale): Promise<Index> {
  const known = opened.get(locale);
  if (known) return known;
  const opening = load(locale);
  opened.set(locale, opening);
  opening.catch(() => {
    failures += 1;
    opened.delete(locale);
  });
  return opening;
}

async function load(locale: Locale): Promise<Index> {
  const script = `${searchIndexHref(locale)}pagefind.js${failures > 0 ? `?${String(failures)}` : ''}`;
  const index = (await import(/* @vite-ignore */ script)) as Index;
  await index.options({
    excerptLength: excerptLengths[locales[locale].spelledBy],
    excerptEllipsis: '…',
  });
  await index.init();
  return index;
}

/**
 * Looks a search up in a language's index.
 *
 * @throws When the index cannot be reached.
 */
export async function look(locale: Locale, state: SearchState): Promise<Findings> {
  try {
    return await inTime(find(locale, state));
  } catch (error) {
    opened.delete(locale);
    throw error;
  }
}

async function find(locale: Locale, { query, filters, sort, isLiteral }: SearchState) {
  const index = await openIndex(locale);
  const found = await findPages(index, query, locale, {
    respell: (typed) => (isLiteral ? Promise.resolve(undefined) : respell(locale, typed)),
    filters,
  });
  const hits: readonly Hit[] =
    sort === 'date' && found.hits.length > 0 ? await sortByDate(index, found.hits) : found.hits;
  return { ...found, hits };
}

/** The query as the index would spell it; asked for only when it finds nothing as it is. */
async function respell(locale: Locale, query: string): Promise<string | undefined> {
  const row: LocaleRow = locales[locale];
  if (row.respelledIn === undefined) return undefined;
  const response = await fetch(`${searchIndexHref(locale)}${respellFile}`);
  if (!response.ok) return undefined;
  return respellQuery((await response.json()) as RespellTable, query);
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const clock = setTimeout(() => {
    reject(new Error('The search index does not answer'));
  }, patience);
  return Promise.race([work, promise]).finally(() => {
    clearTimeout(clock);
  });
}
