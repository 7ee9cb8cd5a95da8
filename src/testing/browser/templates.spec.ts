import { allLocales } from '../../config/locales.ts';
import { listColourFindings, listFindings } from './axe.ts';
import { listTemplates, rootTemplates } from './templates.ts';
import { visitAll } from './visit.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

const widths = [320, 360, 768, 1440];

const cases = allLocales.map((locale) => ({ name: locale, list: () => listTemplates(locale) }));

// That no page breaks its policy, logs an error or asks another host is asserted by watch.ts.
for (const { name, list } of [{ name: 'no language', list: () => rootTemplates }, ...cases])
  test(`${name}: every page keeps its policy, fits the window, has no finding of axe`, async ({
    page,
    watch,
  }) => {
    await visitAll(page, watch, list(), async ({ href }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await listWider(page), `${href} at ${String(width)} px`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await listFindings(page), `${href} light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await listColourFindings(page), `${href} dark`).toEqual([]);
      await page.mouse.wheel(0, 20_000); // what is fetched late is watched too
    });
  });
