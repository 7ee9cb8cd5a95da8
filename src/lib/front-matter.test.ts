import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('keeps the lines of the body', () => {
    expect(splitFrontMatter('---\na: 1\n---\nText')).toEqual({
      yaml: 'a: 1',
      start: 4,
      body: '\n\n\nText',
    });
  });

  it.each([
    ['plain', '---\na: 1\nb: 2\n---\nText', 'a: 1\nb: 2'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nText', 'a: 1'],
    ['CRLF', '---\r\na: 1\r\nb: 2\r\n---\r\nText', 'a: 1\r\nb: 2'],
    ['blanks after the fences', '---  \na: 1\n--- \nText', 'a: 1'],
    ['a rule in the body', '---\na: 1\n---\nText\n\n---\n\nb: 2', 'a: 1'],
    ['nothing between', '---\n---\nText', ''],
  ])('finds the YAML and where it stands: %s', (_, text, yaml) => {
    const split = splitFrontMatter(text);
    expect(split).toMatchObject({ yaml });
    const { start = 0 } = split as { start?: number };
    expect(text.slice(start, start + yaml.length)).toBe(yaml);
    expect(text.slice(0, start)).toMatch(/^\uFEFF?--- *\r?\n$/);
  });

  it.each([
    ['no front matter', '# Title', 'missing', 1],
    ['an empty file', '', 'missing', 1],
    ['no end', '---\na: 1\n', 'missing', 1],
    ['a tail', '---\na: 1\n---x\n', 'fence', 3],
    ['a blank line first', '\n---\na: 1\n---\n', 'fence', 1],
  ])('finds none where there is %s', (_, text, problem, line) => {
    expect(splitFrontMatter(text)).toEqual({ problem, line });
  });
});
