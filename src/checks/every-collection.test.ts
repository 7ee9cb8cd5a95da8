import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { allCollections } from '../config/doors.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { checkFiles, entryText, inShort } from '../testing/check-files.ts';
import { withFields } from '../testing/edit-data.ts';
import { leastSite } from '../testing/make-content.ts';
import { samplesOf } from '../testing/sample-of.ts';
import { writeYaml } from '../testing/write-yaml.ts';

const site = { ...leastSite, name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] };
/** Lines of the title, the summary and the fence above them. */
const before = 3;

describe.each(allCollections)('contract 10: the check of a whole folder, in %s', (collection) => {
  const fields = fieldsOfCollection(collection, z.string().regex(/webp$/));
  const [list = ''] = Object.keys(fields.lists).toReversed();
  const [word = ''] = Object.keys(fields.lists[list]?.words ?? {});
  const [sample] = samplesOf(sourceSchema(fields)) as Record<string, Record<string, unknown>[]>[];
  const item = { [list]: sample?.[list]?.slice(0, 1) };
  const path = [list, 0, `${word}x`];

  it.each([
    ['the source', 'vi', item],
    ['a translation', 'en', { [list]: [{ id: 'mot-ma-1', [word]: 'One' }] }],
  ])('names file and line of a misspelt word in %s', (_, locale, data) => {
    const { text, lineOf } = writeYaml(
      withFields(data, [list, 0, word], (key, value) => [[`${key}x`, value]]),
    );
    const file = `${collection}/a/index.${locale}.mdx`;
    const source = { [`${collection}/a/index.vi.mdx`]: entryText(writeYaml(item).text) };
    const found = checkFiles({ 'site.yaml': site, ...source, [file]: entryText(text) });
    const line = lineOf(path) + before;
    expect(inShort(found)).toContain(`${file}:${String(line)} unknown-field`);
    expect(found.find(({ code }) => code === 'unknown-field')?.fix.en).toBe(
      `Did you mean “${word}”?`,
    );
  });
});
