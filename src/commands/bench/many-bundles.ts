import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundle } from '../../checks/bundle.ts';
import { readContentFolder } from '../../checks/content-folder.ts';
import { layOut } from '../../checks/layout.ts';
import { sourceDigestOf } from '../../checks/translations.ts';
import { allLocales } from '../../config/locales.ts';

/** Files beside the bundles that a content folder is made of. */
const shared = '{*.yaml,figures}';

/** Of so many bundles one has translations that are out of date. */
const outdatedEvery = 100;

/**
 * Makes a content folder of as many bundles as wanted out of a smaller one: its bundles again and again,
 * each time under another slug and title. It is as near to clean as a portal in use: the check does all its
 * work, and finds some translations out of date.
 *
 * @returns How many files of text it has.
 */
export function makeManyBundles(from: string, to: string, count: number): number {
  mkdirSync(to, { recursive: true });
  for (const name of globSync(shared, { cwd: from }))
    cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  const bundles = globSync('*/*/index.vi.mdx', { cwd: from }).map((file) => path.dirname(file));
  for (let made = 0; made < count; made += 1) {
    const bundle = bundles.toSorted()[made % bundles.length] ?? '';
    const round = Math.floor(made / bundles.length);
    const target = round === 0 ? bundle : `${bundle}-${String(round)}`;
    copyBundle(path.join(from, bundle), path.join(to, target), round);
    if (made % outdatedEvery !== 0) recordSource(to, target);
  }
  return globSync('*/*/index.*.mdx', { cwd: to }).length;
}

function copyBundle(from: string, target: string, round: number) {
  // The sources of drawn covers are large, and a portal of photographs has none.
  cpSync(from, target, { recursive: true, filter: (file) => !file.endsWith('.print.svg') });
  if (round === 0) return;
  for (const file of globSync('*.mdx', { cwd: target })) {
    const text = readFileSync(path.join(target, file), 'utf8');
    const renamed = text
      .replace(/^title: (['"]?)(.*?)\1$/m, `title: $1$2 ${String(round)}$1`)
      // No two entries may take the same old address.
      .replace(/^aliases:.*\n(?:\s+-.*\n)*/m, '');
    writeFileSync(path.join(target, file), renamed);
  }
}

/** Records in the translations of a bundle that they say what its source says. */
function recordSource(contentDir: string, bundle: string) {
  const [files] = layOut(readContentFolder(contentDir, bundle), allLocales).bundles;
  const digest = files && sourceDigestOf(readBundle(files));
  if (digest === undefined) return;
  for (const file of globSync(`${bundle}/index.*.mdx`, { cwd: contentDir })) {
    const target = path.join(contentDir, file);
    const text = readFileSync(target, 'utf8');
    writeFileSync(target, text.replace(/(?<=\bfrom: ['"]?)1-[0-9a-f]{8}/, digest));
  }
}
