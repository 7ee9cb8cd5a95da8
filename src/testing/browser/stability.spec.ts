import { allLocales, type Locale } from '../../config/locales.ts';
import { homeHref } from '../../lib/href.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

const pages = { home: homeHref, entry: (locale: Locale) => getEntry(locale, 'places').href };

for (const locale of allLocales)
  for (const [name, hrefIn] of Object.entries(pages))
    test(`${locale}: nothing moves while the ${name} loads on a phone`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
            shifts.push(`${String(value)}: ${moved.join(' | ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(hrefIn(locale));
      for (const picture of await page.locator('main img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect(picture).toHaveJSProperty('complete', true);
      }
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
        return (window as unknown as { shifts: string[] }).shifts;
      });
      expect(shifts).toEqual([]);
    });

for (const [name, hrefIn] of Object.entries(pages))
  test(`${name}: a phone gets a picture of its own size`, async ({ page }) => {
    await page.goto(hrefIn('vi'));
    const cover = page.locator('main img').first();
    await expect(cover).toHaveJSProperty('complete', true);
    const { width, type } = await cover.evaluate(async (image: HTMLImageElement) => {
      const file = await (await fetch(image.currentSrc)).blob();
      return { width: (await createImageBitmap(file)).width, type: file.type };
    });
    expect(width).toBeGreaterThanOrEqual(360);
    expect(width).toBeLessThanOrEqual(960);
    expect(type).toBe('image/avif');
  });
