import { spawnSync } from 'node:child_process';
import { readBundle } from '../checks/bundle.ts';
import { factsOf } from '../checks/bundle-facts.ts';
import { fault, issueOf } from '../checks/catalogue/index.ts';
import { readContentFolder } from '../checks/content-folder.ts';
import { fileStart, type Issue } from '../checks/issue.ts';
import { layOut } from '../checks/layout.ts';
import { isCollection } from '../config/doors.ts';
import { allLocales, sourceLocale } from '../config/locales.ts';

/**
 * Entries of the last commit whose folder is there no more, by renaming or deleting, and whose address leads
 * to no other entry. Nothing where there is no history.
 */
export function listLostAddresses(contentDir: string): Issue[] {
  const gone = listGone(contentDir);
  if (gone.length === 0) return [];
  const kept = new Set(listAliases(contentDir));
  return gone
    .filter(({ collection, slug }) => !kept.has(`${collection}/${slug}`))
    .map(({ file, ...entry }) => issueOf(file, fault('address-lost', fileStart, entry)));
}

/** Source files that the last commit has and the folder has not. */
function listGone(contentDir: string) {
  const only = ['--diff-filter=D', '--no-renames', '--name-only'];
  const { status, stdout } = spawnSync(
    'git',
    ['diff', ...only, '--relative', '-z', 'HEAD', '--', '.'],
    { cwd: contentDir, encoding: 'utf8' },
  );
  if (status !== 0) return [];
  return stdout.split('\0').flatMap((file) => {
    const [collection = '', slug = '', name, ...deeper] = file.split('/');
    const isSource = name === `index.${sourceLocale}.mdx` && deeper.length === 0;
    return isSource && isCollection(collection) ? [{ file, collection, slug }] : [];
  });
}

/** Former addresses that entries bear, as `<collection>/<slug>`. */
function listAliases(contentDir: string): string[] {
  return layOut(readContentFolder(contentDir), allLocales)
    .bundles.map((files) => factsOf(readBundle(files)))
    .flatMap(({ collection, source }) =>
      (source?.aliases ?? []).map(({ alias }) => `${collection}/${alias}`),
    );
}
