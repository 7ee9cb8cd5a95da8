import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = globSync(['src/{components,layouts}/**/*.astro', 'src/pages/**/\\[slug\\]/*.astro']);

// A heading's id is its text in lower case, so that no heading can have one of ours.
it('ids of the frame are none that an author’s heading can get', () => {
  const ids = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\s(?:id|for|aria-labelledby)="([^"]*)"/g)].map(
      ([, id]) => `${file} ${id ?? ''}`,
    ),
  );
  expect(ids.length).toBeGreaterThan(8);
  expect(ids.filter((id) => !/ portal[A-Z]/.test(id))).toEqual([]);
});
