import type { Page } from '@playwright/test';
import { translator } from '../../i18n/translator.ts';
import { listFindings } from './axe.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

const t = translator('vi');
const { href } = getEntry('vi', 'places');

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('text size and colours are kept, and are there before anything is painted', async ({
  page,
}) => {
  await page.goto(href);
  const sizeOf = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const before = await sizeOf();
  await tool(page, t('reading.title')).press('Enter');
  await page.getByRole('radio', { name: t('reading.text.3') }).check();
  await page.getByRole('radio', { name: t('reading.theme.dark') }).check();
  await expect(page.locator('.reading-unkept')).toBeHidden();
  expect(await listFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tool(page, t('reading.title'))).toBeFocused();
  expect(await sizeOf()).toBeGreaterThan(before * 1.3);
  // The page's modules never come: what is set is set by the head.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
  await page.goto(getEntry('en', 'places').href);
  await expect(page.locator('html')).toHaveAttribute('data-text', '3');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage).toSorted())).toEqual([
    'text',
    'theme',
  ]);
  await page.unrouteAll();
  await page.goto(href);
  await tool(page, t('reading.title')).click();
  await expect(page.getByRole('radio', { name: t('reading.text.3') })).toBeChecked();
  await page.getByRole('radio', { name: t('reading.text.1') }).check();
  await page.getByRole('radio', { name: t('reading.theme.system') }).check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('the browser’s own bars take the chosen colours, on the next page too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(href);
  const colourOf = () =>
    page.evaluate(() => {
      const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
      return [...bars].find(({ media }) => matchMedia(media).matches)?.content;
    });
  const light = await colourOf();
  await tool(page, t('reading.title')).click();
  await page.getByRole('radio', { name: t('reading.theme.dark') }).check();
  const dark = await colourOf();
  expect(dark).not.toBe(light);
  await page.goto(getEntry('en', 'places').href);
  expect(await colourOf()).toBe(dark);
  await page.goto(href);
  await tool(page, t('reading.title')).click();
  await page.getByRole('radio', { name: t('reading.theme.system') }).check();
  expect(await colourOf()).toBe(light);
});

test('where nothing may be kept, a choice holds for the page, which says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto(href);
  await tool(page, t('reading.title')).click();
  await page.getByRole('radio', { name: t('reading.theme.light') }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByText(t('reading.unkept'))).toBeVisible();
});
