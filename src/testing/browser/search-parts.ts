import type { Page } from '@playwright/test';

/** The search page's list of results. */
export const results = (page: Page) => page.getByRole('main').locator('.search-results > li');

/** The search page's field. */
export const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** The search page's element, whose state tells how far a search is. */
export const searchPage = (page: Page) => page.locator('site-search-page');

/** The box that opens over any page. */
export const box = (page: Page) => page.getByRole('dialog');

/** Addresses of what a page asks for to search, from now on. */
export function watchSearch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/\/pagefind\/|\/words\.json|quick-search/.test(url)) asked.push(url);
  });
  return asked;
}
