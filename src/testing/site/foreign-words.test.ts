import type { CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildContent, requireBuilt } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { readPage, textOf } from '../html.ts';
import { writeContent, writeSite, writeText } from '../make-content.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

let project: string;
const named = (id: string, vi: string) => ({ id, names: { vi } });
let temp: TempFolder;
let dir: string;

/** Languages of the elements that hold just this text, each as its nearest `lang` says. */
const languagesOf = ($: CheerioAPI, text: string): (string | undefined)[] =>
  $('body *')
    .toArray()
    .map((node) => $(node))
    .filter((node) => node.children().length === 0 && node.text().trim() === text)
    .map((node) => node.closest('[lang]').attr('lang'));

beforeAll(async () => {
  temp = await makeTempFolder();
  project = await copyProject(temp.at('project'));
  const content = temp.at('content');
  const yaml = (file: string, value: unknown) => writeContent(content, file, stringify(value));
  await writeSite(content, {
    locales: ['vi', 'en'],
    name: { vi: 'Cổng thử', en: 'Test portal' },
    tagline: { vi: 'Một nơi để thử' },
    homeFigures: ['so-lieu'],
    palette: { paper: '#eff5f3' },
    imprint: { demonstration: true, operator: { vi: 'Đơn vị thử' } },
  });
  await yaml('areas.yaml', [{ ...named('vung', 'Vùng thử'), kind: 'landscape' }]);
  await yaml('topics.yaml', [named('chu-de', 'Chủ đề thử')]);
  await yaml('glossary.yaml', [named('ten', 'Tên thử')]);
  await yaml('sources.yaml', [{ id: 'nguon', publisher: 'Báo', title: 'Bài', seen: 'excerpt' }]);
  await yaml('figures/so.yaml', [
    {
      id: 'so-lieu',
      label: { vi: 'Nhãn thử' },
      value: 12,
      unit: 'ha',
      status: 'actual',
      period: { year: 2024 },
      scope: 'vung',
      sources: ['nguon'],
    },
  ]);
  const words = { title: 'A lake to test', summary: 'A lake.', translation: { origin: 'human' } };
  const source = { title: 'Hồ thử', summary: 'Một cái hồ.', area: 'vung', topics: ['chu-de'] };
  const body = '## Sources\n\n## Main\n\n<Term id="ten"/> <Figure id="so-lieu" form="full"/>';
  await writeText(content, 'places/ho/index.vi.mdx', source, body);
  await writeText(content, 'places/ho/index.en.mdx', words, body);
  const gone = { ...source, withdrawn: 'Số liệu đã cũ.' };
  await writeText(content, 'places/cu/index.vi.mdx', gone, 'Một câu.');
  await writeText(content, 'places/cu/index.en.mdx', words, 'A sentence.');
  ({ dir } = requireBuilt(await buildContent(content, temp.at('dist'), { project })));
});
afterAll(() => temp.remove());

test.each([
  ['/en/', ['Một nơi để thử', 'Nhãn thử', 'Vùng thử', 'Đơn vị thử']],
  ['/en/places/ho/', ['Vùng thử', 'Chủ đề thử', 'Tên thử', 'Đơn vị thử']],
  ['/en/places/cu/', ['Số liệu đã cũ.']],
])('%s says of each Vietnamese name that it is Vietnamese', (address, texts) => {
  const { $ } = readPage(dir, address);
  for (const text of texts) {
    const languages = languagesOf($, text);
    expect(languages.length, text).toBeGreaterThan(0);
    expect(new Set(languages), text).toEqual(new Set(['vi']));
  }
});

test('words around a Vietnamese name stay in the language of the page', () => {
  const { $ } = readPage(dir, '/en/places/cu/');
  const note = $('article [role="note"]');
  expect(note.text().trim()).toBe('This page has been withdrawn. Reason: Số liệu đã cũ.');
  expect(note.closest('[lang]').attr('lang')).toBe('en');
});

test('on a Vietnamese page nothing is marked', () => {
  const { $ } = readPage(dir, '/vi/places/ho/');
  expect($('main [lang]').length).toBe(0);
});

test('a heading of an author’s own is where its anchor leads', () => {
  const { $ } = readPage(dir, '/en/places/ho/');
  for (const id of ['sources', 'main']) {
    expect($(`[id="${id}"]`).length).toBe(1);
    expect($(`[id="${id}"]`).closest('.prose').length).toBe(1);
  }
  const skip = $('a.skip').attr('href') ?? '';
  expect($(`main${skip}`).length).toBe(1);
  expect(textOf($, '.sources h2')).toBe('Sources');
});

test('the browser’s own frame has the colour of the province', () => {
  const colour = readPage(dir, '/en/').$('meta[name="theme-color"][media*="light"]');
  expect(colour.attr('content')).toBe('#eff5f3');
});
