import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { locales } from '../../config/locales.ts';
import { copyContentWithGaps } from '../content-with-gaps.ts';
import { alternatesOf, canonicalOf, readPage, robotsOf, textOf } from '../html.ts';
import { readEntries, readIdentity } from '../read-content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quang-ba-gaps-'));
const content = copyContentWithGaps(path.join(folder, 'content'));
const dist = inject('siteWithGaps');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { url, locales: enabled } = readIdentity(content);
const missing = readEntries(content).flatMap((entry) =>
  enabled
    .filter((locale) => !entry.texts.has(locale))
    .map((locale) => ({ entry, locale, href: entry.hrefIn(locale) })),
);
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

test('the content has pages that lack a translation, one of them all', () => {
  expect(missing.length).toBeGreaterThan(enabled.length);
  expect(missing.some(({ entry }) => entry.texts.size === 1)).toBe(true);
});

test.each(missing)('$href shows the nearest language and says so', ({ entry, locale, href }) => {
  const { $ } = readPage(dist, href);
  const shown = entry.texts.has('en') ? 'en' : 'vi';
  const names = new Intl.DisplayNames(locales[locale].tag, { type: 'language' });
  expect($('html').attr('lang')).toBe(locales[locale].tag);
  expect($('article.entry').attr('lang')).toBe(locales[shown].tag);
  expect(textOf($, 'h1')).toBe(entry.texts.get(shown)?.title);
  expect(textOf($, 'main .fallback')).toContain(names.of(locales[shown].tag));
  expect($('main .fallback').closest('[lang]').attr('lang')).toBe(locales[locale].tag);
});

test.each(missing)('$href is kept from search engines and feeds', ({ locale, href }) => {
  const page = readPage(dist, href);
  expect(robotsOf(page)).toBe('noindex, follow');
  expect(canonicalOf(page)).toBeUndefined();
  expect(alternatesOf(page)).toEqual({});
  expect(page.$('meta[property="og:url"]')).toHaveLength(0);
  expect(page.$('[data-pagefind-body]')).toHaveLength(0);
  expect(read('sitemap.xml')).not.toContain(url + href);
  expect(read(`${locale}/feed.xml`)).not.toContain(href);
});

test.each(missing)(
  'the switch of $href leads to the same page in every language',
  ({ entry, locale, href }) => {
    const { $ } = readPage(dist, href);
    const links = $('nav.languages a').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(enabled.map(entry.hrefIn));
    for (const link of links)
      expect(existsSync(path.join(dist, String(link.attribs['href'])))).toBe(true);
    const own = links.find(({ attribs }) => attribs['href'] === entry.hrefIn(locale));
    expect(own?.attribs['title']).toBeTruthy();
  },
);
