import { existsSync, readFileSync, statSync } from 'node:fs';
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

test.each(entries)('the markup of $href is at most 56 KB, 12 KB as sent', ({ file }) => {
  expect(statSync(path.join(dist, file)).size).toBeLessThanOrEqual(56 * KB);
  expect(sentBytes(file)).toBeLessThanOrEqual(12 * KB);
});

test('all styles of any page are at most 20 KB as sent', () => {
  for (const page of pages)
    expect(sumOf(attributeOf(page, 'link[rel="stylesheet"]', 'href'))).toBeLessThanOrEqual(20 * KB);
});

/** Scripts that a page runs before its reader asks for anything, with what they import at once. */
function listScripts(page: BuiltPage): string[] {
  const found = new Set(attributeOf(page, 'script[src]', 'src'));
  for (const address of found) {
    const text = readFileSync(path.join(dist, address), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /\bimport\s*(?:[^"'`();]*\bfrom\s*)?["']\.\/([^"']+)["']/g,
    ))
      found.add(path.posix.join(path.posix.dirname(address), name));
  }
  return [...found];
}

test('the scripts of a page are at most 30 KB before search is wanted, 10 KB as sent', () => {
  const scripts = pages.map((page) => ({ ...page, scripts: listScripts(page) }));
  expect(scripts.some((page) => page.scripts.length > 1)).toBe(true);
  for (const { href, scripts: own } of scripts) {
    const bytes = own.map((address) => statSync(path.join(dist, address)).size);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      href,
    ).toBeLessThanOrEqual(30 * KB);
    if (!/^\/\w+\/search\/$/.test(href)) expect(sumOf(own), href).toBeLessThanOrEqual(10 * KB);
  }
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
