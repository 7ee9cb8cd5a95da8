import type { Browser } from '@playwright/test';
import { locales, type Locale } from '../../config/locales.ts';
import { ask, type EngineName } from './ask.ts';

/** What the first answer of a visit costs. */
export interface Cost {
  readonly query: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Asks a query with nothing fetched before, and counts all that is fetched for the answer. */
export async function measureFirstAnswer(
  browser: Browser,
  origin: string,
  { engine, locale, query }: { engine: EngineName; locale: Locale; query: string },
): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/blank/${locales[locale].tag}/`);
  let bytes = 0;
  // The engine works in a worker, whose requests the page itself does not know.
  context.on('response', (response) => {
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  const start = performance.now();
  await ask(page, engine, locale, [query]);
  const milliseconds = performance.now() - start;
  await context.close();
  return { query, bytes, milliseconds };
}
