import type { Page } from '@playwright/test';
import { allLocales, type Locale } from '../../config/locales.ts';
import { collectionHref, homeHref } from '../../lib/href.ts';
import { listInkFaults } from './ink.ts';
import { searchFor } from './search-for.ts';
import { getEntry, wordOf } from './templates.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

/** From a desk's screen at 400 % to a wide one. */
const widths = [320, 400, 1024, 1920];

const pagesOf = (locale: Locale) => [
  homeHref(locale),
  collectionHref(locale, 'parks'),
  getEntry(locale, 'places').href,
  searchFor(locale, wordOf(locale)),
];

for (const locale of allLocales)
  test(`${locale}: no mark is cut off, no text lies over another, no target is small`, async ({
    page,
  }) => {
    for (const href of pagesOf(locale)) {
      await page.goto(href);
      if (href.includes('?q=')) await expect(page.locator('mark').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const at = `${href} at ${String(width)} px`;
        expect.soft(await listWider(page), at).toEqual([]);
        expect.soft(await listInkFaults(page), at).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await listSmallTargets(page), href).toEqual([]);
    }
  });

test('the largest text size fits the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.addInitScript(() => {
    localStorage.setItem('text', '3');
  });
  for (const locale of allLocales) {
    await page.goto(homeHref(locale));
    expect.soft(await listWider(page), locale).toEqual([]);
  }
});

/** Links and controls, other than links in a running text, that a finger may miss. */
const listSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    return [...document.querySelectorAll('button, input, select, summary, :is(nav, li, h3) > a')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) =>
          !element.closest('.prose, .facts, .sources, .visually-hidden, .card, .door-card'),
      )
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const size = `${width.toFixed(0)} × ${height.toFixed(0)} px`;
        return width < least || height < least ? `${element.outerHTML.slice(0, 70)}: ${size}` : [];
      });
  });
