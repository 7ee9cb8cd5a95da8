import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listStatuses } from '../checks/statuses.ts';
import { buildDate } from '../config/environment.ts';
import type { Locale } from '../config/locales.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { recordReview } from './record-review.ts';
import { stampTranslation } from './stamp-translation.ts';
import { statusJson, statusText } from './status-report.ts';

const name = { vi: 'Cổng', en: 'Portal', lo: 'Portal' };
let temp: TempFolder;
beforeEach(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.dir, { name, locales: ['vi', 'en', 'lo'] });
});
afterEach(() => temp.remove());

const write = (file: string, fields = '', title = 'Tên') =>
  writeContent(
    temp.dir,
    file,
    `---\ntitle: ${title}\nsummary: Tóm tắt.\n${fields}---\n\nMột câu.\n`,
  );
const json = (...shown: Locale[]) => statusJson(shown, listStatuses(temp.dir).statuses);
const text = (...shown: Locale[]) => statusText(shown, listStatuses(temp.dir).statuses, temp.dir);
const inShort = (...shown: Locale[]) =>
  json(...shown).entries.map(({ entry, status }) => `${entry} ${status}`);

/** One entry in each state that English can be in, and some that readers do not see. */
async function writeAll() {
  for (const entry of ['pages/gioi-thieu', 'parks/khu', 'stories/moi', 'places/ho', 'events/hoi'])
    await write(`${entry}/index.vi.mdx`);
  await write('stories/moi/index.en.mdx', 'translation: {origin: machine}\n');
  stampTranslation(temp.dir, 'stories/moi/index.en.mdx');
  await write('places/ho/index.en.mdx', "translation: {origin: human, from: '1-00000000'}\n");
  await write('events/hoi/index.en.mdx', 'draft: true\ntranslation: {origin: human}\n');
}

describe('the state of the translations for programs', () => {
  it('counts each language, and names every entry in the order of the navigation', async () => {
    await writeAll();
    const { languages, entries } = json('vi', 'en');
    expect(languages).toEqual([
      {
        locale: 'vi',
        total: 5,
        current: 5,
        outdated: 0,
        draft: 0,
        missing: 0,
        reviewed: 0,
        machine: 0,
      },
      {
        locale: 'en',
        total: 5,
        current: 1,
        outdated: 1,
        draft: 1,
        missing: 2,
        reviewed: 0,
        machine: 1,
      },
    ]);
    expect(entries.filter(({ locale }) => locale === 'en')).toEqual([
      {
        entry: 'stories/moi',
        locale: 'en',
        status: 'current',
        origin: 'machine',
        review: 'unreviewed',
      },
      {
        entry: 'places/ho',
        locale: 'en',
        status: 'outdated',
        origin: 'human',
        review: 'unreviewed',
      },
      { entry: 'events/hoi', locale: 'en', status: 'draft' },
      { entry: 'parks/khu', locale: 'en', status: 'missing' },
      { entry: 'pages/gioi-thieu', locale: 'en', status: 'missing' },
    ]);
  });

  it('takes a review from the file, which lapses with a word', async () => {
    await write('places/ho/index.vi.mdx');
    recordReview(temp.dir, 'places/ho/index.vi.mdx', { by: 'Ban biên tập', date: '2026-11-21' });
    expect(json('vi').languages).toMatchObject([{ reviewed: 1 }]);
    const lapsed = "translation: {origin: human, reviewed: '1-00000000', by: x}\n";
    await write('places/ho/index.vi.mdx', lapsed);
    expect(json('vi').languages).toMatchObject([{ reviewed: 0 }]);
  });

  it.each([
    ['a draft', 'draft: true\n', []],
    ['an entry of a day to come', "published: '2999-01-01'\n", []],
    ['an entry of today', `published: '${buildDate}'\n`, ['places/ho missing']],
    ['an archived entry', 'archived: true\n', ['places/ho missing']],
    ['a withdrawn entry', 'withdrawn: Nhầm.\n', ['places/ho missing']],
  ])('holds %s back as the portal does', async (_, fields, expected) => {
    await write('places/ho/index.vi.mdx', fields);
    expect(inShort('en')).toEqual(expected);
  });

  it('leaves out what has no source, and languages that the portal lacks', async () => {
    await write('places/ho/index.en.mdx');
    await write('places/nui/index.vi.mdx');
    await write('places/nui/index.ko.mdx');
    expect(inShort('vi', 'en', 'lo')).toEqual([
      'places/nui current',
      'places/nui missing',
      'places/nui missing',
    ]);
  });

  it('counts a file that can not be read as missing', async () => {
    await write('places/ho/index.vi.mdx');
    await write('places/ho/index.en.mdx', 'x: [\n');
    await write('places/ho/index.lo.mdx', '', '{y');
    expect(inShort('en', 'lo')).toEqual(['places/ho missing', 'places/ho missing']);
  });
});

it('tells programs the sections of each language, and what to do next', async () => {
  await writeAll();
  const { sections, next } = json('en');
  expect(sections[0]).toMatchObject({ locale: 'en', total: 1, current: 1 });
  expect(next.map(({ locale, entry }) => `${locale} ${entry}`)).toEqual([
    'en parks/khu',
    'en pages/gioi-thieu',
    'en events/hoi',
    'en places/ho',
  ]);
});

describe('the state of the translations for people', () => {
  it('is a table for each language, a line for each section', async () => {
    await writeAll();
    const [vi = '', en = ''] = text('vi', 'en').split('\n\n');
    expect(vi).toContain('Tiếng Việt (vi)');
    const table = en.split('\n').slice(0, 8);
    const numbers = table.map((line) =>
      line
        .split(/\s{2,}/)
        .slice(1)
        .join(' '),
    );
    expect(table[0]).toBe('English (en)');
    expect(numbers.slice(2, 8)).toEqual([
      '1 1 0 1 0 0 0',
      '1 0 0 0 1 0 0',
      '1 0 0 0 0 1 0',
      '1 0 0 0 0 0 1',
      '1 0 0 0 0 0 1',
      '5 1 0 1 1 1 2',
    ]);
    expect(new Set(table.slice(1).map((line) => line.length)).size).toBe(1);
  });

  it('says what to do next: what is missing, drafts, what is out of date, as in the navigation', async () => {
    await writeAll();
    const steps = text('en').split('\n').slice(9);
    expect(steps.map((step) => step.split(' ').at(-1))).toEqual([
      'parks/khu/index.en.mdx',
      'pages/gioi-thieu/index.en.mdx',
      'events/hoi/index.en.mdx',
      'places/ho/index.en.mdx',
    ]);
    expect(text('vi')).not.toContain('Next');
  });

  it('names a few steps and counts the rest; one language where one is asked for', async () => {
    for (let index = 10; index < 20; index += 1)
      await write(`places/ho-${String(index)}/index.vi.mdx`);
    const lao = text('lo');
    expect(lao.startsWith('ລາວ (lo)')).toBe(true);
    expect(lao.split('\n').slice(-2)).toEqual([
      '  dịch / translate: places/ho-17/index.lo.mdx',
      '  … 2',
    ]);
    expect(lao).not.toContain('English');
  });
});
