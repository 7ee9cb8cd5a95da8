import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { allCollections } from '../config/doors.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { slugOf } from '../lib/slug.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { errorsOf, inShort } from '../testing/check-files.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { scaffoldSource, type NewEntry } from './scaffold-source.ts';

const title = 'Đường về làng nghề: “giấy” & ‘mực’ #1';
const slug = 'duong-ve-lang-nghe-giay-muc-1';
const date = '2026-11-21';

let temp: TempFolder;
beforeEach(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.dir);
});
afterEach(() => temp.remove());

const begin = (entry: Partial<NewEntry> = {}) =>
  scaffoldSource(temp.dir, { collection: 'places', slug: slugOf(title), title, date, ...entry });
const yamlOf = (text: string) => {
  const split = splitFrontMatter(text);
  return 'problem' in split ? split.problem : split.yaml;
};

describe.each(allCollections)('a new entry of %s', (collection) => {
  const file = `${collection}/${slug}/index.vi.mdx`;
  const schema = sourceSchema(fieldsOfCollection(collection));

  it('lacks only what a person can write, which the check names', () => {
    expect(begin({ collection })).toEqual({ file });
    expect(inShort(checkContent(temp.dir))).toEqual([
      `${file}:1 empty-body`,
      `${file}:3 missing-field`,
    ]);
  });

  it('lacks the title too where none was given', () => {
    begin({ collection, title: undefined });
    expect(inShort(errorsOf(checkContent(temp.dir)))).toEqual([
      `${file}:1 empty-body`,
      `${file}:2 missing-field`,
      `${file}:3 missing-field`,
    ]);
  });

  it('has no finding once summary and body are written', async () => {
    begin({ collection });
    const text = await readFile(temp.at(file), 'utf8');
    const summary = 'summary: Một câu tóm tắt, vừa đủ dài để không ai phải nhắc nhở gì về nó.';
    const written = text.replace('summary:', summary).replace(/\{\/\*.*\*\/\}/, 'Một câu.');
    await writeContent(temp.dir, file, written);
    expect(inShort(checkContent(temp.dir))).toEqual([]);
  });

  it('names every other field in a comment that can be taken into use', () => {
    begin({ collection });
    const yaml = yamlOf(readFileSync(temp.at(file), 'utf8'));
    const [, hints = ''] = /^# Các trường.*\n([^]*)$/m.exec(yaml) ?? [];
    const used = parse(hints.replaceAll(/^# /gm, '')) as Record<string, unknown>;
    const given = Object.keys(parse(yaml) as object);
    expect([...given, ...Object.keys(used)].toSorted()).toEqual(
      Object.keys(schema.shape).toSorted(),
    );
  });
});

describe('the folder of a new entry', () => {
  it('is left as it is where it exists', async () => {
    await writeContent(temp.dir, `places/${slug}/notes.txt`, 'mine');
    expect(begin()).toHaveProperty('refusal.en', expect.stringContaining(`places/${slug} exists`));
    begin({ collection: 'stories' });
    const file = temp.at(`stories/${slug}/index.vi.mdx`);
    const before = readFileSync(file, 'utf8');
    expect(begin({ collection: 'stories', title: 'Khác' })).toHaveProperty('refusal');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each(['Đường', 'a b', '../x', 'places/x', '', 'search', 'invest'])(
    'can not be named “%s”',
    (name) => {
      const outcome = begin({ slug: name });
      expect(outcome).toHaveProperty('refusal.vi', expect.stringContaining(`“${name}”`));
    },
  );

  it('tells the name that would do', () => {
    const fix = (slug: string) => begin({ slug });
    expect(fix('Hồ Sen')).toHaveProperty('refusal.en', expect.stringContaining('Use “ho-sen”'));
    expect(fix('aux')).toHaveProperty('refusal.en', expect.stringContaining('device names'));
  });

  it('holds the title as it was given, on one line however long', () => {
    const long = `${title} ${'dài '.repeat(40)}hết`;
    begin({ title: long });
    const text = readFileSync(temp.at(`places/${slug}/index.vi.mdx`), 'utf8');
    expect(parse(yamlOf(text))).toMatchObject({ title: long, published: date });
    expect(text.split('\n')[2]).toBe('summary:');
  });
});
