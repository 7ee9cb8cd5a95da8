import { translator } from '../../i18n/translator.ts';
import { listFindings } from './axe.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

const t = translator('vi');
const { href } = getEntry('vi', 'places');

test('a picture opens in the largest size with its caption, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const pictures: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'image') pictures.push(response.url());
  });
  await page.goto(href);
  const cover = page.locator('.entry figure').first();
  await expect(cover.locator('img')).toHaveJSProperty('complete', true);
  const shown = await cover.locator('img').evaluate((image: HTMLImageElement) => image.currentSrc);
  expect(pictures.filter((url) => url !== shown && !url.endsWith('.svg'))).toEqual([]);
  const open = cover.getByRole('button', { name: t('picture.enlarge') });
  await open.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('img')).toHaveJSProperty('naturalWidth', 1440);
  await expect(dialog.locator('img')).toBeInViewport({ ratio: 1 });
  await expect(dialog.locator('figcaption')).toBeInViewport({ ratio: 1 });
  expect(await dialog.locator('figcaption').innerText()).toBe(
    await cover.locator('> figcaption').innerText(),
  );
  expect(await listFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // Not by its role: it goes from the page a moment after it has closed.
  await expect(page.locator('dialog.zoom')).toHaveCount(0);
  await expect(open).toBeFocused();
  await cover.locator('picture img').click();
  await dialog.getByRole('button', { name: t('picture.close') }).click();
  await expect(open).toBeFocused();
});
