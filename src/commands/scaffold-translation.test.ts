import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { errorsOf, inShort } from '../testing/check-files.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { scaffoldTranslation } from './scaffold-translation.ts';
import { stampTranslation } from './stamp-translation.ts';

const vi = 'events/hoi-lang/index.vi.mdx';
const en = 'events/hoi-lang/index.en.mdx';
const summary =
  'Một câu tóm tắt dài hơn một dòng của màn hình, để thấy rằng nó vẫn nằm trên một dòng trong tệp mới.';
const body =
  '## Ngày hội\n\nCó [một lối đi](/events/hoi-lang/).\n\n<Note>\n\nMột câu.\n\n</Note>\n';
const source = `---
# Ghi chú của ban biên tập.
summary: ${summary}
title:   "Hội làng"   # hai dấu cách
published: '2026-11-21'
pictures:
  - {alt: Sân đình, id: san, file: ./san.webp, author: x, licence: x, source: x, date: '2026-11-21', kind: photo}
rule: {calendar: lunar, month: 1, day: 6}
translation: {origin: human}
---

${body}`;

let temp: TempFolder;
beforeEach(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.dir, { name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] });
  await writeContent(temp.dir, vi, source);
});
afterEach(() => temp.remove());

const read = (file: string) => readFileSync(temp.at(file), 'utf8');
function fieldsOf(file: string): Record<string, unknown> {
  const split = splitFrontMatter(read(file));
  return 'problem' in split ? {} : (parse(split.yaml) as Record<string, unknown>);
}

describe('a new translation', () => {
  it('holds the words, ids and body of its source, nothing else of it', () => {
    expect(scaffoldTranslation(temp.dir, vi, 'en')).toEqual({ file: en });
    expect(fieldsOf(en)).toEqual({
      title: 'Hội làng',
      summary,
      pictures: [{ id: 'san', alt: 'Sân đình' }],
      draft: true,
      translation: { origin: 'human', from: expect.stringMatching(/^1-[0-9a-f]{8}$/) as string },
    });
    expect(read(en).endsWith(`---\n\n${body}`)).toBe(true);
    expect(read(en)).toContain(`\nsummary: ${summary}\n`);
    expect(read(vi)).toBe(source);
  });

  it('is a draft without a fault, which counts as missing', () => {
    scaffoldTranslation(temp.dir, vi, 'en');
    const issues = checkContent(temp.dir);
    const ofPicture = 'picture-missing';
    expect(inShort(errorsOf(issues).filter(({ code }) => code !== ofPicture))).toEqual([]);
    expect(inShort(issues)).toContain(`${vi}:1 translation-missing`);
  });

  it('is up to date with its source: recording that changes nothing', () => {
    scaffoldTranslation(temp.dir, vi, 'en');
    const { from } = fieldsOf(en)['translation'] as { from: string };
    expect(stampTranslation(temp.dir, en)).toEqual({ from });
  });

  it('has the line ends of its source, and no byte order mark', async () => {
    await writeContent(temp.dir, vi, `\uFEFF${source.replaceAll('\n', '\r\n')}`);
    scaffoldTranslation(temp.dir, vi, 'en');
    expect(read(en).replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/);
    expect(read(en).endsWith(body.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('takes a path as Windows writes it', () => {
    expect(scaffoldTranslation(temp.dir, vi.replaceAll('/', '\\'), 'en')).toEqual({ file: en });
  });

  it('names its source by a path from elsewhere too', () => {
    expect(scaffoldTranslation(temp.dir, temp.at(vi), 'en')).toEqual({ file: en });
  });
});

describe('no translation is begun', () => {
  const refusal = (file: string, locale: 'en' | 'vi' = 'en') => {
    const outcome = scaffoldTranslation(temp.dir, file, locale);
    return 'refusal' in outcome ? outcome.refusal.en : '';
  };

  it('over one that is there', async () => {
    await writeContent(temp.dir, en, 'mine');
    expect(refusal(vi)).toContain(`${en} exists`);
    expect(read(en)).toBe('mine');
  });

  it('in the language of the source', () => {
    expect(refusal(vi, 'vi')).toContain(`${vi} exists`);
    expect(read(vi)).toBe(source);
  });

  it.each(['events/hoi-lang', 'events/khong-co/index.vi.mdx', 'site.yaml', '../x/index.vi.mdx'])(
    'of %s, which is no source',
    (file) => {
      expect(refusal(file)).toContain('Not a source');
    },
  );

  it('of a folder, whose source is told', () => {
    expect(refusal(path.dirname(vi))).toContain(`Give ${vi}.`);
  });

  it('of a translation', async () => {
    await writeContent(temp.dir, en, source);
    await rm(temp.at(vi));
    expect(refusal(en)).toContain('Not a source');
  });

  it.each([
    ['YAML that cannot be read', source.replace('summary: ', 'summary: [')],
    ['no title', source.replace(/title:.*\n/, '')],
    ['MDX that is refused', `${source}\n<div>\n`],
  ])('of a source with %s', async (_, text) => {
    await writeContent(temp.dir, vi, text);
    expect(refusal(vi)).toContain(`${vi}:`);
    expect(() => read(en)).toThrow();
  });
});
