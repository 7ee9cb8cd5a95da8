import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'security-yaml-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
};
const codesOf = (file: string) =>
  checkContent(dir)
    .filter((issue) => issue.file === file && issue.severity === 'error')
    .map(({ code }) => code);

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Nine of each of the one before, thirty times. */
const laughs = `a0: &a0 x\n${lines(
  30,
  (n) =>
    `a${String(n + 1)}: &a${String(n + 1)} [${Array(9)
      .fill(`*a${String(n)}`)
      .join()}]`,
)}`;

const hostile: readonly [string, string, string][] = [
  ['an anchor', 'a: &x 1', 'yaml-alias'],
  ['an alias', 'a: &x 1\nb: *x', 'yaml-alias'],
  ['an alias to itself', 'a: &x [*x]', 'yaml-alias'],
  ['aliases of aliases', laughs, 'yaml-alias'],
  ['a merge key', 'a: {b: 1}\n<<: {c: 1}', 'yaml-alias'],
  ['a tag of a language', 'a: !!js/function "x"', 'yaml-tag'],
  ['a tag of its own', 'a: !x y', 'yaml-tag'],
  ['a binary', 'a: !!binary aGk=', 'yaml-tag'],
  ['deep nesting', lines(100, (n) => `${' '.repeat(n)}a:`), 'yaml-depth'],
  ['deeper nesting in one line', '- '.repeat(100_000), 'yaml-depth'],
  ['brackets', '['.repeat(400_000), 'yaml-depth'],
  ['thousands of keys', lines(60_000, (n) => `k${String(n)}: 1`), 'yaml-size'],
  ['thousands of items', `a:\n${lines(60_000, () => '- 1')}`, 'yaml-size'],
  ['a group for a key', '? {a: 1}\n: 1', 'yaml-key'],
  ['a second document', 'a: 1\n...\nb: 1', 'yaml-syntax'],
];

test.each(hostile)(
  'security of content: YAML with %s is refused, in lists and in front matter',
  { timeout: 60_000 },
  (_, yaml, code) => {
    write('site.yaml', yaml);
    write('figures/a.yaml', yaml);
    write('places/a/index.vi.mdx', `---\n${yaml}\n---\nMột câu.\n`);
    expect(codesOf('site.yaml')).toContain(code);
    expect(codesOf('figures/a.yaml')).toContain(code);
    expect(codesOf('places/a/index.vi.mdx')).toContain(code);
  },
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'security of content: a field named %s is an unknown one and changes nothing else',
  (key) => {
    const fields = `${key}: {polluted: yes, title: x}\n`;
    const words = 'title: Một trang thử\nsummary: Tóm tắt.\n';
    write('site.yaml', `${fields}locales: [vi]\n`);
    write('places/a/index.vi.mdx', `---\n${words}${fields}---\nMột câu.\n`);
    write('places/b/index.vi.mdx', `---\n${words}pictures: [{${key}: {id: x}}]\n---\nMột câu.\n`);
    expect(codesOf('site.yaml')).toContain('unknown-field');
    expect(codesOf('places/a/index.vi.mdx')).toEqual(['unknown-field']);
    expect(codesOf('places/b/index.vi.mdx')).toContain('unknown-field');
    expect('polluted' in {}).toBe(false);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x.vn'])(
  'security of content: the address %s is refused in every field that holds one',
  (url) => {
    write('site.yaml', `name: {vi: A}\nurl: '${url}'\nlocales: [vi]\n`);
    write('sources.yaml', `- {id: a, publisher: A, title: A, url: '${url}', seen: opened}\n`);
    const contact = `contacts:\n  - {id: a, name: A, url: '${url}', sources: [a]}\n`;
    write(
      'places/a/index.vi.mdx',
      `---\ntitle: Một trang thử\nsummary: Tóm tắt.\n${contact}---\nMột câu.\n`,
    );
    for (const file of ['site.yaml', 'sources.yaml', 'places/a/index.vi.mdx'])
      expect(codesOf(file)).toContain('url');
  },
);
