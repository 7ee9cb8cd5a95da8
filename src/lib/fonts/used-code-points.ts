import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alwaysUsed } from '../../config/fonts.ts';
import { listCodePoints } from './code-points.ts';

/** Code points of all that a portal's pages are written with: its content, and the portal's own words. */
export function listUsedCodePoints(contentDir: string): Set<number> {
  const files = [
    ...globSync('**/*.{mdx,md,yaml}', { cwd: contentDir }).map((file) =>
      path.join(contentDir, file),
    ),
    ...globSync(path.resolve('src/i18n/**/*.ts')),
  ];
  const used = new Set(listCodePoints(alwaysUsed));
  for (const file of files)
    for (const sign of new Set(readFileSync(file, 'utf8'))) used.add(sign.codePointAt(0) ?? 0);
  return used;
}
