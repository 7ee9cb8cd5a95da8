import { describe, expect, it } from 'vitest';
import { allCollections } from '../config/doors.ts';
import { allLocales } from '../config/locales.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { checkFiles, entryText, errorsOf, inShort } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';

const site = {
  ...leastSite,
  name: Object.fromEntries(allLocales.map((locale) => [locale, 'Cổng thử'])),
  locales: allLocales,
};

/** Collections whose entries are texts: their source needs no data. */
const collectionsOfTexts = allCollections.filter(
  (collection) =>
    sourceSchema(fieldsOfCollection(collection)).safeParse({ title: 'A', summary: 'B' }).success,
);

describe('contract 2: the least bundle', () => {
  it('is what most collections ask for', () => {
    expect(collectionsOfTexts).toEqual(expect.arrayContaining(['stories', 'places', 'pages']));
  });

  it.each(collectionsOfTexts)(
    'title, summary and a body in Vietnamese build, in %s',
    (collection) => {
      const found = checkFiles({
        'site.yaml': site,
        [`${collection}/bai-thu/index.vi.mdx`]: entryText(),
      });
      expect(errorsOf(found)).toEqual([]);
      expect(found.map(({ code }) => code)).toEqual(
        Array(allLocales.length - 1).fill('translation-missing'),
      );
    },
  );

  it.each([
    ['title', entryText().replace(/title: .*\n/, ''), 'missing-field'],
    ['summary', entryText().replace(/summary: .*\n/, ''), 'missing-field'],
    ['body', entryText('', ''), 'empty-body'],
  ])('needs a %s', (_, text, code) => {
    expect(inShort(errorsOf(checkFiles({ 'stories/a/index.vi.mdx': text })))).toEqual([
      `stories/a/index.vi.mdx:1 ${code}`,
    ]);
  });

  it('needs its source: a translation alone is none', () => {
    const files = { 'site.yaml': site, 'stories/a/index.en.mdx': entryText() };
    expect(inShort(errorsOf(checkFiles(files)))).toContain(
      'stories/a/index.en.mdx:1 source-missing',
    );
  });

  it('keeps the source’s data out of a translation', () => {
    const found = checkFiles({
      'site.yaml': site,
      'stories/a/index.vi.mdx': entryText(),
      'stories/a/index.lo.mdx': entryText('topics: [x]\n'),
    });
    expect(inShort(errorsOf(found))).toEqual(['stories/a/index.lo.mdx:4 belongs-in-source']);
  });
});
