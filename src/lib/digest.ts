import { createHash } from 'node:crypto';
import type { BundleFields } from '../schemas/bundle.ts';
import { isComponent, walkMdx, type MdxNode } from './mdx-tree.ts';

/** Version of the digest's algorithm, its prefix. */
const version = '1';

type Data = Readonly<Record<string, unknown>>;

/**
 * Digest of a file's words: `1-` and 8 hex digits. It changes with a word, a link target, a component or
 * its attributes; not with formatting, line ends, key order or a value of the ledger.
 */
export function digestWords(fields: BundleFields, data: Data, body: MdxNode): string {
  const canonical = JSON.stringify({ fields: translatable(fields, data), body: contentOf(body) });
  return `${version}-${createHash('sha256').update(canonical).digest('hex').slice(0, 8)}`;
}

/** The fields that a translation has to say, lists by id, everything in a fixed order. */
function translatable(fields: BundleFields, data: Data): unknown {
  const words = picked(fields.words, data);
  // A list that a file does not use counts for nothing: a new list in the schema changes no digest.
  const lists = Object.entries(fields.lists)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]): [string, unknown[]] => {
      const items = (data[name] ?? []) as Data[];
      return [name, items.map((item) => [item['id'], picked(list.words, item)])];
    })
    .filter(([, items]) => items.length > 0);
  return { words, lists };
}

function picked(shape: object, data: Data): [string, string][] {
  return Object.keys(shape)
    .toSorted()
    .flatMap((key): [string, string][] => {
      const value = data[key];
      return typeof value === 'string' ? [[key, folded(value)]] : [];
    });
}

/** What a text says: runs of text, and between them link targets and components with their attributes. */
function contentOf(body: MdxNode): unknown[] {
  const pieces: unknown[] = [];
  let run = '';
  const close = (piece?: unknown) => {
    if (folded(run)) pieces.push(folded(run));
    run = '';
    if (piece !== undefined) pieces.push(piece);
  };
  for (const node of walkMdx(body)) {
    if (silent.has(node.type)) continue;
    if (isComponent(node)) close([node.name, attributesOf(node)]);
    else if (node.url !== undefined) close([folded(node.url), folded(node.alt ?? '')]);
    else if (node.value !== undefined) run += node.value;
    else run += blocks.has(node.type) ? '\n' : '';
  }
  close();
  return pieces;
}

const silent = new Set(['yaml', 'mdxTextExpression', 'mdxFlowExpression']);
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'break']);

function attributesOf({ attributes = [] }: MdxNode): unknown[] {
  return attributes
    .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
    .map(({ name = '', value }) => [name, typeof value === 'string' ? folded(value) : value]);
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
