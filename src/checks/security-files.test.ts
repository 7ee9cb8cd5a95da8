import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'security-files-'));
  write(
    'site.yaml',
    'name: {vi: Cổng thử}\nurl: https://thu.example\nlocales: [vi]\nimprint: {demonstration: true}\n',
  );
  write(
    'places/a/index.vi.mdx',
    '---\ntitle: Một trang thử\nsummary: Tóm tắt của trang thử.\n---\nMột câu.\n',
  );
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const at = (file: string) => path.join(dir, file);
const write = (file: string, data: string | Uint8Array) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), data);
};
const errors = () =>
  checkContent(dir)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file} ${code}`);

describe.skipIf(process.platform === 'win32')('links', () => {
  test.each<[string, string, string]>([
    ['to a file outside', '/etc/hostname', 'symlink'],
    ['to a folder outside', '/etc', 'symlink'],
    ['to a device', '/dev/zero', 'symlink'],
    ['by way of other folders', '../../../../../../../etc/hostname', 'symlink'],
    ['to a folder inside', '../../places', 'symlink'],
    ['to its own folder', '.', 'symlink'],
    ['to itself', 'x.webp', 'file-unreadable'],
    ['to nothing', './nowhere', 'file-unreadable'],
  ])('security of content: a link %s is refused', (_, target, code) => {
    symlinkSync(target, at('places/a/x.webp'));
    symlinkSync(target === 'x.webp' ? 'b' : target, at('places/b'));
    expect(errors()).toEqual([`places/a/x.webp ${code}`, expect.stringMatching(/^places\/b /)]);
  });

  test('security of content: links that lead round are refused', () => {
    symlinkSync('y.webp', at('places/a/x.webp'));
    symlinkSync('x.webp', at('places/a/y.webp'));
    symlinkSync(dir, at('figures'));
    expect(errors()).toEqual([
      'figures symlink',
      'places/a/x.webp file-unreadable',
      'places/a/y.webp file-unreadable',
    ]);
  });

  test('security of content: a pipe is not waited for, nor by way of a link', () => {
    execFileSync('mkfifo', [at('places/a/x.webp'), at('places/a/cover.print.svg')]);
    symlinkSync('x.webp', at('places/a/y.webp'));
    rmSync(at('site.yaml'));
    execFileSync('mkfifo', [at('site.yaml')]);
    expect(errors()).toEqual([
      'places/a/cover.print.svg unread-file',
      'places/a/x.webp unread-file',
      'places/a/y.webp symlink',
      'site.yaml unread-file',
    ]);
  });
});

const MB = 1024 * 1024;

test.each([
  ['a picture of 26 MB', 'places/a/x.jpg', 26 * MB],
  ['a picture of 90 GB', 'places/a/x.png', 90_000 * MB],
  ['a drawing of 2 MB', 'places/a/cover.print.svg', 2 * MB],
  ['a text of 5 MB', 'places/a/index.vi.mdx', 5 * MB],
  ['a list of 5 MB', 'figures/a.yaml', 5 * MB],
  ['a text of 90 GB', 'topics.yaml', 90_000 * MB],
])('security of content: %s is not read', (_, file, size) => {
  write(file, '');
  truncateSync(at(file), size);
  expect(errors()).toContain(`${file} file-too-big`);
});

test('security of content: a folder of 20,000 files is not read', { timeout: 60_000 }, () => {
  for (let number = 0; number < 20_000; number += 1) write(`places/b/p${String(number)}.jpg`, '');
  expect(errors()).toEqual(['places/b folder-full']);
});

test('security of content: folders in folders are read to their end', () => {
  write(`places/${'b/'.repeat(900)}x.webp`, '');
  expect(new Set(errors().map((line) => line.split(' ')[1]))).toEqual(
    new Set(['path-too-long', 'unread-file']),
  );
});

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

test.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a script with a prefix', svg('<é:script xmlns:é="http://www.w3.org/2000/svg"/>')],
  ['a foreignObject', svg('<foreignObject><b/></foreignObject>')],
  ['an event handler', '<svg\nonload="alert(1)"/>'],
  ['an event handler in upper case', svg('<g/ONCLICK=x />')],
  ['an external picture', svg('<image href="https://x.vn/a.png"/>')],
  ['a file of the machine', svg('<image xlink:href="file:///etc/passwd"/>')],
  ['another document', svg('<use href="other.svg#a"/>')],
  ['a script for an address', svg('<a href="javascript:alert(1)"><g/></a>')],
  ['an external paint', svg('<rect fill="url(https://x.vn/#a)"/>')],
  ['an external paint in quotes', svg(`<rect fill="url( 'https://x.vn/#a')"/>`)],
  ['a style sheet', svg('<style>@import "https://x.vn"</style>')],
  ['a style sheet named first', `<?xml-stylesheet href="#a"?>${svg('')}`],
  ['a DOCTYPE', `<!DOCTYPE svg SYSTEM "file:///etc/passwd">${svg('')}`],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
  ['a base for addresses', svg('<g xml:base="https://x.vn"/>')],
  ['CDATA', svg('<![CDATA[<script/>]]>')],
])('security of content: a drawing with %s is refused', (_, drawing) => {
  write('places/a/cover.print.svg', drawing);
  expect(errors()).toContain('places/a/cover.print.svg svg-code');
});

test('security of content: a drawing that is only one is taken', () => {
  const fill = 'url( "#a" )';
  write('places/a/cover.print.svg', svg(`<g fill='${fill}'><use href = "#b"/></g>&amp;`));
  expect(errors()).toEqual([]);
});

test.each(['url(', 'url( ', ' href', 'style="', ' on', '&', '<', ' x:', '<x:'])(
  'security of content: a megabyte of %j in a drawing is read soon',
  { timeout: 60_000 },
  (unit) => {
    const text = unit.repeat(900_000 / unit.length);
    write('places/a/cover.print.svg', svg(text + ' '.repeat(100_000)));
    write('places/b/cover.print.svg', svg(`${unit}${' '.repeat(900_000)}#`));
    expect(errors()).toBeInstanceOf(Array);
  },
);
