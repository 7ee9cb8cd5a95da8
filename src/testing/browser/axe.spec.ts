import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allLocales } from '../../config/locales.ts';
import { listTemplates, rootTemplates } from './templates.ts';
import { visitAll } from './visit.ts';
import { expect, test } from './watch.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const cases = allLocales.map((locale) => ({ name: locale, list: () => listTemplates(locale) }));

for (const { name, list } of [...cases, { name: 'no language', list: () => rootTemplates }])
  test(`${name}: axe finds nothing, light or dark`, async ({ page, watch }) => {
    await visitAll(page, watch, list(), async ({ href }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await listFindings(page), `${href} ${colorScheme}`).toEqual([]);
      }
    });
  });

test('axe sees a fault when there is one', async ({ page }) => {
  await page.goto('/vi/');
  await page.locator('html').evaluate((root) => {
    root.removeAttribute('lang');
  });
  expect(await listFindings(page)).toEqual([expect.stringMatching(/^html-has-lang/)]);
});

async function listFindings(page: Page): Promise<string[]> {
  // There are no frames here, which the other mode opens a page a run for.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${String(failureSummary)}`),
  );
}
