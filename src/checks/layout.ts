import {
  allCollections,
  isCollection,
  isReservedSlug,
  type CollectionName,
} from '../config/doors.ts';
import { sourceLocale, type Locale } from '../config/locales.ts';
import { kebabCase } from '../schemas/parts/names.ts';
import { fault, issueOf } from './catalogue/index.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { fileStart, type Issue } from './issue.ts';
import { nearestOf } from './nearest.ts';

/** The files of one thing that the portal speaks of. */
export interface BundleFiles {
  readonly collection: CollectionName;
  readonly slug: string;
  /** `<collection>/<slug>` */
  readonly folder: string;
  /** The text files by language; a bundle without its source has a finding already. */
  readonly languages: ReadonlyMap<Locale, ContentFile>;
  /** Paths of the other files directly in the folder, by name. */
  readonly others: ReadonlyMap<string, ContentFile>;
}

/** The folder as the build reads it. */
export interface Layout {
  readonly bundles: readonly BundleFiles[];
  /** `figures/*.yaml`, in order. */
  readonly figureFiles: readonly ContentFile[];
  readonly issues: readonly Issue[];
}

interface Draft {
  languages: Map<Locale, ContentFile>;
  others: Map<string, ContentFile>;
}

const rootFiles = new Set([
  'site.yaml',
  'mark.svg',
  'glossary.yaml',
  'areas.yaml',
  'topics.yaml',
  'sources.yaml',
  'map.yaml',
]);

/** Sorts the files into bundles and lists; a file or folder that has no place becomes an issue. */
export function layOut({ files, unread }: ContentFolder, enabled: readonly Locale[]): Layout {
  const issues: Issue[] = [];
  const drafts = new Map<string, Draft>();
  const figureFiles: ContentFile[] = [];
  const unknownFolders = new Set<string>();
  const isUnread = (file: string) => {
    // In a folder within an entry, that folder is what is wrong.
    const name = file
      .split('/')
      .slice(file.split('/').length > 3 ? 2 : -1)
      .join('/');
    issues.push(issueOf(file, fault('unread-file', fileStart, { name })));
  };

  for (const file of [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [top = '', second, third, ...deeper] = file.path.split('/');
    const name = third ?? second ?? top;
    if (name === 'README.md' || name.endsWith('.print.svg')) continue;
    if (second === undefined) {
      if (!rootFiles.has(top)) isUnread(file.path);
    } else if (top === 'figures' && third === undefined && second.endsWith('.yaml'))
      figureFiles.push(file);
    else if (top !== 'figures' && !isCollection(top)) unknownFolders.add(top);
    else if (top === 'figures' || third === undefined || deeper.length > 0) isUnread(file.path);
    else addToBundle(`${top}/${second}`, third, file);
  }

  function addToBundle(folder: string, name: string, file: ContentFile) {
    const draft = drafts.get(folder) ?? { languages: new Map(), others: new Map() };
    drafts.set(folder, draft);
    const code = /^index\.([^.]+)\.mdx$/.exec(name)?.[1];
    if (code === undefined) draft.others.set(name, file);
    else if ((enabled as readonly string[]).includes(code)) draft.languages.set(code, file);
    else
      issues.push(issueOf(file.path, fault('unknown-locale-file', fileStart, { code, enabled })));
  }

  for (const value of unknownFolders) {
    const known = [...allCollections, 'figures'];
    const params = { value, known, near: nearestOf(value, known) };
    issues.push(issueOf(value, fault('unknown-collection', fileStart, params)));
  }

  const bundles = [...drafts].map(([folder, draft]) => {
    const [collection, slug = ''] = folder.split('/');
    const bundle = { collection: collection as CollectionName, slug, folder, ...draft };
    issues.push(...checkFolder(bundle, unread));
    return bundle;
  });
  return { bundles, figureFiles, issues };
}

function checkFolder(
  { collection, slug, folder, languages }: BundleFiles,
  unread: ReadonlySet<string>,
): Issue[] {
  const issues: Issue[] = [];
  if (!kebabCase.test(slug) || isReservedSlug(collection, slug))
    issues.push(issueOf(folder, fault('slug', fileStart, { slug })));
  // One that is there and cannot be read is told of at its own place.
  const isThere = languages.has(sourceLocale) || unread.has(`${folder}/index.${sourceLocale}.mdx`);
  if (isThere) return issues;
  for (const file of languages.values())
    issues.push(issueOf(file.path, fault('source-missing', fileStart, {})));
  return issues;
}
