/** What results can be narrowed by, as the index and the address call it. */
export const filterNames = ['door', 'collection', 'area', 'topic'] as const;

export type FilterName = (typeof filterNames)[number];

/** The most characters of a query that are looked at. */
export const longestQuery = 300;

/** A search, as its address holds it. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly sort: 'relevance' | 'date';
  /** The query is taken as it was typed, without the correction of slips. */
  readonly isLiteral: boolean;
}

/** A query as it may be looked for: without control characters and lone halves of signs, not too long. */
export const tidyQuery = (typed: string): string =>
  Array.from(typed.toWellFormed().replace(/\p{Cc}+/gu, ' '))
    .slice(0, longestQuery)
    .join('')
    .trim();

/** The search that an address asks for; whatever else stands in it is passed over. */
export function readState(search: string): SearchState {
  const address = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const value = address.get(name) ?? '';
    return /^[\w-]+$/.test(value) ? [[name, value] as const] : [];
  });
  return {
    query: tidyQuery(address.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    sort: address.get('sort') === 'date' ? 'date' : 'relevance',
    isLiteral: address.has('literal'),
  };
}

/** What follows the page's address to ask for a search, `?` and all; empty for none. */
export function writeState({ query, filters, sort, isLiteral }: Partial<SearchState>): string {
  const address = new URLSearchParams();
  if (query) address.set('q', query);
  for (const name of filterNames) if (filters?.[name]) address.set(name, filters[name]);
  if (sort === 'date') address.set('sort', sort);
  if (isLiteral) address.set('literal', '');
  return address.size === 0 ? '' : `?${address.toString()}`;
}
