import type { Page } from '@playwright/test';
import { allLocales, locales } from '../../config/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { collectionHref } from '../../lib/href.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';
import { listWider } from './wider.ts';

const t = translator('vi');
const { href } = getEntry('vi', 'places');

/** What the fakes of the browser's own abilities were asked for. */
interface Asked {
  asked: string[];
}

/** Gives the page a voice of a language, sharing, and nothing to print on; notes what is asked of them. */
function fakeAbilities(language: string) {
  const asked: string[] = [];
  const voices = [{ lang: language, name: 'Test', localService: true, default: true }];
  const speech = {
    getVoices: () => voices,
    addEventListener: () => undefined,
    cancel: () => asked.push('cancel'),
    speak: (part: EventTarget & { text: string }) => {
      asked.push(part.text);
      Object.assign(window, { endPart: () => part.dispatchEvent(new Event('end')) });
    },
  };
  class FakeUtterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const fakes = { speechSynthesis: speech, SpeechSynthesisUtterance: FakeUtterance, asked };
  for (const [name, value] of Object.entries(fakes))
    Object.defineProperty(window, name, { value, configurable: true });
  window.print = () => asked.push('print');
  navigator.share = ({ url } = {}) => Promise.resolve(void asked.push(`share ${url ?? ''}`));
}

const listAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as Asked).asked.filter((name) => name !== 'cancel'));
const endPart = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { endPart: () => void }).endPart();
  });

/** Whether nothing, such as a header that stays, lies over the beginning of an element. */
function isUncovered(element: Element): boolean {
  const { left, top } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + 4, top + 4));
}

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('share, copy and print work by keyboard, and what was done is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(fakeAbilities, 'vi-VN');
  await page.goto(`${href}?from=mail#x`);
  for (const name of [t('tools.share'), t('tools.print'), t('tools.copy')])
    await tool(page, name).press('Enter');
  const address = new URL(href, page.url()).href;
  expect(await listAsked(page)).toEqual([`share ${address}`, 'print']);
  await expect(page.getByRole('status')).toHaveText(t('tools.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('a page that may not copy tells its address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(href);
  await tool(page, t('tools.copy')).click();
  await expect(page.getByRole('status')).toContainText(new URL(href, page.url()).href);
});

test('the browser’s voice reads title, summary and text, and can be halted', async ({ page }) => {
  await page.addInitScript(fakeAbilities, 'vi-VN');
  await page.goto(href);
  await tool(page, t('tools.listen')).click();
  await expect(page.getByRole('status')).toContainText('Test');
  const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  expect(await listAsked(page)).toEqual([title]);
  await endPart(page);
  const [, second] = await listAsked(page);
  expect((await page.locator('.summary').innerText()).startsWith(second ?? '-')).toBe(true);
  await tool(page, t('tools.pause')).click();
  await tool(page, t('tools.resume')).click();
  expect((await listAsked(page)).at(-1), 'goes on where it was').toBe(second);
  await tool(page, t('tools.stop')).click();
  await expect(tool(page, t('tools.stop'))).toBeHidden();
  await expect(tool(page, t('tools.listen'))).toBeFocused();
  await tool(page, t('tools.listen')).click();
  for (let parts = 0; parts < 200 && (await tool(page, t('tools.stop')).isVisible()); parts += 1)
    await endPart(page);
  const read = (await listAsked(page)).join('\n');
  expect(read).toContain((await page.locator('.prose p').last().innerText()).trim().slice(-20, -1));
  expect(read).not.toContain(t('page.sources'));
  expect(read).not.toContain(t('heading.link'));
});

test('without a voice of the language, nothing offers to read', async ({ page }) => {
  await page.addInitScript(fakeAbilities, 'en-GB');
  await page.goto(href);
  await expect(tool(page, t('tools.copy'))).toBeVisible();
  await expect(tool(page, t('tools.listen'))).toBeHidden();
});

for (const locale of allLocales)
  test(`${locale}: tools, heading links and neighbours have names and room for a finger`, async ({
    page,
  }) => {
    const words = translator(locale);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' }); // no smooth scrolling to wait for
    await page.addInitScript(fakeAbilities, locale === 'zh' ? 'zh-CN' : locales[locale].tag);
    await page.goto(getEntry(locale, 'events').href);
    const tools = page.getByRole('group', { name: words('tools.label') });
    await expect(tools.getByRole('button')).toHaveCount(4);
    await expect(tools.getByRole('link', { name: words('tools.calendar') })).toHaveAttribute(
      'href',
      /event\.ics$/,
    );
    const targets = page.locator(
      '.page-tools :is(button, a), .reading-settings > button, .zoom-open',
    );
    for (const target of await targets.all())
      if (await target.isVisible()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    const heading = page.locator('.prose h2').first();
    const name = `${words('heading.link')} ${(await heading.innerText()).replace(/\s+/g, ' ')}`;
    await expect(heading).toHaveAccessibleName(await heading.innerText());
    await page.getByRole('link', { name, exact: true }).press('Enter');
    await expect.poll(() => heading.evaluate(isUncovered)).toBe(true);
    const section = words('collection.events');
    const neighbours = page.getByRole('navigation', {
      name: words('neighbours.label', { section }),
    });
    expect(await neighbours.getByRole('link').count()).toBeGreaterThan(0);
    for (const size of ['2', '3']) {
      await page.locator('html').evaluate((root, step) => {
        root.dataset['text'] = step;
      }, size);
      expect(await listWider(page)).toEqual([]);
    }
  });

test('paper shows the source, the day, the address and a code, and nothing to press', async ({
  page,
}) => {
  await page.goto(href);
  await page.emulateMedia({ media: 'print' });
  const origin = page.locator('.printed-origin');
  await expect(origin).toContainText(href);
  await expect(origin.locator('svg')).toBeVisible();
  for (const gone of ['nav', 'button', 'summary', '.heading-link', '.page-tools'])
    await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.notice')).toBeVisible();
});

test('a list on paper says where it is from, in ink, and its notice is not covered', async ({
  page,
}) => {
  const list = collectionHref('vi', 'places');
  await page.goto(list);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-origin')).toContainText(list);
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const notice = await page.locator('.notice').boundingBox();
  const header = await page.locator('.list-header').boundingBox();
  expect(header?.y).toBeGreaterThanOrEqual((notice?.y ?? NaN) + (notice?.height ?? NaN));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button stands there that does nothing; the code unfolds', async ({ page }) => {
    await page.goto(getEntry('vi', 'events').href);
    const buttons = page.locator('button').filter({ visible: true });
    await expect(buttons).toHaveCount(1); // that of the search form
    await expect(page.getByRole('link', { name: t('tools.calendar') })).toBeVisible();
    const code = page.getByRole('img', { name: t('printed.code') });
    await expect(code).toBeHidden();
    await page.getByText(t('printed.code')).click();
    await expect(code).toBeVisible();
  });
});
