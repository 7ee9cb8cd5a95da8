import type { Page } from '@playwright/test';
import { allLocales, locales, type Locale } from '../../config/locales.ts';
import { collectionHref, homeHref, searchHref } from '../../lib/href.ts';
import { getEntry, listFallbacks } from './templates.ts';
import { expect, test } from './watch.ts';

const starts = {
  home: () => homeHref('vi'),
  list: () => collectionHref('vi', 'places'),
  entry: () => getEntry('vi', 'places').href,
  search: () => searchHref('vi'),
  'page that some languages lack': () => inLocale(anyFallback(), 'vi'),
};

for (const [name, start] of Object.entries(starts))
  test(`from the ${name}, the switch goes round all languages on that page`, async ({ page }) => {
    await page.goto(start());
    for (const locale of [...allLocales.slice(1), allLocales[0]] as Locale[]) {
      await switches(page).getByRole('link', { name: locales[locale].name }).first().click();
      await expect(page).toHaveURL(inLocale(start(), locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectSwitch(page, locale);
    }
  });

test('a filtered list stays filtered in the next language, and says by what', async ({ page }) => {
  const shown = page.locator('.cards > li').filter({ visible: true });
  const chosen = page.locator('.filters [aria-current]');
  await page.goto(collectionHref('vi', 'places'));
  const all = await shown.count();
  await page.locator('.filters a').nth(1).click();
  await expect(chosen).toHaveCount(1);
  const filter = await chosen.getAttribute('href');
  const count = await shown.count();
  expect(count).toBeLessThan(all);
  await switches(page).getByRole('link', { name: locales.en.name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(chosen).toHaveAttribute('href', String(filter));
  await expect(shown).toHaveCount(count);
  await page.locator('.filters a').first().click();
  await expect(shown).toHaveCount(all);
});

test('on a fallback page, the switch says which languages lack it', async ({ page }) => {
  const href = anyFallback();
  const lacking = allLocales.filter((locale) =>
    listFallbacks(locale).some((entry) => entry.href === inLocale(href, locale)),
  );
  await page.goto(href);
  for (const locale of allLocales) {
    const link = switches(page).locator(`a[hreflang="${locales[locale].tag}"]`);
    if (lacking.includes(locale)) await expect(link).toHaveAttribute('title', /\S/);
    else await expect(link).not.toHaveAttribute('title');
  }
});

const switches = (page: Page) => page.locator('nav.languages');

/** The languages in their own names, each marked as such, the page's own as the current one. */
async function expectSwitch(page: Page, current: Locale) {
  const links = switches(page).getByRole('link');
  const own = locales[current];
  await expect(links).toHaveText(allLocales.map((locale) => locales[locale].name));
  await expect(switches(page).locator('[aria-current]')).toHaveText([own.name]);
  for (const locale of allLocales) {
    const { tag, name } = locales[locale];
    await expect(switches(page).locator(`[lang="${tag}"]`)).toHaveText([name]);
  }
}

function anyFallback(): string {
  const [fallback] = allLocales.flatMap(listFallbacks);
  if (!fallback) throw new Error('The built portal has no fallback page');
  return fallback.href;
}

const inLocale = (href: string, locale: Locale) => href.replace(/^\/[a-z]+\//, `/${locale}/`);
