import { test as base, expect, type Page } from '@playwright/test';
import { origin } from './served.ts';

/** What a page did that no page of the portal should do; a test may take out what it provoked. */
export interface Watch {
  /** Asserts that one report or more match, and forgets them. */
  take(expected: RegExp): Promise<void>;
}

interface Fixtures {
  watch: Watch;
}

/**
 * Playwright's `test`, in which every page is watched: a report of the content security policy, an error
 * on the console, an uncaught exception or a request to another host fails the test at its end.
 */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ page }, use) => {
      const reports: string[] = [];
      await watchPage(page, (report) => reports.push(report));
      await use({
        async take(expected) {
          await expect.poll(() => reports).toContainEqual(expect.stringMatching(expected));
          const others = reports.filter((report) => !expected.test(report));
          reports.splice(0, reports.length, ...others);
        },
      });
      expect(reports, 'policy reports, console errors and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watchPage(page: Page, report: (text: string) => void) {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy report: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    report(`${message.text()} (at ${message.location().url}, on ${page.url()})`);
  });
  page.on('pageerror', (error) => {
    report(`Uncaught: ${error.message} (on ${page.url()})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol.startsWith('http')) report(`Other host: ${request.url()}`);
  });
}
