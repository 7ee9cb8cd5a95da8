import { expect, test, type Page } from '@playwright/test';
import type { Watch } from './watch.ts';
import type { Template } from './templates.ts';

// Chromium says so of every page that is served with the status 404.
const notFound = /Failed to load resource: .* 404 \(Not Found\)/;

/**
 * Opens the pages one after the other and looks at each when all of it is there: pictures, fonts and,
 * if its address asks, search results.
 */
export async function visitAll(
  page: Page,
  watch: Watch,
  templates: readonly Template[],
  look: (template: Template) => Promise<void>,
): Promise<void> {
  for (const template of templates)
    await test.step(`${template.name}: ${template.href}`, async () => {
      const response = await page.goto(template.href, { waitUntil: 'load' });
      if (response?.status() === 404) await watch.take(notFound);
      if (template.href.includes('?q=')) await expect(page.locator('mark').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await look(template);
    });
}
