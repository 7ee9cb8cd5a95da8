import { describe, expect, test } from 'vitest';
import { isFault, readFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml-file.ts';

describe('readFrontMatter', () => {
  test.each([
    ['no front matter', '# Title', 'front-matter-missing', 1],
    ['a tail', '---\na: 1\n---x\n', 'front-matter-fence', 3],
  ])('finds %s', (_, text, code, line) => {
    expect(readFrontMatter(text)).toMatchObject({ code, line });
  });
});

describe('readYaml', () => {
  test.each([
    ['an anchor', 'a: &x 1', 'yaml-alias', 1],
    ['an alias to itself', 'a: &a [*a]', 'yaml-alias', 1],
    ['a merge key', 'a:\n  <<: {b: 1}', 'yaml-alias', 2],
    ['a tag', 'a: !!str x', 'yaml-tag', 1],
    ['an unknown tag', 'a: !x y', 'yaml-tag', 1],
    ['a doubled key', 'a: 1\nb: 2\na: 3', 'duplicate-key', 3],
    ['a leading zero', 'a: 0204', 'yaml-number', 1],
    ['a point between thousands', 'a: 1\nb: 2.600', 'yaml-thousands', 2],
    ['a complex key', '? [a]\n: 1', 'yaml-key', 1],
    ['an open quote', "a: 'x\nb: 1", 'yaml-syntax', 2],
    ['words after a quote', 'a: "x" y', 'yaml-syntax', 1],
    ['a colon in words', 'a: b: c', 'yaml-syntax', 1],
    ['a tab', 'a:\n\tb: 1', 'yaml-syntax', 2],
    ['a second document', 'a: 1\n---\nb: 2', 'yaml-syntax', 2],
    ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'yaml-depth', 1],
  ])('refuses %s', (_, text, code, line) => {
    expect(readYaml(text).faults[0]).toMatchObject({ code, line });
  });

  test.each(['2600', '2.6', '2.60', '0.361', "'2.600'", '12.2500'])(
    'takes the number %s',
    (text) => {
      expect(readYaml(`a: ${text}`).faults).toEqual([]);
    },
  );

  test('keeps dates as they are written', () => {
    const { data, datePaths } = readYaml("a: 2027-02-30\nb: '2025-01-01'");
    expect(data).toEqual({ a: '2027-02-30', b: '2025-01-01' });
    expect(datePaths).toEqual([['a']]);
  });

  test('knows where values, names and missing things stand in the file', () => {
    const read = readFrontMatter('---\na: 1\nlist:\n  - id: x\n  - id: y\n---\n');
    if (isFault(read)) throw new Error('unexpected');
    const { yaml } = read;
    expect(yaml.placeOf(['a'])).toEqual({ line: 2, column: 4 });
    expect(yaml.placeOfKey(['list'])).toEqual({ line: 3, column: 1 });
    expect(yaml.placeOf(['list', 1, 'id'])).toEqual({ line: 5, column: 9 });
    expect(yaml.placeOf(['list', 1, 'alt'])).toEqual({ line: 5, column: 5 });
    expect(yaml.placeOf(['title'])).toEqual({ line: 1, column: 1 });
  });
});
