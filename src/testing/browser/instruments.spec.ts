import { listColourFindings, listFindings } from './axe.ts';
import { listInkFaults } from './ink.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

// What the other tests look through must show a fault when there is one.

test('the watch sees what breaks the policy', async ({ page, watch }) => {
  await page.goto('/vi/');
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  await watch.take(/Policy report: img-src https:\/\/elsewhere\.example/);
  await watch.take(/Policy report: script-src-elem inline/);
  await watch.take(/Policy report: style-src-attr inline/);
  await watch.take(/Other host: https:\/\/elsewhere\.example/);
  await watch.take(/violates the following Content Security Policy/);
  expect(await page.title()).not.toBe('run');
});

test('nothing is reached outside the machine', async ({ page, watch }) => {
  await expect(page.goto('http://example.org/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  await watch.take(/Other host: http:\/\/example\.org/);
});

test('axe finds a page that names no language', async ({ page }) => {
  await page.goto('/vi/');
  await page.locator('html').evaluate((root) => {
    root.removeAttribute('lang');
  });
  expect(await listFindings(page)).toEqual([expect.stringMatching(/^html-has-lang/)]);
});

test('axe finds colours that are too near each other in the dark', async ({ page }) => {
  await page.goto('/vi/');
  expect(await listFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const summary = page.locator('.card-words > p:last-child').first();
  await summary.evaluate((text) => {
    text.style.color = '#1e1a16'; // the ink of the light scheme
  });
  expect(await listColourFindings(page)).toEqual([expect.stringMatching(/^color-contrast/)]);
});

test('marks that a box cuts off, or that lie over other words, are found', async ({ page }) => {
  await page.goto('/vi/');
  expect(await listInkFaults(page)).toEqual([]);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.evaluate((element) => {
    element.style.lineHeight = '0.7';
  });
  expect(await listInkFaults(page)).toContainEqual(expect.stringContaining('px of ink in lines'));
  await heading.evaluate((element) => {
    element.style.cssText = 'overflow: hidden; height: 0.7em';
  });
  expect(await listInkFaults(page)).toContainEqual(expect.stringContaining('cut off by <h1'));
  await heading.evaluate((element) => {
    element.style.cssText = 'margin-block-end: -1em';
  });
  expect(await listInkFaults(page)).toContainEqual(expect.stringContaining(' lies over '));
});

test('a box that is wider than the window is found', async ({ page }) => {
  await page.goto('/vi/');
  await page.getByRole('main').evaluate((main) => {
    main.style.minWidth = '4000px';
  });
  expect(await listWider(page)).toContainEqual(expect.stringMatching(/^<main/));
});
