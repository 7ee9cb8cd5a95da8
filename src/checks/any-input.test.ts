import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles, listUntold } from '../testing/check-files.ts';
import { junk, junkEntry, slips } from '../testing/editor-slips.ts';
import type { Issue } from './issue.ts';

// The same inputs in every run; a failure is printed with its seed and its smallest input.
const runs = { seed: 20_261_121, numRuns: 25 };
const fixture = path.join(import.meta.dirname, '../testing/fixtures/second-province');
const files = globSync('**/*.{yaml,mdx}', { cwd: fixture })
  .map((file) => file.split(path.sep).join('/'))
  .toSorted();

const readRight = (file: string) => readFileSync(path.join(fixture, file), 'utf8');

/** Every finding names a file and a place in it, and is told in whole sentences in both languages. */
function expectSound(issues: readonly Issue[], lines: (file: string) => number) {
  for (const { file, line, column } of issues) {
    expect(file).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line, file).toBeLessThanOrEqual(lines(file));
  }
  expect(listUntold(issues)).toEqual([]);
}

const linesOf = (data: string | Uint8Array) => Buffer.from(data).toString().split('\n').length;

describe(
  'whatever is saved, the check gives findings with their place',
  { timeout: 30_000 },
  () => {
    it.each([
      ['bytes', fc.uint8Array({ maxLength: 300 })],
      ['signs of YAML and MDX', junk],
      ['front matter and body of such signs', junkEntry],
    ])('%s in every kind of file', (_, data) => {
      fc.assert(
        fc.property<[string | Uint8Array]>(data, (saved) => {
          const lists = [
            'glossary.yaml',
            'areas.yaml',
            'topics.yaml',
            'sources.yaml',
            'figures/x.yaml',
          ];
          const texts = ['places/a/index.vi.mdx', 'events/b/index.vi.mdx', 'events/b/index.en.mdx'];
          const all = Object.fromEntries([...lists, ...texts].map((file) => [file, saved]));
          expectSound(checkFiles({ ...all, 'parks/c/a.svg': saved }), () => linesOf(saved));
          checkFiles({ 'site.yaml': saved, 'places/a/index.vi.mdx': saved });
        }),
        runs,
      );
    });

    it('what an editor’s slips make of a right file', () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), slips, (file, spoil) => {
          const saved = spoil(readRight(file));
          const source = file.replace(/index\.\w+\.mdx$/, 'index.vi.mdx');
          const around = { 'site.yaml': readRight('site.yaml'), [source]: readRight(source) };
          const texts: Record<string, string | Uint8Array> = { ...around, [file]: saved };
          expectSound(checkFiles(texts), (named) => linesOf(texts[named] ?? ''));
        }),
        runs,
      );
    });
  },
);
