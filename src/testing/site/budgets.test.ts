import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from '../html.ts';
import { listCssLinks } from '../links.ts';
import { readEntries } from '../read-content.ts';

const KB = 1024;
const dist = inject('site');
const pages = readPages(dist).filter(({ isRedirect }) => !isRedirect);
const entryHrefs = new Set(
  readEntries('content').flatMap(({ hrefIn }) =>
    pages.map(({ href }) => hrefIn(href.split('/')[1] ?? '')),
  ),
);
const entries = pages.filter(({ href }) => entryHrefs.has(href));

/** Bytes that a file costs a visitor: its Brotli form where there is one. */
function sentBytes(address: string): number {
  const file = path.join(dist, address);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const sumOf = (addresses: Iterable<string>) =>
  [...new Set(addresses)].reduce((sum, address) => sum + sentBytes(address), 0);

/** The largest AVIF of each picture in a page, as the widest and densest screen fetches it. */
const largestPictures = ({ $ }: BuiltPage, selector: string) =>
  $(selector)
    .toArray()
    .flatMap((node) => {
      const set = $(node).find('source[type="image/avif"]').attr('srcset') ?? '';
      const files = set.split(',').map((part) => part.trim().split(' ')[0] ?? '');
      return files.toSorted((a, b) => sentBytes(b) - sentBytes(a)).slice(0, 1);
    });

const attributeOf = ({ $ }: BuiltPage, selector: string, name: string) =>
  $.root()
    .find(selector)
    .toArray()
    .flatMap(({ attribs }) => attribs[name] ?? []);

test.each(entries)('the markup of $href is at most 40 KB, 12 KB as sent', ({ file }) => {
  expect(statSync(path.join(dist, file)).size).toBeLessThanOrEqual(40 * KB);
  expect(sentBytes(file)).toBeLessThanOrEqual(12 * KB);
});

test('all styles of any page are at most 20 KB as sent', () => {
  for (const page of pages)
    expect(sumOf(attributeOf(page, 'link[rel="stylesheet"]', 'href'))).toBeLessThanOrEqual(20 * KB);
});

test('only the search page has a script', () => {
  const withScript = pages.filter(({ $ }) => $('script').length > 0).map(({ href }) => href);
  expect(withScript.length).toBeGreaterThan(0);
  expect(withScript.filter((href) => !/^\/\w+\/search\/$/.test(href))).toEqual([]);
});

test('what a page shows at once is at most 200 KB: markup, styles, first fonts, first picture', () => {
  const heavy = pages.filter((page) => {
    const first = [
      page.file,
      ...attributeOf(page, 'link[rel="stylesheet"]', 'href'),
      ...attributeOf(page, 'link[rel="preload"]', 'href'),
      ...largestPictures(page, 'picture:has(img[loading="eager"])'),
    ];
    return sumOf(first) > 200 * KB;
  });
  expect(heavy.map(({ href }) => href)).toEqual([]);
});

test('a whole page with every font and picture in it is at most 600 KB', () => {
  const heavy = pages.filter((page) => {
    const all = [
      page.file,
      ...attributeOf(page, 'link[rel="stylesheet"]', 'href'),
      ...listCssLinks(page.$('style').text()),
      ...largestPictures(page, 'picture'),
    ];
    return sumOf(all) > 600 * KB;
  });
  expect(heavy.map(({ href }) => href)).toEqual([]);
});
