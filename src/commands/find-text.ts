import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDraft, readBundle, type BundleDocument } from '../checks/bundle.ts';
import { readContentFolder } from '../checks/content-folder.ts';
import { layOut, type BundleFiles } from '../checks/layout.ts';
import { allLocales, type Locale } from '../config/locales.ts';

/** A text of a bundle that a command is to work on. */
export interface FoundText {
  /** Where it lies on the disk. */
  readonly target: string;
  readonly locale: Locale;
  readonly text: string;
  /** The whole bundle. */
  readonly files: BundleFiles;
}

/**
 * The text that a path names, if it is one of a bundle.
 *
 * @param file Path as given or from the content folder.
 */
export function findText(contentDir: string, file: string): FoundText | undefined {
  // Windows separates folders by a backslash, also in paths that are copied from there.
  const plain = file.replaceAll('\\', '/');
  const target = existsSync(path.join(contentDir, plain))
    ? path.join(contentDir, plain)
    : path.resolve(plain);
  const [collection = '', slug, name, ...deeper] = path
    .relative(contentDir, target)
    .split(path.sep);
  const locale = allLocales.find((one) => name === `index.${one}.mdx`);
  if (slug === undefined || locale === undefined || deeper.length > 0 || collection === '..')
    return undefined;
  const [files] = layOut(
    readContentFolder(contentDir, `${collection}/${slug}`),
    allLocales,
  ).bundles;
  const text = files?.languages.get(locale)?.text;
  return files && text !== undefined ? { target, locale, text, files } : undefined;
}

/** Whether the text that a path names says that it is a draft. */
export function isDraftText(contentDir: string, file: string): boolean {
  const found = findText(contentDir, file);
  return found !== undefined && isDraft(readAs(found, found.text));
}

/** A text as the check reads it, if it held `text`. */
export function readAs({ files, locale }: FoundText, text: string): BundleDocument {
  const file = { path: `${files.folder}/index.${locale}.mdx`, text };
  const bundle = readBundle({ ...files, languages: new Map([[locale, file]]) });
  const document = bundle.source ?? bundle.translations[0];
  if (!document) throw new Error(`${file.path} was not read`);
  return document;
}
