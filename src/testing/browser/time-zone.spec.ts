import { allLocales } from '../../config/locales.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

test('dates are the same for readers at both ends of the day', async ({ page, browser }) => {
  const east = await browser.newContext({ timezoneId: 'Pacific/Kiritimati' });
  const other = await east.newPage();
  const readYear = () => new Date('2026-01-01T00:00Z').getFullYear();
  expect([await page.evaluate(readYear), await other.evaluate(readYear)]).toEqual([2025, 2026]);
  for (const locale of allLocales) {
    const { href } = getEntry(locale, 'places');
    await Promise.all([page.goto(href), other.goto(href)]);
    const record = page.locator('.record');
    await expect(record, 'a date is there').toContainText(/\d{4}/);
    const text = await page.locator('body').innerText();
    expect(text, href).toBe(await other.locator('body').innerText());
  }
  await east.close();
});
