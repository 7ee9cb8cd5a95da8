import type { Locale } from '../config/locales.ts';
import { searchWordsHref } from '../lib/href.ts';
import type { SearchWords } from '../lib/search/search-words.ts';

let fetched: Promise<SearchWords> | undefined;

/** The words of the search in the page's language, fetched once. @throws When they are out of reach. */
export function fetchWords(locale: Locale): Promise<SearchWords> {
  fetched ??= readWords(locale).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function readWords(locale: Locale): Promise<SearchWords> {
  const response = await fetch(searchWordsHref(locale));
  if (!response.ok) throw new Error(`No words of the search: ${String(response.status)}`);
  return (await response.json()) as SearchWords;
}
