import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { buildContent, requireBuilt } from '../build.ts';
import { readPage, readPages, textOf } from '../html.ts';
import { listBrokenLinks } from '../links.ts';
import { writeSite, writeText } from '../make-content.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

const project = inject('workshop');
let temp: TempFolder;

beforeAll(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.at('content'));
});
afterAll(() => temp.remove());

test('a site.yaml with name, url, locales and demonstration is a portal already', async () => {
  const { dir } = requireBuilt(
    await buildContent(temp.at('content'), temp.at('empty'), { project }),
  );
  const pages = readPages(dir);
  const { $ } = readPage(dir, '/vi/');
  expect(textOf($, 'h1')).toBe('Cổng thử');
  const headings = $('main h2').toArray();
  expect(headings.map((node) => $(node).text())).toEqual([]);
  expect(pages.flatMap((page) => listBrokenLinks(dir, pages, page))).toEqual([]);
  expect(readFileSync(path.join(dir, 'vi/feed.xml'), 'utf8')).toContain('<channel>');
});

test('title, summary and a body in Vietnamese are an entry already, in every collection of texts', async () => {
  const sections = { stories: 'stories', places: 'places', parks: 'parks', pages: 'about' };
  for (const collection of Object.keys(sections))
    await writeText(
      temp.at('content'),
      `${collection}/bai-thu/index.vi.mdx`,
      { title: `Bài thử ${collection}`, summary: 'Một câu tóm tắt.' },
      'Một câu.',
    );
  const { dir } = requireBuilt(
    await buildContent(temp.at('content'), temp.at('dist'), { project }),
  );
  const pages = readPages(dir);
  for (const [collection, section] of Object.entries(sections)) {
    const { $ } = readPage(dir, `/vi/${section}/bai-thu/`);
    expect(textOf($, 'h1')).toBe(`Bài thử ${collection}`);
    expect(textOf($, '.prose')).toBe('Một câu.');
    expect(textOf($, '[data-check]')).toBe(translator('vi')('page.unchecked'));
  }
  expect(pages.flatMap((page) => listBrokenLinks(dir, pages, page))).toEqual([]);
});
