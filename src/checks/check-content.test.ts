import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

const fixture = (name: string) => path.join(import.meta.dirname, '..', 'testing', 'fixtures', name);

const errorsOf = (dir: string) =>
  checkContent(dir)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('the faulty fixture', () => {
  test('yields each planted fault at its place, and no other error', () => {
    expect(errorsOf(fixture('faulty'))).toEqual([
      'figures/land.yaml:14 not-in-list',
      'places/anh-khong-quyen/index.vi.mdx:6 picture-rights',
      'places/anh-khong-quyen/index.vi.mdx:6 picture-rights',
      'places/anh-thieu/index.vi.mdx:7 picture-missing',
      'places/ban-dich-thua/index.en.mdx:4 belongs-in-source',
      'places/bieu-thuc/index.vi.mdx:15 mdx-expression',
      'places/chua-nfc/index.vi.mdx:2 not-nfc',
      'places/html-tho/index.vi.mdx:15 mdx-html',
      'places/khong-nguon/index.en.mdx:1 source-missing',
      'places/lien-ket-nguy-hiem/index.vi.mdx:15 unsafe-url',
      'places/lien-ket-sai/index.vi.mdx:15 broken-link',
      'places/ma-mdx/index.vi.mdx:15 mdx-import',
      'places/mdx-hong/index.vi.mdx:15 mdx-syntax',
      'places/ngay-sai/index.vi.mdx:7 calendar-date',
      'places/ngon-ngu-la/index.kr.mdx:1 unknown-locale-file',
      'places/nguon-sai/index.vi.mdx:6 broken-reference',
      'places/so-lieu-sai/index.vi.mdx:15 broken-figure',
      'places/tep-la/notes.docx:1 unread-file',
      'places/tham-chieu-sai/index.vi.mdx:4 broken-reference',
      'places/thanh-phan-la/index.vi.mdx:15 mdx-component',
      'places/thuoc-tinh/index.vi.mdx:15 mdx-attribute',
      'places/truong-sai/index.vi.mdx:1 missing-field',
      'places/truong-sai/index.vi.mdx:2 unknown-field',
      'places/yaml-hong/index.vi.mdx:9 yaml-syntax',
    ]);
  });

  test('yields nothing for the bundle without a fault', () => {
    const files = checkContent(fixture('faulty')).map(({ file }) => file);
    expect(files.filter((file) => file.startsWith('places/dung/'))).toEqual([]);
  });

  test('tells every finding in both languages', () => {
    for (const { message, fix } of checkContent(fixture('faulty')))
      for (const text of [message.vi, message.en, fix.vi, fix.en]) {
        expect(text).toMatch(/\S[.?:)]$/);
        expect(text).not.toMatch(/undefined|\[object/);
      }
  });
});

test('the second province has no error, and a release refuses its demonstration', () => {
  expect(errorsOf(fixture('second-province'))).toEqual([]);
  const released = checkContent(fixture('second-province'), { isRelease: true });
  expect(released.filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: 'site.yaml', code: 'demonstration' },
  ]);
});

describe('a folder written for the test', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'check-content-'));
    write('site.yaml', site);
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const site =
    'name: {vi: Cổng thử, en: Test portal}\nurl: https://thu.example\nlocales: [vi, en]\nimprint: {demonstration: true}\n';
  const write = (file: string, data: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), data);
  };
  const entry = (body: string, fields = '') =>
    `---\ntitle: Một trang thử\nsummary: Một câu tóm tắt trang thử, đủ dài để không bị nhắc.\n${fields}---\n${body}\n`;
  const source = (fields: string, body = 'Nội dung.') => {
    write('places/a/index.vi.mdx', entry(body, fields));
  };
  /** Warnings that these short texts call for beside what is tried. */
  const advice = ['translation-missing', 'same-title', 'picture-unused', 'block-language'];
  const codes = () =>
    checkContent(dir)
      .filter(({ code }) => !advice.includes(code))
      .map(({ file, line, code }) => `${file}:${line} ${code}`);

  test('the least content has no finding', () => {
    source('');
    expect(codes()).toEqual([]);
  });

  test.each<[string, string, string, string[]]>([
    ['another cover', 'cover: x\n', 'A.', ['4 broken-picture']],
    ['an alias that is an entry', 'aliases: [a]\n', 'A.', ['4 alias-taken']],
    ['an alias twice', 'aliases: [b, b]\n', 'A.', ['4 alias-taken']],
    ['a bad id', 'aliases: [Á]\n', 'A.', ['4 kebab-case']],
    ['a name for an id', 'topics: [Á]\n', 'A.', ['4 broken-reference']],
    ['a placeholder', "withdrawn: 'x {figure:y}'\n", 'A.', ['4 broken-figure']],
    ['a title read as a date', 'withdrawn: 2025-01-02\n', 'A.', ['4 quote-needed']],
    ['a picture of its own', '', 'A <Photo id="x"/>', ['5 broken-picture']],
    ['an undeclared image', '', '![a](./x.webp)', ['5 picture-rights']],
    ['a foreign image', '', '![](https://x.vn/x.png)', ['5 alt-missing', '5 picture-rights']],
    ['an own absolute link', '', '[a](https://thu.example/vi/places/a/)', ['5 link-own']],
    ['a link with a language', '', '[a](/en/places/a/)', ['5 link-own']],
    ['right links', '', '[a](/places/a/) [b](/places/a) [c](/visit/) [d](/search/?q=x)', []],
    [
      'links to lists with nothing behind them',
      '',
      '[a](/invest/) [b](/stories/) [c](/newsroom/) [d](/about/)',
      ['5 broken-link', '5 broken-link', '5 broken-link', '5 broken-link'],
    ],
    ['a link to a page that is made', '', '[a](/about/credits/)', []],
    [
      'links to pages that are not made',
      '',
      '[a](/about/khong-co/) [b](/en/about/khong-co/)',
      ['5 broken-link', '5 broken-link'],
    ],
    ['no body', '', '', ['1 empty-body']],
    ['a comment for a body', '', '{/* soon */}', ['1 empty-body']],
    ['a component for a body', '', '<Imprint/>', []],
    ['a draft without a body', 'draft: true\n', '', []],
    [
      'a heading like the title',
      '',
      '# Một\n\nHai\n===\n\n## Ba',
      ['5 heading-level', '7 heading-level'],
    ],
    ['ranges that strike out', '', 'Ngày 3~5, ngày 7~9.', ['5 single-tilde']],
    ['one range, escaped ranges, words struck out', '', '3~5\n\n3\\~5 7\\~9 ~~x~~ ~~**y**~~', []],
    ['a link with a door and no page', '', '[a](/visit/x/)', ['5 broken-link']],
    ['a forbidden name in the text', '', 'Một\n**Para**cel hai', ['6 forbidden-name']],
    ['a forbidden name in a field', 'withdrawn: Spratly\n', 'A.', ['4 forbidden-name']],
    ['an unused waiver', 'waive: [{code: words-missing, reason: x}]\n', 'A.', ['4 waiver-unused']],
    [
      'an expired waiver',
      "waive: [{code: translation-missing, reason: x, until: '2020-01-01'}]\n",
      'A.',
      ['4 waiver-expired'],
    ],
  ])('finds %s', (_, fields, body, expected) => {
    source(fields, body);
    const found = codes().map((line) => line.replace('places/a/index.vi.mdx:', ''));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('a waiver takes warnings out, not errors', () => {
    source('waive: [{code: translation-missing, at: en, reason: x}]\n');
    expect(checkContent(dir)).toEqual([]);
    source('waive: [{code: broken-link, reason: x}]\n', '[a](/places/b/)');
    expect(codes().map((line) => line.split(' ')[1])).toEqual(['waiver-unused', 'broken-link']);
  });

  test('a word that an item of a translation lacks', () => {
    const rights = `author: x, licence: x, source: x, date: '2025-01-01', kind: photo`;
    source(`pictures:\n  - {id: p, file: ./p.webp, ${rights}, alt: x, caption: x}\n`);
    const translate = (item: string) => {
      write(
        'places/a/index.en.mdx',
        entry('A.', `pictures:\n  - ${item}\ntranslation: {origin: human, from: '1-00000000'}\n`),
      );
      return codes().filter((line) => line.includes('index.en.mdx') && line.includes('words'));
    };
    expect(translate('{id: p, alt: y}')).toEqual(['places/a/index.en.mdx:5 words-missing']);
    expect(translate('{id: p, alt: y, caption: y}')).toEqual([]);
  });

  test('a list of drafts has no page to link to', () => {
    source('', '[b](/stories/)');
    write('stories/b/index.vi.mdx', entry('B.', 'draft: true\n'));
    expect(codes()).toEqual(['places/a/index.vi.mdx:5 broken-link']);
  });

  test.each([
    ['a month 13', 'rule: {calendar: lunar, month: 13, day: 1}', ['4 out-of-range']],
    ['a calendar of no kind', 'rule: {calendar: moon, month: 1, day: 1}', ['4 not-in-list']],
    ['30 February', 'rule: {calendar: solar, month: 2, day: 30}', ['4 no-such-day']],
    ['day 30 of a lunar month', 'rule: {calendar: lunar, month: 3, day: 30}', []],
    [
      'days in the wrong order',
      "occurrences: [{year: 2026, from: '2026-03-02', to: '2026-03-01', confirmedBy: nobody}]",
      ['4 broken-reference', '4 reversed-dates'],
    ],
    ['a rule as a sentence', 'rule: 12 tháng 2', ['4 wrong-type']],
  ])('an event with %s', (_, line, found) => {
    source('', 'Bài.');
    write('events/hoi/index.vi.mdx', entry('Bài.', `${line}\n`));
    expect(codes().toSorted()).toEqual(found.map((one) => `events/hoi/index.vi.mdx:${one}`));
  });

  test.each(['a#b', 'a?b', 'a%20b'])('a content folder below %s is refused', (name) => {
    const folder = path.join(dir, name);
    mkdirSync(folder);
    writeFileSync(
      path.join(folder, 'site.yaml'),
      'name: {vi: A}\nurl: https://a.example\nlocales: [vi]\nimprint: {demonstration: true}\n',
    );
    expect(errorsOf(folder)).toEqual(['.:1 folder-path']);
  });

  test('a link to a draft is an error', () => {
    source('', '[b](/places/b/)');
    write('places/b/index.vi.mdx', entry('B.', 'draft: true\n'));
    expect(codes()).toEqual(['places/a/index.vi.mdx:5 link-to-draft']);
  });

  test('a body in another language than its name says', () => {
    source('');
    const body = 'Đây vẫn là tiếng Việt, chưa ai dịch sang tiếng Anh cả. '.repeat(4);
    write('places/a/index.en.mdx', entry(body, 'translation: {origin: human}\n'));
    expect(codes()).toEqual([
      'places/a/index.en.mdx:1 wrong-language',
      'places/a/index.en.mdx:3 left-untranslated',
      'places/a/index.en.mdx:4 translation-unstamped',
    ]);
  });

  test('what cannot be read has no followers', () => {
    write('places/a/index.vi.mdx', Buffer.from('\ufeffMột', 'utf16le'));
    write('places/a/index.en.mdx', entry('A.', 'translation: {origin: human}\n'));
    const told = codes();
    expect(told).toContain('places/a/index.vi.mdx:1 utf-16');
    expect(told.filter((one) => one.endsWith('source-missing'))).toEqual([]);
  });

  test('pictures are judged by what they hold', () => {
    const picture = (file: string) =>
      `cover: p\npictures:\n  - {id: p, file: ./${file}, author: x, licence: x, source: x, date: '2025-01-01', kind: photo, alt: x}\n`;
    source(picture('p.webp'));
    write('places/a/p.webp', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]));
    expect(codes()).toEqual(['places/a/index.vi.mdx:6 picture-type']);
    source(picture('p.jpg'));
    expect(codes()).toEqual([
      'places/a/index.vi.mdx:6 picture-missing',
      'places/a/p.webp:1 unread-file',
    ]);
    const png = (width: number, ...end: string[]) =>
      Buffer.concat(
        ['89504e470d0a1a0a', '0000000d49484452', width.toString(16).padStart(8, '0'), '00001388']
          .concat('080200000000000000', ...end)
          .map((part) => Buffer.from(part, 'hex')),
      );
    source(picture('p.png'));
    rmSync(path.join(dir, 'places/a/p.webp'));
    write('places/a/p.png', png(8000, '0000000049454e44ae426082'));
    expect(codes()).toEqual([]);
    write('places/a/p.png', png(8001, '0000000049454e44ae426082'));
    expect(codes()).toEqual(['places/a/index.vi.mdx:6 picture-too-large']);
    write('places/a/p.png', png(8000));
    expect(codes()).toEqual(['places/a/index.vi.mdx:6 picture-broken']);
    source(picture('p.svg'));
    expect(codes()).toContain('places/a/index.vi.mdx:6 picture-path');
  });

  test('files and folders that have no place', () => {
    source('');
    write('places/.gitkeep', '');
    write('README.md', 'x');
    write('places/a/cover.print.svg', '<svg/>');
    write('place/x/index.vi.mdx', 'x');
    write('places/Chùa/index.vi.mdx', entry('A.'));
    write('places/search/index.vi.mdx', entry('A.'));
    write('places/aux/index.vi.mdx', entry('A.'));
    write('notes.txt', 'x');
    expect(codes()).toEqual([
      'notes.txt:1 unread-file',
      'place:1 unknown-collection',
      'places/Chùa:1 file-name',
      'places/Chùa:1 slug',
      'places/aux:1 file-name',
      'places/search:1 slug',
    ]);
  });

  test.skipIf(process.platform === 'win32')('links out of the folder', () => {
    source('');
    symlinkSync('/etc/hostname', path.join(dir, 'places/a/x.webp'));
    symlinkSync('/etc', path.join(dir, 'figures'));
    symlinkSync('/nowhere', path.join(dir, 'topics.yaml'));
    expect(codes()).toEqual([
      'figures:1 symlink',
      'places/a/x.webp:1 symlink',
      'topics.yaml:1 file-unreadable',
    ]);
  });

  test('ids are unique over all figure files', () => {
    const figure =
      '- {id: f, label: {vi: x}, value: 1, unit: ha, status: actual, period: {year: 2025}, scope: s, sources: [s]}\n';
    write('figures/a.yaml', figure);
    write('figures/b.yaml', figure);
    expect(codes()).toContain('figures/b.yaml:1 duplicate-id');
    expect(codes()).toContain('figures/a.yaml:1 broken-reference');
  });

  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
  const hostile: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['binary bytes', binary],
    ['UTF-16', Buffer.from('---\ntitle: x\n---\n', 'utf16le')],
    ['an alias to itself', 'a: &a [*a]'],
    ['200 levels', Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['100,000 brackets', '['.repeat(100_000)],
    ['a line of 5 MB', 'x'.repeat(5_000_000)],
    ['a line of 0.9 MB', `a: ${'x'.repeat(900_000)}`],
    ['8,000 keys', Array.from({ length: 8_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['prototype keys', '__proto__: {x: 1}\nconstructor: 1\ntoString: 2'],
    ['a scalar', '42'],
    ['a list of odd things', '- null\n- 1\n- [a]\n- {id: [x]}\n- {id: 1}\n- {}'],
    [
      'odd values',
      'title: [a]\npictures: {a: 1}\ntopics: [null, 1]\nlocales: 5\nname: [x]\nurl: x\nwaive: [null]\ntranslation: null\ncover: {x: 1}\naliases: [1, {a: 1}]\nimprint: 3',
    ],
    [
      'odd lists',
      "pictures: [null, 1, {id: null}, {file: ./..}, {file: './'}]\nwaive: x\nfooter: [1]\nurl: 'https://['",
    ],
  ];
  test.each(hostile)(
    'hostile content gives findings in bounded time: %s',
    (_, data) => {
      const start = performance.now();
      for (const file of ['site', 'glossary', 'areas', 'topics', 'sources', 'figures/x'])
        write(`${file}.yaml`, data);
      write('places/a/index.vi.mdx', data);
      const asText = typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
      write('places/b/index.vi.mdx', `---\n${asText}\n---\ntext`);
      write('places/b/index.en.mdx', `---\n${asText}\n---\n${asText}`);
      write('parks/c/index.vi.mdx', entry(asText));
      const files = new Set(checkContent(dir).map(({ file }) => file));
      expect(files).toContain('places/a/index.vi.mdx');
      expect(files).toContain('site.yaml');
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );

  test('a folder that is not there is a finding', () => {
    expect(checkContent(path.join(dir, 'nowhere'))).toMatchObject([{ code: 'folder-unreadable' }]);
    rmSync(path.join(dir, 'site.yaml'));
    expect(codes()).toEqual(['site.yaml:1 site-missing']);
  });
});
