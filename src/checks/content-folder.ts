import { opendirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { fault, issueOf, type Code, type ParamsOf } from './catalogue/index.ts';
import { fileStart, type Issue } from './issue.ts';
import { isUtf16 } from './legacy-encoding.ts';
import { readPictureFile, type PictureFile } from './picture-file.ts';

/** A file of the content folder; `text` where it is one that we read as text. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  readonly path: string;
  readonly text?: string;
  /** What a file that is not text holds, if that is a picture. */
  readonly picture?: PictureFile | undefined;
}

/** All that the content folder holds, read once. */
export interface ContentFolder {
  readonly dir: string;
  readonly files: ReadonlyMap<string, ContentFile>;
  /** Paths that are there but were not read; the issues say why. */
  readonly unread: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const textExtensions = new Set(['.mdx', '.md', '.yaml', '.yml', '.svg', '.txt']);
const textLimit = 1024 * 1024;
const pictureLimit = 25 * 1024 * 1024;
/** Files and folders directly in one folder. */
const entryLimit = 10_000;
/** What the whole folder may hold: files, and bytes of text, which is kept while it is checked. */
const fileLimit = 100_000;
const allTextLimit = 100 * 1024 * 1024;
const ignoredNames = new Set(['Thumbs.db', 'desktop.ini']);

/**
 * Reads the content folder. What cannot or may not be read becomes an issue.
 *
 * @param within Only what lies in this folder below it, given with `/`.
 */
export function readContentFolder(dir: string, within = ''): ContentFolder {
  const files = new Map<string, ContentFile>();
  const unread = new Set<string>();
  const issues: Issue[] = [];
  const report = <C extends Code>(file: string, code: C, params: ParamsOf<C>) => {
    unread.add(file);
    issues.push(issueOf(file, fault(code, fileStart, params)));
  };

  let bytesOfText = 0;
  const isFull = () => files.size + unread.size > fileLimit || bytesOfText > allTextLimit;

  const visitFolder = (folder: string) => {
    const entries = listEntries(path.join(dir, folder));
    if (entries.length > entryLimit) report(folder || '.', 'folder-full', { limit: entryLimit });
    for (const entry of entries.length > entryLimit ? [] : entries) {
      if (isFull()) return;
      if (entry.name.startsWith('.') || ignoredNames.has(entry.name)) continue;
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      try {
        visitEntry(entry, relative);
      } catch (cause) {
        if (!isSystemError(cause)) throw cause;
        report(relative, 'file-unreadable', {});
      }
    }
  };

  const visitEntry = (entry: Dirent, relative: string) => {
    if (entry.isDirectory()) visitFolder(relative);
    else if (entry.isSymbolicLink() && !leadsToFileInside(dir, relative))
      report(relative, 'symlink', {});
    else if (entry.isFile() || entry.isSymbolicLink()) visitFile(relative);
    else report(relative, 'unread-file', { name: entry.name });
  };

  const visitFile = (relative: string) => {
    const isText = textExtensions.has(path.extname(relative).toLowerCase());
    const { size } = statSync(path.join(dir, relative));
    if (size > (isText ? textLimit : pictureLimit)) {
      report(relative, 'file-too-big', { limit: isText ? '1 MB' : '25 MB' });
      return;
    }
    if (!isText) {
      files.set(relative, { path: relative, picture: readPictureFile(path.join(dir, relative)) });
      return;
    }
    const bytes = readFileSync(path.join(dir, relative));
    const text = decoded(bytes);
    bytesOfText += size;
    if (text === undefined) report(relative, isUtf16(bytes) ? 'utf-16' : 'not-text', {});
    else files.set(relative, { path: relative, text });
  };

  try {
    visitFolder(within);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    report('.', 'folder-unreadable', { folder: dir });
  }
  if (isFull()) report('.', 'content-full', { files: fileLimit, text: '100 MB' });
  return { dir, files, unread, issues };
}

/** What a folder holds, or one more than it may: a folder of a million files is not listed to its end. */
function listEntries(folder: string): Dirent[] {
  const handle = opendirSync(folder);
  try {
    const entries: Dirent[] = [];
    for (
      let next = handle.readSync();
      next && entries.length <= entryLimit;
      next = handle.readSync()
    )
      entries.push(next);
    return entries;
  } finally {
    handle.closeSync();
  }
}

function leadsToFileInside(dir: string, relative: string): boolean {
  const target = realpathSync(path.join(dir, relative));
  const fromRoot = path.relative(realpathSync(dir), target);
  const isInside = fromRoot.split(path.sep)[0] !== '..' && !path.isAbsolute(fromRoot);
  return isInside && statSync(target).isFile();
}

/** The text of UTF-8 bytes; nothing if they are not UTF-8 or hold control characters of binary files. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return /[\0-\x08\x0E-\x1F]/.test(text) ? undefined : text;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && 'syscall' in cause;
}
