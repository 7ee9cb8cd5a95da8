import { describe, expect, it } from 'vitest';
import { withFields, type FieldEdit } from './front-matter-edit.ts';

const by: FieldEdit = { path: ['record', 'by'], value: 'Phòng A', after: ['from', 'origin'] };
const day: FieldEdit = { path: ['checked'], value: '2026-11-21', after: ['published'] };

/** A file around a piece of YAML; what looks like the piece stands in the body again. */
const file = (yaml: string) =>
  `---\n# keep\ntitle:   "A"\n${yaml}\n---\n\nBody  text.   \n\n---\n\n${yaml}\n`;
const edited = (yaml: string, after: string) =>
  file(yaml).replace(`"A"\n${yaml}\n---`, () => `"A"\n${after}\n---`);

describe('a value is replaced where it stands', () => {
  it.each([
    ['in single quotes', "  by: 'x'", "  by: 'Phòng A'"],
    ['in double quotes', '  by: "x"', "  by: 'Phòng A'"],
    ['without quotes', '  by: x', "  by: 'Phòng A'"],
    ['before a comment', '  by: x   # c', "  by: 'Phòng A'   # c"],
    ['over two lines', '  by: x\n    y # c', "  by: 'Phòng A' # c"],
    ['a block', '  by: >-\n    x\n    y', "  by: 'Phòng A'"],
    ['a block with a field below', '  by: |\n    x\n  to: y', "  by: 'Phòng A'\n  to: y"],
    ['an empty one', '  by:', "  by: 'Phòng A'"],
    ['an empty one before a comment', '  by:   # c', "  by: 'Phòng A'   # c"],
    ['an empty one with a field below', '  by:\n  to: y', "  by: 'Phòng A'\n  to: y"],
    ['null', '  by: null', "  by: 'Phòng A'"],
    ['a number', '  by: 7', "  by: 'Phòng A'"],
    ['under a quoted name', '  "by" : x', '  "by" : \'Phòng A\''],
  ])('%s', (_, before, after) => {
    expect(withFields(file(`record:\n${before}`), [by])).toBe(
      edited(`record:\n${before}`, `record:\n${after}`),
    );
  });

  it.each([
    ['{by: x}', "{by: 'Phòng A'}"],
    ['{by: "x", to: y} # c', "{by: 'Phòng A', to: y} # c"],
    ['{ to: y, by: }', "{ to: y, by: 'Phòng A' }"],
    ['{by:}', "{by: 'Phòng A'}"],
    ['{\n  by: x, # c\n  to: y,\n}', "{\n  by: 'Phòng A', # c\n  to: y,\n}"],
  ])('in flow style: %j', (before, after) => {
    expect(withFields(file(`record: ${before}`), [by])).toBe(
      edited(`record: ${before}`, `record: ${after}`),
    );
  });

  it.each(["'Phòng A' # c", '"Phòng A" # c', 'Phòng A # c', '>-\n    Phòng\n    A'])(
    'and one that says the same stays: %j',
    (value) => {
      const text = file(`record:\n  by: ${value}`);
      expect(withFields(text, [by])).toBe(text);
    },
  );
});

describe('a missing value is added', () => {
  it.each([
    [
      'behind its sibling',
      'record:\n  from: a # c\n  to: y',
      "record:\n  from: a # c\n  by: 'Phòng A'\n  to: y",
    ],
    [
      'behind the first sibling that is there',
      'record:\n  origin: a\n  to: y',
      "record:\n  origin: a\n  by: 'Phòng A'\n  to: y",
    ],
    [
      'behind all where there is no such sibling',
      'record:\n  to: y\n  # c\nlast: z',
      "record:\n  to: y\n  by: 'Phòng A'\n  # c\nlast: z",
    ],
    [
      'as deep as the others',
      'record:\n      from: a',
      "record:\n      from: a\n      by: 'Phòng A'",
    ],
    [
      'behind a block',
      'record:\n  from: >-\n    a\n  to: y',
      "record:\n  from: >-\n    a\n  by: 'Phòng A'\n  to: y",
    ],
    [
      'behind an empty value',
      'record:\n  from:\n  to: y',
      "record:\n  from:\n  by: 'Phòng A'\n  to: y",
    ],
    [
      'behind a nested one',
      'record:\n  from:\n    - a\n    - b: c # d\n  to: y',
      "record:\n  from:\n    - a\n    - b: c # d\n  by: 'Phòng A'\n  to: y",
    ],
    ['in flow style', 'record: {from: a}', "record: {from: a, by: 'Phòng A'}"],
    [
      'in flow style, others behind',
      'record: { from: "a" , to: y } # c',
      'record: { from: "a", by: \'Phòng A\' , to: y } # c',
    ],
    [
      'in flow style over lines',
      'record: {\n  from: a, # c\n  to: y,\n}',
      "record: {\n  from: a, by: 'Phòng A', # c\n  to: y,\n}",
    ],
    [
      'in flow style over lines, last before a comment',
      'record: {\n  from: a # c\n}',
      "record: {\n  from: a, by: 'Phòng A' # c\n}",
    ],
    ['with what leads to it', 'to: y # c', "to: y # c\nrecord: {by: 'Phòng A'}"],
    [
      'with what leads to it, behind a comment and a blank line',
      'to: y\n# c\n',
      "to: y\n# c\n\nrecord: {by: 'Phòng A'}",
    ],
    ['with what leads to it, behind a block', 'to: |\n  y', "to: |\n  y\nrecord: {by: 'Phòng A'}"],
  ])('%s', (_, before, after) => {
    expect(withFields(file(before), [by])).toBe(edited(before, after));
  });

  it.each([
    [
      'behind its sibling',
      'published: 2026-01-01 # c\nto: y',
      'published: 2026-01-01 # c\nX\nto: y',
    ],
    ['last, behind nested ones', 'list:\n  - id: a\n    # c', 'list:\n  - id: a\n    # c\nX'],
  ])('at the top, %s', (_, before, after) => {
    const line = "checked: '2026-11-21'";
    expect(withFields(file(before), [day])).toBe(edited(before, after.replace('X', line)));
  });

  it.each([
    [
      '---\n{title: A, published: B}\n---\n',
      "---\n{title: A, published: B, checked: '2026-11-21'}\n---\n",
    ],
    ['---\n  title: A\n  to: y\n---\n', "---\n  title: A\n  to: y\n  checked: '2026-11-21'\n---\n"],
    ['---\ntitle: A\n---', "---\ntitle: A\nchecked: '2026-11-21'\n---"],
  ])('to %j', (before, after) => {
    expect(withFields(before, [day])).toBe(after);
  });

  it('together with others, in their order', () => {
    const origin: FieldEdit = { path: ['record', 'origin'], value: 'human' };
    expect(withFields('---\ntitle: A\n---\n', [origin, by, day])).toBe(
      "---\ntitle: A\nrecord: {origin: 'human', by: 'Phòng A'}\nchecked: '2026-11-21'\n---\n",
    );
  });
});

describe('line ends and a byte order mark stay', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const before = 'record:\n  from: a # c\npublished: 2026-01-01';
  const after =
    "record:\n  from: a # c\n  by: 'Phòng A'\npublished: 2026-01-01\nchecked: '2026-11-21'";

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', crlf],
    ['LF with a mark', (text: string) => `\uFEFF${text}`],
    ['CRLF with a mark', (text: string) => `\uFEFF${crlf(text)}`],
    ['blanks behind the fences', (text: string) => text.replace(/^---$/gm, '--- \t')],
  ])('%s', (_, form) => {
    expect(withFields(form(file(before)), [by, day])).toBe(form(edited(before, after)));
  });

  it('CRLF behind blocks and empty values', () => {
    expect(withFields(crlf(file('record:\n  by: >-\n    x\n  to:')), [by, day])).toBe(
      crlf(
        edited(
          'record:\n  by: >-\n    x\n  to:',
          `record:\n  by: 'Phòng A'\n  to:\nchecked: '2026-11-21'`,
        ),
      ),
    );
  });
});

describe('any line of text is quoted so that YAML reads it back', () => {
  it.each([
    ["it's", "'it''s'"],
    ["''", "''''''"],
    ['a "b" \\n', `'a "b" \\n'`],
    ['a: b # c', "'a: b # c'"],
    ['}, x: {', "'}, x: {'"],
    ['true', "'true'"],
    ['2026-11-21', "'2026-11-21'"],
    ['ຫ້ອງການ 办公室', "'ຫ້ອງການ 办公室'"],
    ['$& $1 $$', "'$& $1 $$'"],
  ])('%s', (value, written) => {
    for (const [before, after] of [
      ['record: {from: a}', `record: {from: a, by: ${written}}`],
      ['record:\n  by: x', `record:\n  by: ${written}`],
    ] as const)
      expect(withFields(file(before), [{ ...by, value }])).toBe(edited(before, after));
  });
});

describe('nothing is made of front matter', () => {
  it.each([
    ['that is not there', 'Body.\n'],
    ['that is empty', '---\n---\n'],
    ['that holds only a comment', '---\n# c\n---\n'],
    ['that is a list', '---\n- a\n---\n'],
    ['that YAML refuses', '---\nrecord: {\n---\n'],
    ['whose record is text', '---\nrecord: x\n---\n'],
    ['whose record is empty', '---\nrecord:\n---\n'],
    ['whose record is an empty map', '---\nrecord: {}\n---\n'],
    ['whose value is a list', '---\nrecord: {by: [x]}\n---\n'],
    ['whose value is a bare name', '---\nrecord: {by, to: y}\n---\n'],
    ['with keys behind question marks', '---\nrecord:\n  ? from\n  : a\n---\n'],
    ['with a value that stands for another', '---\nrecord: &a {from: x}\ntitle: *a\n---\n'],
    ['with a value that stands for nothing', '---\ntitle: *a\n---\n'],
    ['that ends as a document', '---\ntitle: A\n...\n---\n'],
    ['that a value of two lines would change', "---\nrecord: {by: 'x'}\n---\n", 'a\nb'],
  ])('%s', (_, text, value = by.value) => {
    expect(withFields(text, [{ ...by, value }])).toBeUndefined();
  });
});
