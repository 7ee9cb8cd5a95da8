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

  test('tells a missing end from a missing beginning', () => {
    const isOpen = (text: string) => readFrontMatter(text);
    expect(isOpen('---\ntitle: x\n\nMột.')).toMatchObject({ params: { isOpen: true } });
    expect(isOpen('\n---\ntitle: x\n---\nMột.')).toMatchObject({
      code: 'front-matter-missing',
      params: { isOpen: false },
    });
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
    ['an open quote', "a: 'x\nb: 1", 'yaml-syntax', 1],
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

  test('tells what stands behind a # as a comment of its value', () => {
    const { comments } = readYaml('a: Đường #4 mới\n# dòng riêng\nb: "Số #5"\nl:\n  - x # y\n');
    expect(comments).toEqual([
      { path: ['a'], text: '4 mới', place: { line: 1, column: 10 } },
      { path: ['l', 0], text: ' y', place: { line: 5, column: 7 } },
    ]);
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

describe('a line that cannot be read as it is', () => {
  test.each([
    ['a colon in words', 'title: Hồ: sen', { title: 'Hồ: sen' }, 'colon'],
    ['words behind a quote', 'title: "Hồ" sen', { title: '"Hồ" sen' }, 'after'],
    ['a quote left open', "title: 'Hồ sen", { title: 'Hồ sen' }, 'quote'],
    ['a sign that YAML keeps', 'title: @ho', { title: '@ho' }, 'start'],
    ['no space behind a colon', 'title: a\nkind:lake', { title: 'a', kind: 'lake' }, 'space'],
    ['a tab', 'a:\n\tb: 1', { a: { b: 1 } }, 'tab'],
    ['a bracket left open', 't: [a, b\nk: 1', { t: ['a', 'b'], k: 1 }, 'bracket'],
    ['brackets left open', 'p: {a: [1, 2,\n  3\nk: 1', { p: { a: [1, 2, 3] }, k: 1 }, 'bracket'],
    ['a field further in', 'a: Hồ sen\n b: 1', { a: 'Hồ sen', b: 1 }, 'indent'],
    ['one in an item', 'l:\n  - id: x\n     b: y', { l: [{ id: 'x', b: 'y' }] }, 'indent'],
    ['a line that goes on at the margin', 'a: x\ny z\nb: 1', { a: 'x y z', b: 1 }, 'continued'],
  ])('is read as it is meant: %s', (_, text, data, reason) => {
    const yaml = readYaml(text);
    expect(yaml.data).toEqual(data);
    expect(yaml.faults.map(({ params }) => params)).toEqual([{ reason }]);
    expect(yaml.isWhole).toBe(false);
  });

  test('hides none of those behind it', () => {
    const yaml = readYaml('title: Hồ: sen\nkind:lake\na:\n\tb: 1\nsummary: "Hồ" sen\nc: 1\nc: 2');
    expect(yaml.faults.map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
      '1 yaml-syntax',
      '2 yaml-syntax',
      '4 yaml-syntax',
      '5 yaml-syntax',
      '7 duplicate-key',
    ]);
  });

  test('an open bracket is told where it stands, the rest of the file read or not', () => {
    const told = (text: string) =>
      readYaml(text).faults.map(({ line, column, params }) => [line, column, params]);
    const reason = { reason: 'bracket' };
    expect(told('a: 1\nt: [a, b\nk: "x]"')).toEqual([[2, 4, reason]]);
    expect(told('a: 1\nt: [a, b')).toEqual([[2, 4, reason]]);
    expect(told('t: [a,\n  b]\nk: "[x" y')).toEqual([[3, 9, { reason: 'after' }]]);
  });

  test.each(['a: [1, 2', 'a: {b: c: d}', 'a: 1\n...\nb: 1', '? [', ': : :\n - x', "a: 'x\n'y' z"])(
    'is told once where nobody can say what is meant: %j',
    (text) => {
      const { data, faults } = readYaml(text);
      expect(data).toBeUndefined();
      expect(faults.map(({ code }) => code)).toEqual(['yaml-syntax']);
    },
  );
});
