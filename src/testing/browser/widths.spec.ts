import { allLocales } from '../../config/locales.ts';
import { listTemplates, rootTemplates } from './templates.ts';
import { visitAll } from './visit.ts';
import { expect, test } from './watch.ts';

const widths = [320, 360, 768, 1440];

const cases = allLocales.map((locale) => ({ name: locale, list: () => listTemplates(locale) }));

for (const { name, list } of [...cases, { name: 'no language', list: () => rootTemplates }])
  test(`${name}: no page is wider than the window`, async ({ page, watch }) => {
    await visitAll(page, watch, list(), async ({ href }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(listWider), `${href} at ${String(width)} px`).toEqual([]);
      }
    });
  });

/** What stands out of the window to the right, in the page's words; scrolling boxes may. */
function listWider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wider = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return [
    `${String(scrollWidth)} px`,
    ...wider.map(({ tagName, className, textContent }) =>
      [tagName, String(className), textContent.trim().slice(0, 60)].join(' '),
    ),
  ];
}
