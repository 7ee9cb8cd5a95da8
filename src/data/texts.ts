import type { CollectionName } from '../config/doors.ts';
import { digestWords } from '../lib/digest.ts';
import { parseMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import type { SourceEntry, WordsEntry } from './bundles.ts';

/** A file's body as a tree, and the digest of all its words. */
export interface Text {
  readonly tree: MdxNode;
  readonly digest: string;
}

const read = new WeakMap<SourceEntry | WordsEntry, Text>();

/** What a file says; read once for each entry, however many pages need it. */
export function getText(collection: CollectionName, entry: SourceEntry | WordsEntry): Text {
  const known = read.get(entry);
  if (known) return known;
  const tree = parseMdx(entry.body ?? '');
  const text = { tree, digest: digestWords(fieldsOfCollection(collection), entry.data, tree) };
  read.set(entry, text);
  return text;
}
