import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { junkEntry } from '../testing/editor-slips.ts';
import { withFields, type FieldEdit } from './front-matter-edit.ts';
import { splitFrontMatter } from './front-matter.ts';

// The same inputs in every run; a failure is printed with its seed and its smallest input.
const runs = { seed: 20_261_121, numRuns: 200 };

const word = fc.constantFrom(
  'title',
  'summary',
  'translation',
  'by',
  'from',
  'checked',
  'pictures',
);
const oneLine = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/gu, ''));
const scalar = fc.oneof(oneLine, fc.integer(), fc.boolean(), fc.constant(null));
const fields = fc.dictionary(
  word,
  fc.oneof(
    scalar,
    fc.dictionary(word, scalar, { maxKeys: 3 }),
    fc.array(oneLine, { maxLength: 2 }),
  ),
  { minKeys: 1 },
);
const styles = fc.constantFrom(
  { lineWidth: 0 },
  { indent: 4 },
  { collectionStyle: 'flow' as const },
);

/** Front matter as editors write it: styles of every kind, comments, line ends and byte order mark. */
const entry = fc
  .record({
    fields,
    style: styles,
    comment: fc.constantFrom('', '# Ghi chú: {a}\n'),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    body: fc.constantFrom('', 'Một câu.\n', '---\ntranslation: {from: x}\n---\n'),
  })
  .map(({ fields: data, style, comment, end, mark, body }) => {
    const lines = `---\n${comment}${stringify(data, style)}${comment}---\n${body}`;
    return mark + lines.replaceAll('\n', end);
  });

const edit: fc.Arbitrary<FieldEdit> = fc.record({
  path: fc.oneof(fc.tuple(word), fc.tuple(word, word)),
  value: oneLine,
  after: fc.array(word, { maxLength: 2 }),
});

function read(text: string): unknown {
  const split = splitFrontMatter(text);
  return 'problem' in split ? undefined : parse(split.yaml, { logLevel: 'error' });
}

/** The lines of a text that another does not have, each as often as it lacks it. */
function listLost(before: string, after: string): string[] {
  const left = after.split('\n');
  return before.split('\n').filter((line) => {
    const index = left.indexOf(line);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

const valueAt = (data: unknown, path: readonly string[]) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

describe('a field that is set', { timeout: 30_000 }, () => {
  it('reads back, and nothing else has changed', () => {
    fc.assert(
      fc.property(entry, edit, (text, one) => {
        const edited = withFields(text, [one]);
        if (edited === undefined) return;
        expect(valueAt(read(edited), one.path)).toBe(one.value);
        expect(listLost(text, edited).length).toBeLessThanOrEqual(1);
        expect(edited.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        if (text.includes('\r\n')) expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
        else expect(edited).not.toContain('\r');
        expect(withFields(edited, [one])).toBe(edited);
      }),
      runs,
    );
  });

  it('is set wherever it is new or a plain value', () => {
    fc.assert(
      fc.property(entry, oneLine, (text, value) => {
        const data = read(text) as Record<string, unknown>;
        const isPlain = typeof data['checked'] !== 'object' || data['checked'] === null;
        const edited = withFields(text, [{ path: ['checked'], value }]);
        if (isPlain) expect(read(edited ?? '')).toEqual({ ...data, checked: value });
        else expect(edited).toBeUndefined();
      }),
      runs,
    );
  });

  it('is set in no text that is none: nothing is thrown', () => {
    fc.assert(
      fc.property(junkEntry, edit, (text, one) => {
        const edited = withFields(text, [one]);
        if (edited !== undefined) expect(valueAt(read(edited), one.path)).toBe(one.value);
      }),
      runs,
    );
  });
});
