import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

const pictures = '**/*.{jpg,jpeg,png,webp,avif,gif,tif,tiff}';

/**
 * Takes the originals of the content's pictures out of a built portal. Astro publishes an imported
 * picture as it is unless a page shows it: that of a draft or a withdrawn entry too, with the place where
 * it was taken.
 *
 * @throws When a page needs an original: the page is wrong, and a broken picture would hide it.
 */
export async function removeMasters(dist: string, contentDir: string): Promise<void> {
  const masters = new Set(globSync(pictures, { cwd: contentDir }).map(hashIn(contentDir)));
  const published = globSync(pictures, { cwd: dist }).filter((file) =>
    masters.has(hashIn(dist)(file)),
  );
  if (published.length === 0) return;
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({
    file,
    html: readFileSync(path.join(dist, file), 'utf8'),
  }));
  for (const file of published) {
    const page = pages.find(({ html }) => html.includes(path.basename(file)));
    if (page) throw new Error(`${page.file} shows the original of a picture: ${file}`);
    await rm(path.join(dist, file));
  }
}

const hashIn = (dir: string) => (file: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(dir, file)))
    .digest('hex');
