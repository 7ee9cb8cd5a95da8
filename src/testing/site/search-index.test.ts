import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
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
  const titles = fragments.map((text) => decode(/"title":"([^"]+)"/.exec(text)?.[1] ?? ''));
  const expected = realIn(locale).map(({ texts }) => texts.get(locale)?.title);
  expect(titles.toSorted()).toEqual(expected.toSorted());
});

test('nothing of the stock search interface is shipped', () => {
  expect(globSync('**/*{-ui.,-highlight.}*', { cwd: folder })).toEqual([]);
});
