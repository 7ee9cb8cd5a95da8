import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestWords } from '../lib/digest.ts';
import { parseMdx } from '../lib/mdx-tree.ts';
import { fieldsOf } from '../schemas/collections.ts';
import { writeContent } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { recordReview } from './record-review.ts';

const digestOf = (title: string, summary: string, body: string) =>
  digestWords(fieldsOf.places(z.unknown()), { title, summary }, parseMdx(body));

const viDigest = digestOf('Chùa', 'Một ngôi chùa.', 'Chùa cổ.');
const enDigest = digestOf('Pagoda', 'An old pagoda.', 'Old.');
const by = 'Phòng Thông tin đối ngoại';
const date = '2026-11-21';

const source = (more: string) =>
  `---\n# Of the board.\ntitle:   "Chùa"   # two spaces\nsummary: Một ngôi chùa.\n${more}---\n\nChùa cổ.\n`;
const english = (more: string) =>
  `---\n${more}title: 'Pagoda'\nsummary: >-\n  An old\n  pagoda.\n---\n\nOld.\n`;

let folder: TempFolder;
const vi = 'places/chua/index.vi.mdx';
const en = 'places/chua/index.en.mdx';

beforeEach(async () => {
  folder = await makeTempFolder();
  await writeContent(folder.dir, vi, source(''));
});
afterEach(() => folder.remove());

const record = (file: string, role = by) => recordReview(folder.dir, file, { by: role, date });
const read = (file: string) => readFile(folder.at(file), 'utf8');

/** Reviews a file that holds `text`, twice; what it holds afterwards. */
async function review(file: string, text: string, role = by): Promise<string> {
  await writeFile(folder.at(file), text);
  const reviewed = file === vi ? viDigest : enDigest;
  expect(record(file, role)).toMatchObject({ reviewed });
  const once = await read(file);
  expect(record(file, role)).toMatchObject({ reviewed });
  expect(await read(file)).toBe(once);
  return once;
}

/** Pieces of front matter before and after; `V` is the digest, `B` the role. */
const records: [name: string, before: string, after: string][] = [
  [
    'flow',
    'translation: {origin: machine}',
    "translation: {origin: machine, reviewed: 'V', by: 'B'}",
  ],
  [
    'flow with from',
    "translation: { origin: human, from: '1-00000000' } # c",
    "translation: { origin: human, from: '1-00000000', reviewed: 'V', by: 'B' } # c",
  ],
  [
    'flow over lines',
    "translation: {\n  origin: machine, # by us\n  from: '1-00000000', # then\n}",
    "translation: {\n  origin: machine, # by us\n  from: '1-00000000', reviewed: 'V', by: 'B', # then\n}",
  ],
  [
    'block',
    'translation:\n  origin: machine # by us',
    "translation:\n  origin: machine # by us\n  reviewed: 'V'\n  by: 'B'",
  ],
  [
    'block, from first',
    "translation:\n    from: '1-00000000'\n    origin: human",
    "translation:\n    from: '1-00000000'\n    reviewed: 'V'\n    by: 'B'\n    origin: human",
  ],
  [
    'a review that lapsed',
    'translation:\n  reviewed: "1-99999999" # then\n  by: Ban biên tập # they\n  origin: machine',
    "translation:\n  reviewed: 'V' # then\n  by: 'B' # they\n  origin: machine",
  ],
  [
    'a review that lapsed, in flow style, nobody named',
    'translation: {reviewed: 1-99999999, origin: machine}',
    "translation: {reviewed: 'V', by: 'B', origin: machine}",
  ],
  [
    'a review by somebody else',
    'translation: {origin: machine, reviewed: V, by: "Ban biên tập"}',
    "translation: {origin: machine, reviewed: V, by: 'B'}",
  ],
];

const filled = (text: string, digest: string, role = by) =>
  text.replaceAll(/\bV\b/g, digest).replaceAll(/'B'/g, () => `'${role}'`);

describe('contract 3: translation record: a review is recorded and every other byte stays', () => {
  it.each(records)('in a translation: %s', async (_, before, after) => {
    expect(await review(en, english(`${filled(before, enDigest)}\n`))).toBe(
      english(`${filled(after, enDigest)}\n`),
    );
  });

  // A source is made from no other text.
  const ofSources = records.filter(([, before]) => !before.includes('from'));
  it.each(ofSources)('in a source: %s', async (_, before, after) => {
    const checked = `checked: '${date}'\n`;
    expect(await review(vi, source(`${filled(before, viDigest)}\n`))).toBe(
      source(`${filled(after, viDigest)}\n${checked}`),
    );
  });

  it.each(records)('with CRLF and a byte order mark: %s', async (_, before, after) => {
    const form = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(await review(en, form(english(`${filled(before, enDigest)}\n`)))).toBe(
      form(english(`${filled(after, enDigest)}\n`)),
    );
    if (before.includes('from')) return;
    expect(await review(vi, form(source(`${filled(before, viDigest)}\n`)))).toBe(
      form(source(`${filled(after, viDigest)}\nchecked: '${date}'\n`)),
    );
  });

  it('without a record, which counts as a person’s text', async () => {
    const added = `translation: {origin: 'human', reviewed: 'V', by: 'B'}\n`;
    expect(await review(vi, source(''))).toBe(
      source(`${filled(added, viDigest)}checked: '${date}'\n`),
    );
    expect(await review(en, english(''))).toBe(
      english('').replace('pagoda.\n', `pagoda.\n${filled(added, enDigest)}`),
    );
  });

  it.each([
    [
      'behind the day of publication',
      "published: '2026-10-01' # c\n",
      "published: '2026-10-01' # c\nchecked: '2026-11-21'\n",
    ],
    ['again', "checked: '2026-01-01' # c\n", "checked: '2026-11-21' # c\n"],
    ['again, unquoted', 'checked: 2026-01-01\n', "checked: '2026-11-21'\n"],
    ['on the same day', 'checked: 2026-11-21\n', 'checked: 2026-11-21\n'],
  ])('a source is checked %s', async (_, before, after) => {
    const [flow, done] = [
      'translation: {origin: human}\n',
      "translation: {origin: human, reviewed: 'V', by: 'B'}\n",
    ];
    expect(await review(vi, source(before + flow))).toBe(source(after + filled(done, viDigest)));
  });

  it.each([
    ["Ban “Tin” 'A'", "Ban “Tin” ''A''"],
    ['a: "b" # c}', 'a: "b" # c}'],
    ['对外信息处', '对外信息处'],
  ])('the role is quoted: %s', async (role, written) => {
    for (const [before, after] of [records[0], records[3]].map((one) => one?.slice(1) ?? []))
      expect(await review(en, english(`${before ?? ''}\n`), role)).toBe(
        english(`${filled(after ?? '', enDigest, written)}\n`),
      );
  });
});

describe('contract 3: translation record: what a review holds for', () => {
  const outdated = async (file: string, text: string) => {
    await writeFile(folder.at(file), text);
    const outcome = record(file);
    return 'refusal' in outcome ? outcome : outcome.isOutdated;
  };

  it('is the file’s own words; that a translation is out of date is told', async () => {
    const from = (digest: string) => english(`translation: {origin: human, from: '${digest}'}\n`);
    expect(await outdated(en, from('1-00000000'))).toBe(true);
    expect(await read(en)).toContain(`from: '1-00000000', reviewed: '${enDigest}'`);
    expect(await outdated(en, from(viDigest))).toBe(false);
    expect(await outdated(en, english('translation: {origin: human}\n'))).toBe(false);
    expect(await outdated(vi, source(''))).toBe(false);
  });

  it('does not hang on the source being right', async () => {
    await writeFile(folder.at(vi), source('titel: x\n'));
    expect(await outdated(en, english('translation: {origin: human}\n'))).toBe(false);
  });

  it('stays over an edit of the ledger and lapses with a word', async () => {
    const text = source('').replace('Chùa cổ', 'Chùa có <Figure id="steles"/>');
    await writeFile(folder.at(vi), text);
    const first = record(vi);
    await writeContent(folder.dir, 'figures/a.yaml', '- {id: steles, value: 8}\n');
    expect(record(vi)).toEqual(first);
    await writeFile(folder.at(vi), text.replace('steles', 'statues'));
    expect(record(vi)).not.toEqual(first);
  });

  it('is set in the file that a path from elsewhere leads to', async () => {
    await writeFile(folder.at(en), english(''));
    expect(record(path.resolve(folder.at(en)))).toMatchObject({ reviewed: enDigest });
    expect(await read(vi)).toBe(source(''));
  });
});

describe('nothing is recorded', () => {
  const refusal = (file: string) => {
    const outcome = record(file);
    return 'refusal' in outcome ? `${outcome.refusal.vi} ${outcome.refusal.en}` : '';
  };

  it.each(['places/chua/index.ko.mdx', 'places/chua', 'site.yaml', '/etc/hostname'])(
    'in %s, which is no text',
    (file) => {
      expect(refusal(file)).toContain('Not a text');
    },
  );

  it.each([
    ['no title', english('').replace(/title:.*\n/, ''), 'title'],
    ['a record without origin', english("translation: {from: '1-00000000'}\n"), 'origin'],
    ['an empty record', english('translation:\n'), 'translation'],
    ['a digest that is none', english('translation: {origin: human, reviewed: yes}\n'), '“yes”'],
    ['a field of the source', english("checked: '2026-01-01'\n"), 'checked'],
    ['YAML that cannot be read', english('').replace("'Pagoda'", "'Pagoda"), 'index.en.mdx:'],
    ['MDX that is refused', english('').replace('Old.', 'Old {1}'), 'index.en.mdx:8'],
    ['no front matter', 'Old.\n', 'index.en.mdx:1'],
    [
      'a record that cannot be edited',
      english('translation:\n  ? origin\n  : human\n'),
      'one line',
    ],
  ])('in a file with %s', async (_, text, sentence) => {
    await writeFile(folder.at(en), text);
    expect(refusal(en)).toContain(sentence);
    expect(await read(en)).toBe(text);
  });

  it('in a source that is wrong', async () => {
    const text = source('titel: x\n');
    await writeFile(folder.at(vi), text);
    expect(refusal(vi)).toContain('titel');
    expect(await read(vi)).toBe(text);
  });

  it('in a translation without its source', async () => {
    await writeFile(folder.at(en), english(''));
    await rm(folder.at(vi));
    expect(refusal(en)).toContain(vi);
    expect(await read(en)).toBe(english(''));
  });

  it('for a day that there is not', async () => {
    const outcome = recordReview(folder.dir, vi, { by, date: '2026-02-30' });
    expect(outcome).toHaveProperty('refusal');
    expect(await read(vi)).toBe(source(''));
  });
});
