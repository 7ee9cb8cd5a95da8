import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { buildContent, requireBuilt } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { readPage, readPages, textOf } from '../html.ts';
import { listBrokenLinks } from '../links.ts';
import { writeSite, writeText } from '../make-content.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

/** Events that have days to come, and events that nobody should be sent to. */
const events = {
  'con-moi': { rule: { calendar: 'solar', month: 12, day: 30, until: { month: 1, day: 2 } } },
  'da-rut': { rule: { calendar: 'solar', month: 12, day: 30 }, withdrawn: 'Nhầm' },
  'luu-tru': { rule: { calendar: 'solar', month: 12, day: 30 }, archived: true },
  'khong-ngay': {},
};

let project: string;
let temp: TempFolder;

beforeAll(async () => {
  temp = await makeTempFolder();
  project = await copyProject(temp.at('project'));
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
  for (const [slug, fields] of Object.entries(events))
    await writeText(
      temp.at('content'),
      `events/${slug}/index.vi.mdx`,
      { title: `Hội ${slug}`, summary: `Một hội để thử, ${slug}.`, ...fields },
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

test('only an event that is listed and has days to come has a calendar file', () => {
  const dir = temp.at('dist');
  expect(globSync('**/*.ics', { cwd: dir })).toEqual(['vi/events/con-moi/event.ics']);
  const linked = readPages(dir).filter(({ $ }) => $('a[href$=".ics"]').length > 0);
  expect(linked.map(({ href }) => href)).toEqual(['/vi/events/con-moi/']);
  const calendar = readFileSync(path.join(dir, 'vi/events/con-moi/event.ics'), 'utf8');
  const found = [...calendar.matchAll(/^(UID|DTSTART;VALUE=DATE|DTEND;VALUE=DATE):(.*)\r$/gm)];
  expect(found.map(([, , value]) => value)).toEqual([
    'con-moi-2026@thu.example',
    '20261230',
    '20270103',
    'con-moi-2027@thu.example',
    '20271230',
    '20280103',
  ]);
});
