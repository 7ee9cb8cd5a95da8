import type { Page } from '@playwright/test';
import { allLocales, locales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { homeHref, searchHref } from '../../lib/href.ts';
import { searchFor } from './search-for.ts';
import { getEntry, wordOf } from './templates.ts';
import { expect, test } from './watch.ts';

const results = (page: Page) => page.locator('.search-results > li');
const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

for (const locale of allLocales) {
  const t = translator(locale);

  test(`${locale}: a link to a search shows what it finds`, async ({ page }) => {
    const word = wordOf(locale);
    const { href, title } = getEntry(locale, 'places');
    await page.goto(searchFor(locale, word));
    await expect(field(page)).toHaveValue(word);
    const found = results(page).filter({ has: page.locator(`a[href="${href}"]`) });
    await expect(found.locator('h3 a')).toHaveText(title);
    await expect(found.locator('mark').first()).toHaveText(/\S/);
    await expect(found.locator('.search-place')).toContainText(t('collection.places'));
    const spelled = await page.getByRole('main').innerText();
    expect(spelled).not.toMatch(/[\^\u2060\u200b\u1e0e\u1e0f]/);
    const more = page.locator('.search-more');
    // The button goes in the same step in which the last results come.
    while (await more.isVisible()) {
      const before = await results(page).count();
      await more.click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(before);
    }
    const count = await results(page).count();
    await expect(status(page)).toHaveText(t('search.count', { count, query: word }));
    await expect(status(page)).toHaveAttribute('aria-live', 'polite');
    for (const link of await results(page).locator('a').all())
      await expect(link).toHaveAttribute('href', new RegExp(`^/${locale}/`));
  });

  test(`${locale}: Enter in the header's field leads to the results`, async ({ page }) => {
    const word = wordOf(locale);
    await page.goto(getEntry(locale, 'pages').href);
    await page.getByRole('banner').getByRole('searchbox').fill(word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === searchHref(locale));
    expect(new URL(page.url()).searchParams.get('q')).toBe(word);
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
  });
}

test('the address follows the search, and the back button goes through it', async ({ page }) => {
  const [first, second] = [wordOf('en'), 'two words'];
  await page.goto(searchHref('en'));
  await field(page).fill(first);
  await field(page).press('Enter');
  await expect(results(page).locator('mark').first()).toBeVisible();
  const shown = await results(page).allTextContents();
  await field(page).fill(second);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(status(page)).toContainText(`“${second}”`);
  expect(new URL(page.url()).searchParams.get('q')).toBe(second);

  await page.goBack();
  await expect(field(page)).toHaveValue(first);
  await expect(status(page)).toContainText(`“${first}”`);
  await expect(results(page)).toHaveText(shown);
  expect(new URL(page.url()).searchParams.get('q')).toBe(first);

  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
});

test('an empty search asks for nothing and says nothing', async ({ page }) => {
  await page.goto(searchFor('vi', wordOf('vi')));
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('   ');
  await field(page).press('Enter');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
  await expect(page.getByRole('button', { name: translator('vi')('search.more') })).toBeHidden();
});

test('nothing of the index is fetched before there is a query', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|words\.json|quick-search/.test(request.url())) asked.push(request.url());
  });
  for (const href of [homeHref('vi'), getEntry('vi', 'places').href, searchHref('vi')])
    await page.goto(href, { waitUntil: 'networkidle' });
  await field(page).fill(wordOf('vi'));
  expect(asked).toEqual([]);
  await field(page).press('Enter');
  await expect(results(page).first()).toBeVisible();
  expect(asked).not.toEqual([]);
});
