import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, errorsOf, inShort, listUntold } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';

const names = { vi: 'Sở Một' };
const imprint = {
  ...{ operator: names, parent: names, address: names, responsible: names },
  ...{ email: 'so@tinh.vn', phone: '0204 000' },
};

/** Errors about a site, the least one with what is laid over it. */
function errors(own: object, isRelease = false) {
  const found = errorsOf(checkFiles({ 'site.yaml': { ...leastSite, ...own } }, { isRelease }));
  expect(listUntold(found)).toEqual([]);
  return inShort(found);
}

describe('contract 8: languages of a site', () => {
  it.each([
    ['Vietnamese alone', ['vi'], []],
    ['a subset in any order', ['lo', 'vi'], []],
    ['no Vietnamese', ['en'], ['source-locale']],
    ['a language that the product does not speak', ['vi', 'fr'], ['not-in-list']],
    ['the code of a country', ['vi', 'kr'], ['not-in-list']],
  ])('%s', (_, locales, expected) => {
    const name = { vi: 'Cổng', en: 'Portal', lo: 'ປະຕູ' };
    const found = errors({ name, locales });
    expect(found.map((one) => one.split(' ')[1])).toEqual(expected);
  });

  it('a text in a language that is not enabled would be passed over: an error', () => {
    const files = { 'stories/a/index.vi.mdx': entryText(), 'stories/a/index.lo.mdx': entryText() };
    expect(inShort(errorsOf(checkFiles(files)))).toEqual([
      'stories/a/index.lo.mdx:1 unknown-locale-file',
    ]);
  });

  it('names in the lists may be in any language of the product', () => {
    const names = { vi: 'Di sản', lo: 'ມໍລະດົກ' };
    expect(checkFiles({ 'topics.yaml': [{ id: 'di-san', names }] })).toEqual([]);
  });
});

describe('contract 11: a demonstration', () => {
  it('is no portal to release', () => {
    expect(errors({})).toEqual([]);
    expect(errors({}, true)).toEqual(['site.yaml:7 demonstration']);
  });

  it.each(['https://tinh.vn', 'https://tinh.gov.vn', 'https://example.vn'])(
    'may not be at %s',
    (url) => {
      expect(errors({ url })).toEqual(['site.yaml:3 demonstration-url']);
    },
  );

  it('ends with a whole imprint, and can then be released at a real address', () => {
    const real = { url: 'https://tinh.gov.vn', imprint };
    expect(errors(real, true)).toEqual([]);
  });

  it.each(Object.keys(imprint))('a real portal says its %s', (field) => {
    const rest = Object.fromEntries(Object.entries(imprint).filter(([key]) => key !== field));
    expect(errors({ url: 'https://tinh.gov.vn', imprint: rest })).toEqual([
      'site.yaml:6 imprint-incomplete',
    ]);
  });
});
