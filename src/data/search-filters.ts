import { allCollections, allDoors, doorOf } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { collator } from '../i18n/format.ts';
import type { Piece } from '../i18n/pieces.ts';
import { translator } from '../i18n/translator.ts';
import { namePiece } from '../lib/fallback.ts';
import type { Names } from '../schemas/parts/names.ts';
import { getLedger } from './ledger.ts';
import { listPages, type Page } from './pages.ts';
import { getRecord } from './records.ts';
import { searchFactsOf } from './search-facts.ts';

/** What results can be narrowed to: the index's word for it, and the reader's. */
export interface SearchChoice {
  readonly id: string;
  readonly name: Piece;
}

/** Choices under a heading; `id` is that of what the heading names. */
export interface SearchChoices {
  readonly id?: string;
  readonly label?: string;
  readonly choices: readonly SearchChoice[];
}

/** What results can be narrowed by: only what occurs in the pages of the language. */
export type SearchFilters = Record<
  'doors' | 'collections' | 'areas' | 'topics',
  readonly SearchChoices[]
>;

/** The pages of a language that its index holds. */
export async function listSearched(locale: Locale): Promise<Page[]> {
  const pages = await listPages(locale);
  return pages.filter((page) => searchFactsOf(page) !== undefined);
}

/** The filters of a language's search. */
export async function listSearchFilters(locale: Locale): Promise<SearchFilters> {
  const [pages, ledger] = await Promise.all([listSearched(locale), getLedger()]);
  const t = translator(locale);
  const doors = allDoors.filter((door) => pages.some((page) => page.door === door));
  const named = (ids: readonly string[], namesOf: (id: string) => Names): SearchChoice[] => {
    const compare = collator(locale);
    return [...new Set(ids)]
      .map((id) => ({ id, name: namePiece(locale, namesOf(id)) }))
      .toSorted((a, b) => compare(a.name.text, b.name.text));
  };
  const facts = pages.flatMap((page) => searchFactsOf(page)?.filters ?? []);
  const valuesOf = (name: string) =>
    facts.filter((fact) => fact.name === name).map(({ value }) => value);
  return {
    doors: [{ choices: doors.map((id) => ({ id, name: { text: t(`door.${id}`) } })) }],
    collections: doors.map((door) => ({
      id: door,
      label: t(`door.${door}`),
      choices: allCollections
        .filter((name) => doorOf(name) === door && pages.some((page) => page.collection === name))
        .map((id) => ({ id, name: { text: t(`collection.${id}`) } })),
    })),
    areas: [{ choices: named(valuesOf('area'), (id) => getRecord(ledger, 'areas', id).names) }],
    topics: [{ choices: named(valuesOf('topic'), (id) => getRecord(ledger, 'topics', id).names) }],
  };
}
