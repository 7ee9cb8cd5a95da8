import { describe, expect, it } from 'vitest';
import { allCollections, allDoors } from '../config/doors.ts';
import {
  checkFiles,
  entryText,
  errorsOf,
  inShort,
  listUntold,
  type Files,
} from '../testing/check-files.ts';

const errors = (files: Files) => inShort(errorsOf(checkFiles(files)));
const story = (slug: string, fields = '') => ({
  [`stories/${slug}/index.vi.mdx`]: entryText(fields),
});

describe('contract 9: slugs', () => {
  it.each(['chua-vinh-nghiem', 'a', '2026', 'khu-3'])('%s is one', (slug) => {
    expect(errors(story(slug))).toEqual([]);
  });

  it.each([...allDoors, ...allCollections, 'search', '404'])('%s is reserved', (slug) => {
    expect(errors(story(slug))).toEqual([`stories/${slug}:1 slug`]);
    expect(listUntold(checkFiles(story(slug)))).toEqual([]);
  });

  it('of generated pages are reserved below about alone', () => {
    const page = { 'pages/translations/index.vi.mdx': entryText() };
    expect(errors(page)).toEqual(['pages/translations:1 slug']);
    expect(errors(story('translations'))).toEqual([]);
  });

  it.each(['a_b', 'a-', 'a.b'])('%s is none', (slug) => {
    expect(errors(story(slug))).toContain(`stories/${slug}:1 slug`);
  });
});

describe('contract 9: aliases', () => {
  const two = (first: string, second: string) =>
    errors({
      ...story('a', `aliases: [${first}]\n`),
      ...story('b', `aliases: [${second}]\n`),
    });

  it.each([
    ['a former slug each', 'cu-mot', 'cu-hai', []],
    ['one former slug for two', 'cu', 'cu', ['stories/b/index.vi.mdx:4 alias-taken']],
    ['the slug of another entry', 'b', 'cu', ['stories/a/index.vi.mdx:4 alias-taken']],
    ['a reserved slug', 'search', 'cu', ['stories/a/index.vi.mdx:4 alias-taken']],
    ['no slug', 'Chùa Cũ', 'cu', ['stories/a/index.vi.mdx:4 kebab-case']],
  ])('%s', (_, first, second, expected) => {
    expect(two(first, second)).toEqual(expected);
  });

  it('the same former slug may stand in two collections', () => {
    const page = { 'places/b/index.vi.mdx': entryText('aliases: [cu]\n') };
    expect(errors({ ...story('a', 'aliases: [cu]\n'), ...page })).toEqual([]);
  });
});
