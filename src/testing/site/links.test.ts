import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../html.ts';
import { listBrokenLinks, listCssLinks, listLinks } from '../links.ts';
import { readIdentity } from '../read-content.ts';

const dist = inject('site');
const pages = readPages(dist);
const { url } = readIdentity('content');
const isForeign = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

test('every link, anchor, picture, style and script that a page names is there', () => {
  expect(pages.flatMap((page) => listLinks(page)).length).toBeGreaterThan(pages.length);
  expect(pages.flatMap((page) => listBrokenLinks(dist, pages, page))).toEqual([]);
});

test('no page asks another host for anything', () => {
  const foreign = pages.flatMap((page) =>
    listLinks(page)
      .filter(({ address }) => isForeign(address))
      .filter(({ element, rel, address }) => {
        const isSource = element === 'a' && rel.split(' ').includes('external');
        const isOwn =
          element === 'link' && /^(canonical|alternate)$/.test(rel) && address.startsWith(url);
        return !isSource && !isOwn;
      })
      .map(({ address, element }) => `${page.href}: <${element}> ${address}`),
  );
  expect(foreign).toEqual([]);
});

test('no style sheet asks another host for anything, and all that it names is there', () => {
  const sheets = globSync('**/*.css', { cwd: dist });
  expect(sheets.length).toBeGreaterThan(0);
  for (const file of sheets)
    for (const address of listCssLinks(readFileSync(path.join(dist, file), 'utf8'))) {
      expect(isForeign(address), address).toBe(false);
      const target = path.join(dist, address.startsWith('/') ? '' : path.dirname(file), address);
      expect(globSync(target), address).toHaveLength(1);
    }
});
