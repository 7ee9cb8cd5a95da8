import { allLocales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { doorHref, homeHref, searchHref } from '../../lib/href.ts';
import { listColourFindings, listFindings } from './axe.ts';
import { box, watchSearch } from './search-parts.ts';
import { getEntry, wordOf } from './templates.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

for (const locale of allLocales)
  test(`${locale}: the box finds as one types, and reads well on a phone`, async ({ page }) => {
    const t = translator(locale);
    const { href, title } = getEntry(locale, 'places');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(getEntry(locale, 'pages').href);
    await page.keyboard.press('Control+k');
    await expect(box(page)).toHaveAccessibleName(t('search.title'));
    await expect(box(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.insertText(wordOf(locale));
    const found = box(page).locator(`.search-results a[href="${href}"]`);
    await expect(found).toHaveText(title);
    await expect(box(page).locator('mark').first()).toHaveText(/\S/);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('dialog :is(a, button, input)')]
        .filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().height < 24)
        .map(({ outerHTML }) => outerHTML),
    );
    expect(small).toEqual([]);
    expect(await listWider(page)).toEqual([]);
    expect(await listFindings(page)).toEqual([]);
    if (locale === 'vi') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFindings(page)).toEqual([]);
    }
    await expect(box(page).getByRole('link', { name: t('search.all') })).toHaveAttribute(
      'href',
      new RegExp(`^${searchHref(locale)}\\?q=`),
    );
  });

test('by keyboard: arrows move, a letter goes on in the field, Enter opens, Esc leads back', async ({
  page,
}) => {
  await page.goto(getEntry('vi', 'places').href);
  const start = page.locator('.breadcrumbs a').first();
  await start.focus();
  await page.keyboard.press('Control+k');
  const typed = box(page).getByRole('searchbox');
  await page.keyboard.type('di san');
  const links = box(page).locator('.search-results a');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(typed).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page).locator('.search-all')).toBeFocused();
  await page.keyboard.type('x');
  await expect(typed).toHaveValue('di sanx');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(page.locator('main :focus'), 'the focus stays in the box').toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(start).toBeFocused();

  await page.keyboard.press('Meta+k');
  await expect(typed).toBeFocused();
  await typed.fill('di san');
  await expect(box(page).getByRole('status')).toContainText('“di san”');
  const href = (await links.first().getAttribute('href')) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('Enter in the field leads to the page of all results', async ({ page }) => {
  await page.goto(homeHref('ko'));
  await page.getByRole('banner').getByRole('searchbox').click();
  await page.keyboard.insertText(wordOf('ko'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === searchHref('ko'));
  expect(new URL(page.url()).searchParams.get('q')).toBe(wordOf('ko'));
});

test('an input method is let finish: no search while it composes', async ({ page }) => {
  // The worst of cases: the script arrives in the middle of a word.
  await page.route('**/quick-search.*.js', async (route) => {
    await expect(box(page).getByRole('searchbox')).toHaveValue('じいん');
    await route.continue();
  });
  await page.goto(homeHref('ja'));
  const script = page.waitForResponse('**/quick-search.*.js');
  await page.keyboard.press('Control+k');
  const session = await page.context().newCDPSession(page);
  const status = box(page).getByRole('status');
  await session.send('Input.imeSetComposition', {
    text: 'じいん',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await expect(box(page).getByRole('searchbox')).toHaveValue('じいん');
  // The keys of a composition are no keys of the box.
  const isTaken = await box(page)
    .getByRole('searchbox')
    .evaluate((input) => {
      const key = { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true };
      return !input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
  expect(isTaken).toBe(false);
  await script;
  await page.waitForTimeout(600); // longer than the pause after which typing is answered
  await expect(status).toBeEmpty();
  await session.send('Input.insertText', { text: wordOf('ja') });
  await expect(status).toContainText(wordOf('ja'));
  await expect(box(page).locator('mark').first()).toBeVisible();
});

test('nothing of the search is fetched before the box opens, and other keys do not open it', async ({
  page,
}) => {
  const asked = watchSearch(page);
  await page.goto(homeHref('vi'), { waitUntil: 'networkidle' });
  for (const key of ['k', '/', 's', 'Control+Shift+k', 'Alt+k']) await page.keyboard.press(key);
  await page.getByRole('banner').getByRole('searchbox').fill('hồ');
  await expect(box(page)).toBeHidden();
  expect(asked).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(box(page).getByRole('searchbox')).toHaveValue('hồ');
  await expect(box(page).locator('.search-results a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('quick-search'))).toHaveLength(1);
});

test('where the index or the script is out of reach, a sentence and the sections; then it goes on', async ({
  page,
  watch,
}) => {
  const t = translator('en');
  for (const blocked of ['**/pagefind/**', '**/quick-search*']) {
    await page.route(blocked, (route) => route.abort());
    await page.goto(homeHref('en'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lake');
    await expect(box(page).getByRole('status')).toHaveText(t('search.failed'));
    await expect(box(page).locator(`a[href="${doorHref('en', 'visit')}"]`)).toBeVisible();
    await watch.take(/ERR_FAILED|Failed to fetch|does not answer/);
    await page.unroute(blocked);
  }
  // Some browsers keep a script as failed as long as the page stands: the page of all results is a new one.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'lake');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});
