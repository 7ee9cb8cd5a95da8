import type { Page } from '@playwright/test';
import { allLocales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { homeHref } from '../../lib/href.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

test('the first Tab offers to skip to the text, in every language', async ({ page }) => {
  for (const locale of allLocales) {
    await page.goto(homeHref(locale));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: translator(locale)('nav.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus'), 'the next Tab stays in the text').toHaveCount(1);
  }
});

const pages = { home: () => homeHref('vi'), entry: () => getEntry('vi', 'places').href };

for (const [name, href] of Object.entries(pages))
  for (const width of [360, 1280])
    test(`${name} at ${String(width)} px: Tab reaches all there is, in reading order`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' }); // no smooth scrolling to wait for
      await page.goto(href());
      const expected = await page.evaluate(listInteractive);
      expect(expected.length).toBeGreaterThan(10);
      const stops = await tabThrough(page, expected.length);
      expect(stops.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
      expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      const pairs = stops.slice(2).map((stop, index) => ({ before: stops[index + 1], stop }));
      expect(pairs.filter(({ before, stop }) => before && isBackward(before, stop))).toEqual([]);
    });

interface Stop {
  /** Place among the interactive elements of the document, -1 for anything else. */
  index: number;
  name: string;
  isOutlined: boolean;
  isSeen: boolean;
  box: { left: number; right: number; top: number; bottom: number };
}

/** Whether the eye must go back: up, and not over to a column on the right. */
const isBackward = (before: Stop, { box }: Stop) =>
  box.bottom <= before.box.top && box.left < before.box.right;

/** Presses Tab until all stops are passed, and once more to see that no other follows. */
async function tabThrough(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(readStop));
  }
  await page.keyboard.press('Tab');
  expect((await page.evaluate(readStop)).index, 'nothing comes after the last').toBeLessThan(1);
  return stops;
}

/** Names of all that can be used, in the order of the document, which is that of reading. */
function listInteractive(): string[] {
  const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
  const shown = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  Object.assign(window, { interactive: shown });
  return shown.map((element) => element.outerHTML.slice(0, 80));
}

function readStop(): Stop {
  const { interactive } = window as unknown as { interactive: Element[] };
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect();
  const height = document.documentElement.clientHeight;
  const down = window.scrollY;
  return {
    index: interactive.indexOf(element),
    name: element.outerHTML.slice(0, 80),
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isSeen: right > left && top < height && bottom > 0,
    box: { left, right, top: top + down, bottom: bottom + down },
  };
}
