import type { Page } from '@playwright/test';
import { locales, type Locale, type LocaleRow } from '../../config/locales.ts';

/** Which engine is asked: Pagefind as it comes, or the portal's search. */
export type EngineName = 'plain' | 'ours';

/** What an engine answers: addresses of the first ten pages, and how long it took. */
export interface Answer {
  readonly urls: readonly string[];
  readonly milliseconds: number;
}

/** Asks an engine queries one after another, in a page of the bench's server. */
export function ask(
  page: Page,
  engine: EngineName,
  locale: Locale,
  queries: readonly string[],
): Promise<Answer[]> {
  const { respelledIn }: LocaleRow = locales[locale];
  const hasTable = respelledIn !== undefined;
  // The whole of it runs in the browser.
  return page.evaluate(
    async ({ engine, locale, queries, hasTable }) => {
      const load = (address: string) => import(address) as Promise<Record<string, never>>;
      const base = `/${engine}/${locale}/`;
      const pagefind = (await load(`${base}pagefind.js`)) as never as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const own = engine === 'ours' ? await load('/src/lib/search/find-pages.ts') : undefined;
      const findPages = own?.['findPages'] as
        | undefined
        | ((...given: unknown[]) => Promise<{ hits: { data: () => Promise<{ url: string }> }[] }>);
      const respell = async (query: string): Promise<string | undefined> => {
        if (!hasTable) return undefined;
        const response = await fetch(`${base}respell.json`);
        const { respellQuery } = (await load('/src/lib/search/respell-query.ts')) as never as {
          respellQuery: (table: unknown, query: string) => string | undefined;
        };
        return respellQuery(await response.json(), query);
      };
      const answers = [];
      for (const query of queries) {
        const start = performance.now();
        const hits = findPages
          ? (await findPages(pagefind, query, locale, { respell })).hits
          : (await pagefind.search(query)).results;
        const found = await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
        answers.push({
          urls: found.map(({ url }) => url),
          milliseconds: performance.now() - start,
        });
      }
      return answers;
    },
    { engine, locale, queries, hasTable },
  );
}
