import type { Page } from '@playwright/test';
import { allLocales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { markedExample } from '../../lib/search/tips.ts';
import { searchHref } from '../../lib/href.ts';
import { listFindings } from './axe.ts';
import { searchFor } from './search-for.ts';
import { field, results, searchPage } from './search-parts.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

const isDone = (page: Page) => expect(searchPage(page)).toHaveAttribute('data-state', /found|none/);
const titles = (page: Page) => results(page).locator('h3 a');
const hrefs = (page: Page) =>
  titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('filters and order are set by a link, changed by hand, kept in the address', async ({
  page,
}) => {
  const list = (name: string) => page.locator(`select[name="${name}"]`);
  await page.goto(`${searchFor('vi', 'di sản')}&door=visit&sort=date`);
  await isDone(page);
  await expect(list('door')).toHaveValue('visit');
  await expect(list('sort')).toHaveValue('date');
  const narrowed = await hrefs(page);
  expect(narrowed.length).toBeGreaterThan(1);
  expect(narrowed.filter((href) => !/^\/vi\/(places|events|products)\//.test(href))).toEqual([]);
  await expect(page.locator('optgroup[data-door="invest"]')).toBeDisabled();

  await list('collection').selectOption('events');
  await expect(page).toHaveURL(/collection=events/);
  await expect(titles(page).first()).toHaveAttribute('href', /^\/vi\/events\//);
  await isDone(page);
  expect((await hrefs(page)).filter((href) => !href.startsWith('/vi/events/'))).toEqual([]);
  // Another door than that of the section: the section is let go.
  await list('door').selectOption('invest');
  await expect(page).toHaveURL((url) => !url.searchParams.has('collection'));
  await expect(list('collection')).toHaveValue('');
  const switched = page.locator('.languages a').nth(1);
  await expect(switched).toHaveAttribute('href', /\?q=.*&door=invest&sort=date$/);
  await page.goBack();
  await expect(list('collection')).toHaveValue('events');
  await expect(titles(page).first()).toHaveAttribute('href', /^\/vi\/events\//);

  for (const name of ['area', 'topic']) {
    const value = await list(name).locator('option').nth(1).getAttribute('value');
    await page.goto(`${searchFor('vi', 'tỉnh')}&${name}=${String(value)}`);
    await expect(list(name)).toHaveValue(String(value));
    await isDone(page);
  }
});

test('what is written before the search is there stays, and is searched', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/search-page.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(searchHref('vi'));
  await field(page).fill('di sản');
  held.resolve(undefined);
  await page.waitForFunction(() => customElements.get('site-search-page') !== undefined);
  await expect(field(page)).toHaveValue('di sản');
  await field(page).press('Enter');
  await isDone(page);
  expect(await titles(page).count()).toBeGreaterThan(1);
});

test('long pages give their sections too, with addresses that lead to them', async ({ page }) => {
  await page.goto(searchFor('en', 'festival'));
  await expect(titles(page).first()).toBeVisible();
  const sections = page.locator('.search-sections');
  for (const one of await sections.all())
    expect(await one.locator('> li').count()).toBeLessThanOrEqual(3);
  const link = sections.locator('h4 a').first();
  const title = await link.innerText();
  await link.click();
  await expect(page).toHaveURL(/\/en\/.*#./);
  await expect(page.locator(':target')).toHaveText(title);
});

test('back from a result: as many results as before, as far down, the keyboard at the same link', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(searchFor('en', 'the'));
  await expect(titles(page)).toHaveCount(10);
  await page.locator('.search-more').click();
  await expect(titles(page).nth(10)).toBeFocused();
  const link = titles(page).nth(14);
  const href = (await link.getAttribute('href')) ?? '';
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('href', href);
  await expect(titles(page)).toHaveCount(20);
});

test('a slip is corrected and said, what was typed is one click away', async ({ page }) => {
  const t = translator('en');
  await page.goto(searchFor('en', 'festivsl'));
  await expect(page.getByRole('status')).toContainText(
    t('search.corrected', { query: 'festival' }),
  );
  await expect(titles(page).first()).toBeVisible();
  await page.getByRole('link', { name: t('search.asTyped', { query: 'festivsl' }) }).click();
  await isDone(page);
  await expect(page.getByRole('status').first()).not.toContainText('“festival”');
  await expect(field(page)).toHaveValue('festivsl');
});

test('nothing found: ways on, in every language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of allLocales) {
    const t = translator(locale);
    const query = 'xqzwvkjy';
    await page.goto(`${searchFor(locale, query)}&door=visit`);
    const status = page.getByRole('status').first();
    for (const sentence of [t('search.none', { query }), t('search.advice')])
      await expect(status).toContainText(sentence);
    await expect(results(page)).toHaveCount(0);
    const help = page.locator('.search-help');
    for (const sentence of [
      t('search.tip.words'),
      t('search.tip.marks', markedExample),
      t('search.tip.names'),
    ])
      await expect(help).toContainText(sentence);
    await expect(help.getByRole('link', { name: t('search.unfiltered') })).toHaveAttribute(
      'href',
      `${searchHref(locale)}?q=${query}`,
    );
    expect(await help.locator(`a[href^="/${locale}/places/"]`).count()).toBeGreaterThan(0);
    await expect(
      help.locator(`a[href="${getEntry(locale, 'pages').href}"], a[href*="/about/"]`).first(),
    ).toBeVisible();
    expect(await listWider(page)).toEqual([]);
    if (locale === 'lo') expect(await listFindings(page)).toEqual([]);
  }
});

test('nothing found here: on a click, what the other languages have', async ({ page }) => {
  await page.goto(searchFor('lo', 'incentives'));
  const t = translator('lo');
  const help = page.locator('site-search-elsewhere');
  await help.getByRole('button', { name: t('search.elsewhere') }).click();
  const english = help.locator('.search-languages > li', { has: page.locator('a[lang="en"]') });
  await expect(english.locator('ul[lang="en"] a').first()).toHaveAttribute('href', /^\/en\//);
  await expect(help.locator('a').first()).toBeFocused();
  await english.locator('> a').click();
  await expect(page).toHaveURL(searchFor('en', 'incentives'));
  await expect(titles(page).first()).toBeVisible();
});
