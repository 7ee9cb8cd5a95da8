import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryText, inShort } from '../testing/check-files.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { checkContent } from './check-content.ts';
import { openMemory } from './kept-memory.ts';
import { makeMemory } from './memory.ts';

const png = (width: number) =>
  Buffer.concat(
    ['89504e470d0a1a0a', '0000000d49484452', width.toString(16).padStart(8, '0'), '00000388']
      .concat('080200000000000000', '0000000049454e44ae426082')
      .map((part) => Buffer.from(part, 'hex')),
  );
const rights = `author: A, licence: B, source: C, date: '2026-01-01', kind: photo, alt: Hồ`;
const a = entryText(
  `cover: p\npictures: [{id: p, file: ./p.png, ${rights}}]\nrelated: [places/b]\nlandArea: land\n`,
  '[x](/places/b/#một) <Figure id="land"/> <Term id="ho"/>',
).replace('landArea: land\n', '');
const term = (en: string) => `- {id: ho, names: {vi: Hồ Cấm Sơn, en: ${en}}}\n`;
const figure = (id: string) =>
  `- {id: ${id}, label: {vi: A}, value: 1234, unit: ha, status: actual, period: {year: 2026}, scope: t, sources: [s]}\n`;

let temp: TempFolder;
const file = (name: string) => temp.at(`content/${name}`);
const edit = (name: string, change: (text: string) => string) => {
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
};

beforeEach(async () => {
  temp = await makeTempFolder();
  const dir = temp.at('content');
  await writeSite(dir, { name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] });
  await writeContent(dir, 'areas.yaml', '- {id: t, kind: province, names: {vi: T}}\n');
  await writeContent(dir, 'sources.yaml', '- {id: s, publisher: A, title: B, seen: excerpt}\n');
  await writeContent(dir, 'glossary.yaml', term('Cấm Sơn Lake'));
  await writeContent(dir, 'figures/a.yaml', figure('land'));
  await writeContent(dir, 'places/a/index.vi.mdx', a);
  await writeContent(dir, 'places/a/p.png', png(1200));
  await writeContent(
    dir,
    'places/b/index.vi.mdx',
    entryText('', '## Một').replace('Một trang', 'Hai trang'),
  );
});
afterEach(() => temp.remove());

/** The check of the folder by itself, and by what it knew before. */
const fresh = () => inShort(checkContent(temp.at('content')));

describe('a check that remembers the one before', () => {
  it.each<[string, () => void, string]>([
    [
      'a text',
      () => {
        edit('places/a/index.vi.mdx', (text) => `${text}\n[y](/places/c/)`);
      },
      'places/a/index.vi.mdx:10 broken-link',
    ],
    [
      'a text of another entry',
      () => {
        edit('places/b/index.vi.mdx', (text) => text.replace('## Một', '## Hai'));
      },
      'places/a/index.vi.mdx:8 broken-anchor',
    ],
    [
      'a title of another entry',
      () => {
        edit('places/b/index.vi.mdx', (text) => text.replace('Hai trang', 'Một trang'));
      },
      'places/a/index.vi.mdx:2 same-title',
    ],
    [
      'a draft',
      () => {
        edit('places/b/index.vi.mdx', (text) => text.replace('---\n', '---\ndraft: true\n'));
      },
      'places/a/index.vi.mdx:6 reference-to-draft',
    ],
    [
      'an entry that is gone',
      () => {
        rmSync(file('places/b'), { recursive: true });
      },
      'places/a/index.vi.mdx:6 broken-reference',
    ],
    [
      'a new file',
      () => {
        writeFileSync(file('places/b/x.docx'), 'x');
      },
      'places/b/x.docx:1 unread-file',
    ],
    [
      'a picture',
      () => {
        writeFileSync(file('places/a/p.png'), png(600));
      },
      'places/a/index.vi.mdx:5 picture-small',
    ],
    [
      'a picture that is gone',
      () => {
        rmSync(file('places/a/p.png'));
      },
      'places/a/index.vi.mdx:5 picture-missing',
    ],
    [
      'a figure',
      () => {
        writeFileSync(file('figures/a.yaml'), figure('other'));
      },
      'places/a/index.vi.mdx:8 broken-figure',
    ],
    [
      'a figure that is wrong',
      () => {
        writeFileSync(file('figures/a.yaml'), figure('land').replace('ha,', 'hâ,'));
      },
      'figures/a.yaml:1 not-in-list',
    ],
    [
      'the glossary',
      () => {
        writeFileSync(file('glossary.yaml'), term('Lake').replace('ho', 'h'));
      },
      'places/a/index.vi.mdx:8 broken-reference',
    ],
    [
      'the languages',
      () => {
        edit('site.yaml', (text) => text.replace('- en', '- en\n  - lo'));
      },
      'places/b/index.vi.mdx:1 translation-missing',
    ],
  ])('sees that %s has changed', (_, change, expected) => {
    const memory = makeMemory();
    checkContent(temp.at('content'), { memory });
    change();
    const found = inShort(checkContent(temp.at('content'), { memory }));
    expect(found).toEqual(fresh());
    expect(found).toContain(expected);
  });

  it('sees that a day has passed', () => {
    edit('places/b/index.vi.mdx', (text) =>
      text.replace('---\n', "---\npublished: '2026-11-22'\n"),
    );
    const memory = makeMemory();
    const on = (today: string) =>
      inShort(checkContent(temp.at('content'), { memory, today })).filter((one) =>
        one.includes('b/'),
      );
    expect(on('2026-11-21')).toContain('places/b/index.vi.mdx:2 published-later');
    expect(on('2026-11-22')).not.toContain('places/b/index.vi.mdx:2 published-later');
    expect(on('2028-01-01')).toContain('places/b/index.vi.mdx:2 check-again');
  });

  it('looks at nothing twice that has not changed', () => {
    const memory = makeMemory();
    const made: string[] = [];
    const counting = {
      knows: memory.knows,
      recall: <T>(key: string, make: () => T): T =>
        memory.recall(key, () => {
          made.push(key);
          return make();
        }),
    };
    const check = () => checkContent(temp.at('content'), { memory: counting });
    check();
    const first = made.splice(0).length;
    expect(first).toBeGreaterThan(2);
    check();
    expect(made).toEqual([]);
    edit('places/b/index.vi.mdx', (text) => `${text}Thêm một câu.\n`);
    check();
    expect(made).toHaveLength(1);
  });
});

describe('what a check keeps for the next', () => {
  const cache = () => temp.at('cache');
  const open = () => openMemory(temp.at('content'), cache());

  it('is there for the next run, whole', () => {
    const one = open();
    const before = checkContent(temp.at('content'), { memory: one.memory });
    one.save();
    const two = open();
    const keys = [...one.memory.used.keys()];
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.every((key) => two.memory.knows(key))).toBe(true);
    expect(checkContent(temp.at('content'), { memory: two.memory })).toEqual(before);
  });

  it('is of that content folder alone', () => {
    const one = open();
    one.memory.recall('a', () => 1);
    one.save();
    expect(open().memory.knows('a')).toBe(true);
    expect(openMemory(path.join(temp.dir, 'other'), cache()).memory.knows('a')).toBe(false);
  });

  it('is forgotten where the file is cut off', () => {
    const one = open();
    one.memory.recall('a', () => 'b'.repeat(1000));
    one.save();
    const [kept = ''] = readDir(cache());
    writeFileSync(kept, readFileSync(kept).subarray(0, 200));
    expect(open().memory.knows('a')).toBe(false);
  });
});

const readDir = (dir: string) => readdirSync(dir).map((name) => path.join(dir, name));
