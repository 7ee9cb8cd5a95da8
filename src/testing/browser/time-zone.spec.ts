import { allLocales } from '../../config/locales.ts';
import { homeHref, searchHref } from '../../lib/href.ts';
import { getEntry, wordOf } from './templates.ts';
import { expect, test } from './watch.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

for (const locale of allLocales)
  test(`${locale}: a reader in Los Angeles sees the same dates`, async ({ page, browser }) => {
    // There it is always a later date, or nearly a day later, than in Los Angeles.
    const east = await browser.newContext({ timezoneId: 'Pacific/Kiritimati' });
    const other = await east.newPage();
    const entry = getEntry(locale, 'places').href;
    for (const href of [homeHref(locale), entry, searchHref(locale, wordOf(locale))]) {
      const [here, there] = await Promise.all(
        [page, other].map(async (reader) => {
          await reader.goto(href);
          if (href.includes('?q=')) await expect(reader.locator('mark').first()).toBeVisible();
          return reader.locator('body').innerText();
        }),
      );
      expect(here, href).toBe(there);
    }
    await page.goto(entry);
    await expect(page.locator('.record'), 'a date is there').toContainText(/\d{4}/);
    expect(await page.evaluate(() => new Date('2026-01-01T00:00Z').getFullYear())).toBe(2025);
    expect(await other.evaluate(() => new Date('2025-12-31T12:00Z').getFullYear())).toBe(2026);
    await east.close();
  });
