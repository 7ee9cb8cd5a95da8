import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { allCollections } from '../config/doors.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { entryText, listUntold } from '../testing/check-files.ts';
import { readTexts } from '../testing/read-texts.ts';
import { samplesOf } from '../testing/sample-of.ts';
import { writeYaml } from '../testing/write-yaml.ts';
import { issueOf } from './catalogue/index.ts';
import { checkListIds, checkListWords } from './lists.ts';
import { recordsOf } from './schema-tree.ts';

type Items = readonly Record<string, unknown>[];

/** Every list of every collection with items of all its forms, and a whole translation of them. */
const lists = allCollections.flatMap((collection) => {
  const fields = fieldsOfCollection(collection);
  const [sample] = samplesOf(sourceSchema(fields)) as Record<string, unknown>[];
  return Object.entries(fields.lists).map(([list, { words }]) => {
    const items = recordsOf(sample?.[list]);
    const picked = (keys: readonly string[]) =>
      items.map((item) => Object.fromEntries(keys.map((key) => [key, item[key]])));
    const names = Object.keys(words);
    const needed = names.filter(
      (name) => !z.safeParse(words[name] as z.ZodType, undefined).success,
    );
    return {
      ...{ collection, list, items, optional: names.filter((name) => !needed.includes(name)) },
      ...{ whole: picked(['id', ...names]), bare: picked(['id', ...needed]) },
    };
  });
});

/** Findings about ids and words of a translation's list, held against the source's. */
function findings({ collection, list, items }: (typeof lists)[number], translation: Items) {
  const file = `${collection}/a/index.en.mdx`;
  const [bundle] = readTexts({
    [`${collection}/a/index.vi.mdx`]: entryText(writeYaml({ [list]: items }).text),
    [file]: entryText(writeYaml({ [list]: translation }).text),
  });
  const [document] = bundle?.translations ?? [];
  if (!bundle || !document) throw new Error(`${file} was not read`);
  return [...checkListIds(document, bundle), ...checkListWords(document, bundle)].map((one) =>
    issueOf(file, one),
  );
}

describe.each(lists)('contract 2: the list $list of $collection', (one) => {
  const { whole, items } = one;
  const [first] = whole;

  it('is joined by id, in any order', () => {
    expect(findings(one, whole.toReversed())).toEqual([]);
  });

  it('misses an item that a translation lacks', () => {
    const found = findings(one, []);
    expect(found).toMatchObject(items.map(() => ({ code: 'words-missing', line: 4 })));
    expect(found[0]?.severity).toBe('warning');
    expect(listUntold(found)).toEqual([]);
  });

  it('refuses an item that the source lacks, and tells the nearest', () => {
    const found = findings(one, [...whole, { ...first, id: `${String(first?.['id'])}9` }]);
    expect(found).toMatchObject([{ code: 'words-surplus', severity: 'warning' }]);
    expect(found[0]?.fix.en).toBe('Did you mean “mot-ma-1”?');
    expect(listUntold(found)).toEqual([]);
  });

  it('refuses an id that a file holds twice', () => {
    const found = findings(one, [...whole, { ...first }]);
    expect(found).toMatchObject([{ code: 'duplicate-id', severity: 'error' }]);
    expect(listUntold(found)).toEqual([]);
  });
});

describe.each(lists.filter(({ optional }) => optional.length > 0))(
  'contract 2: words that an item of $list of $collection may have',
  (one) => {
    const { bare, items, optional } = one;

    it.each(optional)('%s is missed where the source has it', (field) => {
      const found = findings(one, bare).filter(({ message }) => message.en.includes(`“${field}”`));
      expect(found).toMatchObject(
        items.map(() => ({ code: 'words-missing', severity: 'warning' })),
      );
      expect(listUntold(found)).toEqual([]);
    });
  },
);
