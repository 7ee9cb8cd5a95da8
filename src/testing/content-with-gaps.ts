import { cpSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readIdentity } from './read-content.ts';

/**
 * Copies the project's content with some translations left out, so that there are pages for which readers
 * get the nearest language: one that lacks a single language for each, and one that has none but the source.
 */
export function copyContentWithGaps(to: string): string {
  cpSync('content', to, { recursive: true });
  const folders = globSync('places/*/index.vi.mdx', { cwd: to })
    .map((file) => path.dirname(path.join(to, file)))
    .toSorted();
  const others = readIdentity(to).locales.filter((locale) => locale !== 'vi');
  const [bare, ...rest] = folders;
  others.forEach((locale, index) => {
    for (const folder of [bare, rest[index % rest.length]])
      if (folder) rmSync(path.join(folder, `index.${locale}.mdx`), { force: true });
  });
  return to;
}
