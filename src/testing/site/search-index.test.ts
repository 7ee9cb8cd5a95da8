import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { locales } from '../../config/locales.ts';
import { decode } from '../../lib/search/spelling.ts';
import { readEntries, readIdentity } from '../read-content.ts';

const folder = path.join(inject('site'), 'pagefind');
const { locales: enabled } = readIdentity('content');
const entries = readEntries('content');
const realIn = (locale: (typeof enabled)[number]) =>
  entries.filter(({ texts }) => texts.has(locale));

interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

test('there is a search index for each language that has pages, and no other', () => {
  const expected = enabled.filter((locale) => realIn(locale).length > 0);
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
});

interface Fragment {
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string }[];
}

/** The pages of a language as its index holds them. */
const readFragments = (locale: string) =>
  globSync(`${locale}/fragment/*`, { cwd: folder })
    .map((file) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'))
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment);

test.each(enabled)('a page in the index of %s says what it can be filtered by', (locale) => {
  const collections = new Set(entries.map(({ hrefIn }) => hrefIn(locale).split('/')[2]));
  for (const { url, filters, meta } of readFragments(locale)) {
    const { door, collection, origin, image } = filters;
    expect(door, url).toHaveLength(1);
    expect(origin?.[0], url).toMatch(/^(?:human|machine)$/);
    expect(collections, url).toContain(collection?.[0] === 'pages' ? 'about' : collection?.[0]);
    if (image) expect(existsSync(path.join(inject('site'), image[0] ?? '')), url).toBe(true);
    // All metadata is searched: addresses and keys have no place in it.
    expect(Object.keys(meta).filter((key) => !/^(?:title|names|pictures)$/.test(key))).toEqual([]);
  }
});

test.each(enabled)('sections in the index of %s have addresses that their pages have', (locale) => {
  const fragments = readFragments(locale);
  expect(fragments.some(({ anchors }) => anchors.length > 1)).toBe(true);
  for (const { url, anchors } of fragments) {
    const html = readFileSync(path.join(inject('site'), url, 'index.html'), 'utf8');
    for (const { id } of anchors) expect(html, url).toContain(` id="${id}"`);
  }
});

test.each(enabled)('the index of %s holds its real translations and nothing else', (locale) => {
  const entry = JSON.parse(
    readFileSync(path.join(folder, locale, 'pagefind-entry.json'), 'utf8'),
  ) as IndexEntry;
  const counts = Object.values(entry.languages).map((language) => language.page_count);
  expect(counts).toEqual([realIn(locale).length]);
  const fragments = globSync(`${locale}/fragment/*`, { cwd: folder }).map((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'),
  );
  const addresses = fragments.map((text) => /"url":"([^"]+)"/.exec(text)?.[1]);
  expect(addresses.toSorted()).toEqual(
    realIn(locale)
      .map(({ hrefIn }) => hrefIn(locale))
      .toSorted(),
  );
  const titles = fragments.map((text) =>
    decode(/"title":"([^"]+)"/.exec(text)?.[1] ?? '', locales[locale].spelledBy),
  );
  const expected = realIn(locale).map(({ texts }) => texts.get(locale)?.title);
  expect(titles.toSorted()).toEqual(expected.toSorted());
});

test('nothing of the stock search interface is shipped', () => {
  expect(globSync('**/*{-ui.,-highlight.}*', { cwd: folder })).toEqual([]);
});
