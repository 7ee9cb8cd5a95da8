import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { locales } from '../../config/locales.ts';
import { alternatesOf, canonicalOf, readPages, robotsOf } from '../html.ts';
import { readEntries, readIdentity } from '../read-content.ts';
import { findXmlFault } from '../xml.ts';

const dist = inject('site');
const { url, locales: enabled } = readIdentity('content');
const entries = readEntries('content');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

test('the sitemap lists exactly the pages that search engines may list, with their versions', () => {
  const $ = load(read('sitemap.xml'), { xmlMode: true });
  const listed = $('url')
    .toArray()
    .map((node) => ({
      url: $(node).find('loc').text(),
      versions: Object.fromEntries(
        $(node)
          .find('xhtml\\:link')
          .toArray()
          .map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
      ) as Record<string, string>,
    }));
  const indexable = readPages(dist)
    .filter((page) => robotsOf(page) === undefined)
    .map((page) => {
      const versions = alternatesOf(page);
      delete versions['x-default'];
      return { url: canonicalOf(page) ?? page.href, versions };
    });
  const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
  expect(findXmlFault(read('sitemap.xml'))).toBeUndefined();
  expect(listed.toSorted(byUrl)).toEqual(indexable.toSorted(byUrl));
});

test.each(enabled)('the feed in %s holds the real translations and nothing else', (locale) => {
  const text = read(`${locale}/feed.xml`);
  expect(findXmlFault(text)).toBeUndefined();
  const $ = load(text, { xmlMode: true });
  const expected = entries.flatMap(({ source, texts, hrefIn }) => {
    const own = texts.get(locale);
    const isListed = own && source.published && !source.archived;
    return isListed ? [{ link: url + hrefIn(locale), title: own.title, text: own.summary }] : [];
  });
  const items = $('item')
    .toArray()
    .map((node) => ({
      link: $(node).children('link').text(),
      title: $(node).children('title').text(),
      text: $(node).children('description').text(),
    }));
  const byLink = (a: { link: string }, b: { link: string }) => (a.link < b.link ? -1 : 1);
  expect(items.toSorted(byLink)).toEqual(expected.toSorted(byLink));
  expect($('channel > language').text()).toBe(locales[locale].tag);
  const days = $('pubDate')
    .toArray()
    .map((node) => Date.parse($(node).text()));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(days.every((day) => !Number.isNaN(day))).toBe(true);
});

test('contract 11: crawlers are kept out while the portal is a demonstration', () => {
  const lines = read('robots.txt').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain('Disallow: /');
  expect(lines.filter((line) => line.startsWith('Allow'))).toEqual([]);
});
