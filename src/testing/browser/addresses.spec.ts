import { allLocales, locales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { missingHref } from './templates.ts';
import { expect, test } from './watch.ts';

const statusLine = /Failed to load resource: .* 404/;

for (const locale of allLocales)
  test(`${locale}: an unknown address gives the 404 page in that language`, async ({
    page,
    watch,
  }) => {
    const response = await page.goto(missingHref(locale));
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(translator(locale)('notFound.title'));
    await page.getByRole('main').locator(`a[href="/${locale}/"]`).click();
    await expect(page).toHaveURL(`/${locale}/`);
    await watch.take(statusLine);
  });

test('an address without its slash is sent to the one with it', async ({ request }) => {
  for (const locale of allLocales) {
    const response = await request.get(`/${locale}?q=1`, { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers()['location']).toBe(`/${locale}/?q=1`);
  }
});

test('an unknown language gives the 404 page of all languages', async ({ page, watch }) => {
  const response = await page.goto('/xx/places/');
  expect(response?.status()).toBe(404);
  for (const locale of allLocales) {
    const link = page.locator(`a[href="/${locale}/"]`);
    await expect(link).toContainText(locales[locale].name);
    await expect(link).toContainText(translator(locale)('notFound.title'));
    await expect(link.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute(
      'lang',
      locales[locale].tag,
    );
  }
  await watch.take(statusLine);
});
