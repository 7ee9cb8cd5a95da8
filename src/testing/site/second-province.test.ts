import { cpSync, existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dictionaries } from '../../i18n/dictionaries/index.ts';
import { buildContent, requireBuilt, runNode, type BuildResult } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { alternatesOf, canonicalOf, readPage, readPages, robotsOf, textOf } from '../html.ts';
import { listBrokenLinks } from '../links.ts';
import { readEntries } from '../read-content.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

const fixture = 'src/testing/fixtures/second-province';
const url = 'https://thu-nghiem.example';
const enabled = ['vi', 'en', 'ko'] as const;
let project: string;
let temp: TempFolder;

beforeAll(async () => {
  temp = await makeTempFolder();
  project = await copyProject(temp.at('project'));
  cpSync(fixture, temp.at('content'), { recursive: true });
});
afterAll(() => temp.remove());

describe('built from a folder outside the repository, named by CONTENT_DIR', () => {
  let dir: string;
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');

  beforeAll(async () => {
    const env = { CONTENT_DIR: temp.at('content'), OUT_DIR: temp.at('dist') };
    requireBuilt(await runNode(['src/commands/run.mjs', 'build'], { project, env }));
    dir = temp.at('dist');
  });

  test('nothing of the first province is in any file', () => {
    const foreign = /b[ắa]c[\s_-]*(giang|ninh)|北江|北宁|박장|박닌|バクザン|バクニン|ບັກຢາງ|ບັກນິງ/iu;
    const files = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const found = files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => foreign.test(file) || foreign.test(textOfFile(file)));
    expect(found).toEqual([]);
  });

  test('it has its own three languages and no other', () => {
    const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const own = folders
      .map(({ name }) => name)
      .filter((name) => !['_astro', 'files', 'map', 'pagefind', 'licences'].includes(name));
    expect(own.toSorted()).toEqual([...enabled].toSorted());
    expect(readdirSync(path.join(dir, 'pagefind')).toSorted()).toEqual([...enabled].toSorted());
    const shown = readPage(dir, '/vi/').$('nav.languages a').toArray();
    expect(shown.map(({ attribs }) => attribs['href'])).toEqual(
      enabled.map((locale) => `/${locale}/`),
    );
  });

  test('its pages have its address, its name and its colours', () => {
    const { palette, name } = parse(read('../content/site.yaml')) as {
      palette: Record<string, string>;
      name: Record<string, string>;
    };
    for (const locale of enabled) {
      const page = readPage(dir, `/${locale}/`);
      expect(canonicalOf(page)).toBe(`${url}/${locale}/`);
      expect(textOf(page.$, 'h1')).toBe(name[locale]);
    }
    for (const page of readPages(dir).filter(({ isRedirect }) => !isRedirect))
      for (const [variable, colour] of Object.entries(palette))
        expect(page.$('style').text()).toContain(`--${variable}:${colour}`);
  });

  test('an event shows the days that its lunar rule gives, marked as computed', () => {
    const event = readPage(dir, '/en/events/hoi-lang-giay-nhap/');
    // The third month of 2027 has 29 days: the rule for its day 30 takes the last.
    expect(textOf(event.$, '.event-dates time')).toBe('5 to 6 May 2027');
    expect(event.$('.event-dates time').attr('datetime')).toBe('2027-05-05');
    expect(textOf(event.$, '.event-dates dt')).toBe(dictionaries.en['event.computed']);
    const home = readPage(dir, '/ko/').$('main a[href="/ko/events/hoi-lang-giay-nhap/"]');
    expect(home.first().closest('li').find('time').attr('datetime')).toBe('2027-05-05');
  });

  test('all its links lead somewhere', () => {
    const pages = readPages(dir);
    expect(pages.flatMap((page) => listBrokenLinks(dir, pages, page))).toEqual([]);
  });

  test('security of content: its PDF is written anew, pages and links alone', async () => {
    const name = 'so-tay-thu-giay/so-tay-en.pdf';
    const bytes = readFileSync(path.join(dir, 'files', name));
    const source = readFileSync(temp.at(`content/publications/${name}`));
    expect(bytes.equals(source)).toBe(false);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getPages().map((page) => page.node.Annots()?.size())).toEqual([1, 0]);
    expect([document.getTitle(), document.getAuthor()]).toEqual(['Handbook in English', undefined]);
    const link = readPage(dir, '/ko/publications/so-tay-thu-giay/').$('a[href$=".pdf"]');
    expect(link.attr('href')).toBe(`/files/${name}`);
    expect(link.text()).toBe('영어판 안내서(영어, PDF, 1\u00A0kB)');
  });

  test('a draft translation counts as missing', () => {
    const page = readPage(dir, '/ko/places/rung-gia-dinh-mua-suong/');
    expect(robotsOf(page)).toBe('noindex, follow');
    expect(page.$('article.entry').attr('lang')).toBe('en');
    const original = readPage(dir, '/vi/places/rung-gia-dinh-mua-suong/');
    expect(Object.keys(alternatesOf(original)).toSorted()).toEqual(['en', 'vi', 'x-default']);
  });

  test('an entry in Vietnamese alone is shown in Vietnamese to all', () => {
    for (const locale of ['en', 'ko'])
      expect(
        readPage(dir, `/${locale}/stories/mot-ngay-tren-duong-thu/`)
          .$('article.entry')
          .attr('lang'),
      ).toBe('vi');
  });

  test('an archived entry keeps its page, marked, and is in no list', () => {
    const archived = readEntries(temp.at('content')).filter(({ source }) => source.archived);
    expect(archived.length).toBeGreaterThan(0);
    const pages = readPages(dir);
    for (const { hrefIn } of archived)
      for (const locale of enabled) {
        const href = hrefIn(locale);
        const { $ } = readPage(dir, href);
        expect($('article [role="note"]').length).toBeGreaterThan(0);
        expect($('article').attr('data-pagefind-weight')).toBe('0');
        const naming = pages.filter(({ $ }) => $(`main a[href="${href}"]`).length > 0);
        expect(naming.map((page) => page.href)).toEqual([]);
        expect(read(`${locale}/feed.xml`)).not.toContain(href);
      }
  });

  test.each(enabled)('the former address of an entry leads to it in %s', (locale) => {
    const [from, to] = [`/${locale}/places/ten-cu/`, `/${locale}/places/ho-mau-giua-doi-thong/`];
    const { $, isRedirect } = readPage(dir, from);
    expect(isRedirect).toBe(true);
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=${to}`);
    expect($(`body a[href="${to}"]`)).toHaveLength(1);
    expect($('link[rel="canonical"]').attr('href')).toBe(url + to);
    expect(read('_redirects').split('\n')).toContain(`${from} ${to} 301`);
    expect(read('sitemap.xml')).not.toContain(from);
  });
});

describe('contract 8: previewed with LOCALES=vi,en', () => {
  let result: BuildResult;

  beforeAll(async () => {
    const env = { LOCALES: 'vi,en' };
    result = await buildContent(temp.at('content'), temp.at('preview'), { project, env });
    requireBuilt(result);
  });

  test('the output says that it is partial, and which languages it has', () => {
    expect(result.output).toMatch(/partial preview: vi, en/);
  });

  test('pages, switch, versions and chooser know these two languages only', () => {
    expect(existsSync(path.join(result.dir, 'ko'))).toBe(false);
    for (const { $ } of readPages(result.dir)) {
      expect($('[href^="/ko/"], [hreflang="ko"]')).toHaveLength(0);
    }
    expect(Object.keys(alternatesOf(readPage(result.dir, '/en/')))).toEqual([
      'vi',
      'en',
      'x-default',
    ]);
  });
});

/** What a file says, packed or not. */
function textOfFile(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').normalize('NFC');
}
