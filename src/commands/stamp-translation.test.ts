import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digestWords } from '../lib/digest.ts';
import { parseMdx } from '../lib/mdx-tree.ts';
import { fieldsOf } from '../schemas/collections.ts';
import { stampTranslation } from './stamp-translation.ts';

const source = '---\ntitle: Chùa\nsummary: Một ngôi chùa.\n---\n\nChùa cổ.\n';
const digest = digestWords(
  fieldsOf.places(z.unknown()),
  { title: 'Chùa', summary: 'Một ngôi chùa.' },
  parseMdx(source),
);

let content = '';
const at = (name: string) => path.join(content, 'places', 'chua', name);

beforeEach(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'quang-ba-stamp-'));
  await mkdir(at('.'), { recursive: true });
  await writeFile(at('index.vi.mdx'), source);
});
afterEach(() => rm(content, { recursive: true, force: true }));

/** Stamps a translation that holds `text`; what it holds afterwards. */
async function stamp(text: string): Promise<string> {
  await writeFile(at('index.en.mdx'), text);
  expect(stampTranslation(content, 'places/chua/index.en.mdx')).toEqual({ from: digest });
  return readFile(at('index.en.mdx'), 'utf8');
}

/** A translation whose record is `record`, with all that a careless edit would lose. */
const file = (record: string) => `---
# For the board: don't reword.
title:   "Pagoda"   # two spaces, double quotes
${record}
summary: >-
  An old
  pagoda.
pictures: []
---

Old  pagoda.   \nA second line, --- and a rule:

---

translation: origin: human, from: '1-99999999'
`;

describe('the digest is recorded and every other byte stays', () => {
  it.each([
    [
      'block style',
      "translation:\n  origin: machine\n  from: '1-00000000'",
      `translation:\n  origin: machine\n  from: '${digest}'`,
    ],
    [
      'double quotes',
      'translation:\n  origin: machine\n  from: "1-00000000"',
      `translation:\n  origin: machine\n  from: '${digest}'`,
    ],
    [
      'no quotes',
      'translation:\n  from: 1-00000000\n  origin: machine',
      `translation:\n  from: '${digest}'\n  origin: machine`,
    ],
    [
      'a comment behind it',
      "translation:\n  from: '1-00000000' # old\n  origin: machine # by us",
      `translation:\n  from: '${digest}' # old\n  origin: machine # by us`,
    ],
    [
      'flow style',
      "translation: {origin: machine, from: '1-00000000'}",
      `translation: {origin: machine, from: '${digest}'}`,
    ],
    [
      'flow style with spaces',
      "translation: { from: '1-00000000', origin: human } # note",
      `translation: { from: '${digest}', origin: human } # note`,
    ],
    [
      'flow style over lines',
      "translation: {\n  origin: machine,\n  from: '1-00000000',\n}",
      `translation: {\n  origin: machine,\n  from: '${digest}',\n}`,
    ],
    [
      'block style without it',
      'translation:\n  origin: machine',
      `translation:\n  origin: machine\n  from: '${digest}'`,
    ],
    [
      'block style without it, deeper',
      "translation:\n    reviewed: '1-11111111'\n    origin: human",
      `translation:\n    reviewed: '1-11111111'\n    origin: human\n    from: '${digest}'`,
    ],
    [
      'block style without it, a comment',
      'translation:\n  origin: machine # by us',
      `translation:\n  origin: machine # by us\n  from: '${digest}'`,
    ],
    [
      'block style without it, more below',
      "translation:\n  origin: human\n  reviewed: '1-11111111'",
      `translation:\n  origin: human\n  from: '${digest}'\n  reviewed: '1-11111111'`,
    ],
    [
      'flow style without it',
      'translation: {origin: machine}',
      `translation: {origin: machine, from: '${digest}'}`,
    ],
    [
      'an empty value',
      'translation:\n  origin: machine\n  from:',
      `translation:\n  origin: machine\n  from: '${digest}'`,
    ],
  ])('in %s', async (_, before, after) => {
    expect(await stamp(file(before))).toBe(file(after));
  });

  it('with CRLF, with and without it', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const stamped = `translation:\n  origin: machine\n  from: '${digest}'`;
    expect(await stamp(crlf(file('translation:\n  origin: machine')))).toBe(crlf(file(stamped)));
    expect(await stamp(crlf(file("translation:\n  origin: machine\n  from: '1-00000000'")))).toBe(
      crlf(file(stamped)),
    );
    expect(await stamp(crlf(file('translation:\n  origin: machine # by us')))).toBe(
      crlf(file(`translation:\n  origin: machine # by us\n  from: '${digest}'`)),
    );
  });

  it('with the record first and last in the front matter', async () => {
    const words = 'title: Pagoda\nsummary: An old pagoda.\n';
    expect(await stamp(`---\ntranslation: {origin: machine}\n${words}---\nOld.\n`)).toBe(
      `---\ntranslation: {origin: machine, from: '${digest}'}\n${words}---\nOld.\n`,
    );
    expect(await stamp(`---\n${words}translation:\n  origin: machine\n---\nOld.\n`)).toBe(
      `---\n${words}translation:\n  origin: machine\n  from: '${digest}'\n---\nOld.\n`,
    );
  });

  it('with blanks behind the fences', async () => {
    const blanks = (text: string) => text.replace(/^---$/gm, '---  ');
    expect(await stamp(blanks(file('translation: {origin: machine}')))).toBe(
      blanks(file(`translation: {origin: machine, from: '${digest}'}`)),
    );
  });

  it('with a byte order mark', async () => {
    expect(await stamp(`\uFEFF${file('translation: {origin: machine}')}`)).toBe(
      `\uFEFF${file(`translation: {origin: machine, from: '${digest}'}`)}`,
    );
  });

  it('twice like once, and what is recorded is what the build compares', async () => {
    const once = await stamp(file('translation: {origin: machine}'));
    expect(await stamp(once)).toBe(once);
    const { translation } = parse(/^---\n([\s\S]*?)\n---/.exec(once)?.[1] ?? '') as {
      translation: unknown;
    };
    expect(translation).toEqual({ origin: 'machine', from: digest });
  });
});

describe('a file is named', () => {
  it('from the content folder, or as a path', async () => {
    await writeFile(at('index.en.mdx'), file('translation: {origin: machine}'));
    expect(stampTranslation(content, at('index.en.mdx'))).toEqual({ from: digest });
    expect(await readFile(at('index.en.mdx'), 'utf8')).toContain(digest);
  });

  it.each([
    ['places/chua/index.vi.mdx', 'the source'],
    ['places/chua/index.ko.mdx', 'Not a translation'],
    ['places/chua', 'Not a translation'],
    ['site.yaml', 'Not a translation'],
    ['/etc/hostname', 'Not a translation'],
    ['nowhere/chua/index.en.mdx', 'Not a translation'],
  ])('%s is refused in a sentence: %s', (name, sentence) => {
    expect(refusal(name)).toContain(sentence);
  });

  const refusal = (name = 'places/chua/index.en.mdx') => {
    const stamp = stampTranslation(content, name);
    return 'refusal' in stamp ? `${stamp.refusal.vi} ${stamp.refusal.en}` : '';
  };
  const words = 'title: Pagoda\nsummary: An old pagoda.\n';
  const right = `---\n${words}translation: {origin: human}\n---\n\nOld.\n`;

  it.each([
    ['no record', `---\n${words}---\n\nOld.\n`, 'translation'],
    ['no origin', `---\n${words}translation: {}\n---\n\nOld.\n`, 'origin'],
    ['no front matter', 'Old.\n', 'index.en.mdx:1'],
    ['no title', right.replace('title: Pagoda\n', ''), 'title'],
    ['YAML that cannot be read', right.replace('Pagoda', '"Pagoda'), 'index.en.mdx:2'],
    ['MDX that is refused', right.replace('Old.', 'Old {1}'), 'index.en.mdx:7'],
  ])('with %s is refused and stays as it was', async (_, text, sentence) => {
    await writeFile(at('index.en.mdx'), text);
    expect(refusal()).toContain(sentence);
    expect(await readFile(at('index.en.mdx'), 'utf8')).toBe(text);
  });

  it.each([
    ['YAML that cannot be read', source.replace('Chùa', '"Chùa'), 'index.vi.mdx:2'],
    ['MDX that is refused', source.replace('cổ.', '{1}'), 'index.vi.mdx:6'],
    ['MDX that cannot be parsed', source.replace('cổ.', '<Note>'), 'index.vi.mdx:6'],
    ['no summary', source.replace(/summary:.*\n/, ''), 'summary'],
  ])('whose source has %s is refused and stays as it was', async (_, text, sentence) => {
    await writeFile(at('index.vi.mdx'), text);
    await writeFile(at('index.en.mdx'), right);
    expect(refusal()).toContain(sentence);
    expect(await readFile(at('index.en.mdx'), 'utf8')).toBe(right);
  });

  it('that has no source is refused', async () => {
    await writeFile(at('index.en.mdx'), right);
    await rm(at('index.vi.mdx'));
    expect(refusal()).toContain('places/chua/index.vi.mdx');
  });
});
