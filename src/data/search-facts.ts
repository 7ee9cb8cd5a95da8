import type { Page } from './pages.ts';

/** What a page can be filtered by in the search, and what a result shows: language-neutral keys. */
export interface SearchFacts {
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  /** Day of publication, to sort by. */
  readonly date: string | undefined;
}

/** The search facts of a page that is in the index; nothing of one that stays out. */
export function searchFactsOf(page: Page): SearchFacts | undefined {
  const { door, collection, data, state, isFallback } = page;
  if (isFallback || data.withdrawn) return undefined;
  const filters = {
    door: [door],
    collection: [collection],
    area: listAreas(data),
    topic: data.topics,
    origin: [state.origin],
    ...(data.archived && { archived: ['yes'] }),
  };
  return {
    filters: Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => ({ name, value })),
    ),
    date: data.published,
  };
}

/** Areas that a page is about, former ones and countries among them. */
function listAreas(data: Page['data']): string[] {
  const former = 'formerArea' in data ? data.formerArea : undefined;
  const country = 'country' in data ? data.country : undefined;
  return [data.area, former, country].filter((id) => id !== undefined);
}
