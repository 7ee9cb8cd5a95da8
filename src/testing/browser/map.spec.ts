import type { Page } from '@playwright/test';
import { mapDoors } from '../../config/doors.ts';
import { allLocales } from '../../config/locales.ts';
import { doorHref } from '../../lib/href.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands on the first map of a page, in pixels of the window. */
const readMap = (page: Page) =>
  page.evaluate(() => {
    // Without the stroke around it, which keeps a name apart from lines beneath.
    const boxOf = (element: SVGGraphicsElement) => {
      const { x, y, width, height } = element.getBBox();
      const screen = element.getScreenCTM() ?? new DOMMatrix();
      const from = new DOMPoint(x, y).matrixTransform(screen);
      const to = new DOMPoint(x + width, y + height).matrixTransform(screen);
      return { left: from.x, top: from.y, right: to.x, bottom: to.y };
    };
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll<SVGGraphicsElement>(`.map-drawing ${selector}`)]
        .filter((element) => element.getBoundingClientRect().width > 0)
        .map((element) => ({ text: element.textContent.trim(), ...boxOf(element) }));
    const scale = (document.querySelector('.map-drawing')?.clientWidth ?? 0) / 1000;
    const seal = document.querySelector('.map-seal');
    const grown = seal ? new DOMMatrix(getComputedStyle(seal).transform).a : 1;
    const sizes = [...document.querySelectorAll('.map-drawing text')]
      .filter((element) => element.getBoundingClientRect().width > 0)
      .map((element) => {
        const own = parseFloat(getComputedStyle(element).fontSize) * scale;
        return element.closest('.map-seal') ? own * grown : own;
      });
    return {
      lands: boxesOf('use.map-outline'),
      frame: document.querySelector('.map-drawing')?.getBoundingClientRect().toJSON() as Box,
      names: boxesOf('.map-name'),
      seals: boxesOf('.map-seal rect'),
      least: Math.min(...sizes),
    };
  });

const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const outside = (boxes: readonly Box[], frame: Box) =>
  boxes.filter(
    ({ left, top, right, bottom }) =>
      left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom,
  );

for (const locale of allLocales)
  for (const door of mapDoors)
    test(`${locale}: on the map of ${door} no two names meet, wide or narrow`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(doorHref(locale, door));
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(async () => (await readMap(page)).lands.length, 'the drawing').not.toBe(0);

      const wide = await readMap(page);
      expect(wide.names.length).toBeGreaterThanOrEqual(wide.seals.length);
      expect(overlaps([...wide.names, ...wide.seals])).toEqual([]);
      expect(outside([...wide.names, ...wide.seals], wide.frame)).toEqual([]);
      expect(wide.least).toBeGreaterThanOrEqual(12);

      await page.setViewportSize({ width: 360, height: 740 });
      const narrow = await readMap(page);
      expect(narrow.names).toEqual([]);
      expect(overlaps(narrow.seals)).toEqual([]);
      expect(outside(narrow.seals, narrow.frame)).toEqual([]);
      expect(narrow.least).toBeGreaterThanOrEqual(12);
      for (const { left, top, right, bottom } of narrow.seals)
        expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
    });

test('a mark leads where the list says, and shows that it has the focus', async ({ page }) => {
  await page.goto(doorHref('vi', 'visit'));
  const marks = page.locator('.map-mark');
  const hrefs = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = page.locator('.map-key ol > li > ul > li:first-child > a');
  expect(
    await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(hrefs);
  const strokeOf = () =>
    marks
      .first()
      .locator('rect')
      .evaluate((rect) => getComputedStyle(rect).strokeWidth);
  const before = await strokeOf();
  await marks.first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await strokeOf()).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${hrefs[0] ?? 'nowhere'}$`));
});

test('colours follow the theme that the reader chose, not only the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(getEntry('vi', 'places').href);
  const fill = () =>
    page
      .locator('.map-land')
      .first()
      .evaluate((land) => getComputedStyle(land).fill);
  const byDay = await fill();
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  expect(await fill()).not.toBe(byDay);
});
