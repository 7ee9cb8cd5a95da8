import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';

/** The least identity of a portal: what `site.yaml` cannot do without. */
export const leastSite = {
  name: { vi: 'Cổng thử' },
  url: 'https://thu.example',
  locales: ['vi'],
  imprint: { demonstration: true },
};

/** Writes a file of a content folder, its folders too. */
export async function writeContent(
  dir: string,
  file: string,
  text: string | Buffer,
): Promise<void> {
  const target = path.join(dir, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** Writes a text of a bundle, such as `places/x/index.vi.mdx`. */
export async function writeText(
  dir: string,
  file: string,
  fields: object,
  body: string,
): Promise<void> {
  await writeContent(dir, file, `---\n${stringify(fields)}---\n${body}\n`);
}

/** Writes `site.yaml`: the least one, with what `more` lays over it. */
export async function writeSite(dir: string, more: object = {}): Promise<void> {
  await writeContent(dir, 'site.yaml', stringify({ ...leastSite, ...more }));
}
