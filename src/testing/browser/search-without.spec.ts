import type { Page } from '@playwright/test';
import { allDoors } from '../../config/doors.ts';
import { allLocales, type Locale } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { doorHref } from '../../lib/href.ts';
import { searchFor } from './search-for.ts';
import { wordOf } from './templates.ts';
import { expect, test } from './watch.ts';

const unreachable = /ERR_FAILED|Failed to fetch dynamically imported module/;

test('a search whose index is out of reach says so and lists the sections', async ({
  page,
  watch,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  for (const locale of allLocales) {
    await page.goto(searchFor(locale, wordOf(locale)));
    await expect(page.getByRole('status')).toHaveText(translator(locale)('search.failed'));
    await expectSections(page, locale);
    await watch.take(unreachable);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and lists the sections', async ({ page }) => {
    for (const locale of allLocales) {
      await page.goto(searchFor(locale, wordOf(locale)));
      const sentence = page.locator('noscript p'); // getByText passes over noscript
      await expect(sentence).toHaveText(translator(locale)('search.noScript'));
      await expect(sentence).toBeVisible();
      await expectSections(page, locale);
    }
  });
});

test('a search that failed can be tried again', async ({ page, watch }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(searchFor('vi', wordOf('vi')));
  await expect(page.getByRole('status')).toHaveText(translator('vi')('search.failed'));
  await watch.take(unreachable);
  await page.unroute('**/pagefind/**');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page.locator('.search-results > li').first()).toBeVisible();
});

/** The main doors of the portal, as links of the page itself. */
async function expectSections(page: Page, locale: Locale) {
  const main = page.getByRole('main');
  for (const door of allDoors.filter((name) => name !== 'newsroom')) {
    const link = main.locator(`a[href="${doorHref(locale, door)}"]`);
    await expect(link).toHaveText(translator(locale)(`door.${door}`));
    await expect(link).toBeVisible();
  }
}
