import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const parts = Array.from({ length: 11 }, (_, index) => index + 1);

/** The contract's parts that titles of `describe` name, written `contract 5: …`. */
const named = new Set(
  globSync('src/**/*.test.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\bdescribe(?:\.\w+)*\([^'"`]*?['"`]contract (\d+): \S/g)].map(
      ([, part]) => Number(part),
    );
  }),
);

describe('the content contract', () => {
  it.each(parts)('part %i is named by tests', (part) => {
    expect(named).toContain(part);
  });

  it('has eleven parts: no test names another', () => {
    expect([...named].filter((part) => !parts.includes(part))).toEqual([]);
  });
});
