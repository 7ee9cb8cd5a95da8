import { isComponent, type MdxNode } from '../lib/mdx-tree.ts';
import type { FieldPath } from '../lib/schema-fields.ts';
import { fileStart, type Place } from './issue.ts';
import { walkStrings } from './schema-tree.ts';
import type { YamlFile } from './yaml-file.ts';

/** A stretch of what readers see, and the way back to its place in the file. */
export interface TextPiece {
  readonly text: string;
  placeAt(offset: number): Place;
}

/** Stands between blocks, so that no name is found across two of them. */
const blockEnd = '\u0000';

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const spoken = (text: string) => text.replace(invisible, '').normalize('NFC');

/** A string of a YAML file. */
export interface YamlPiece extends TextPiece {
  readonly path: FieldPath;
}

/** Every string of a YAML file. */
export function listYamlPieces(yaml: YamlFile): YamlPiece[] {
  return [...walkStrings(yaml.data)].map(({ value, path }) => ({
    path,
    text: spoken(value),
    placeAt: () => yaml.placeOf(path),
  }));
}

const whole = new WeakMap<MdxNode, TextPiece>();

/**
 * All text of a body as one piece: words, alternatives of pictures, titles and attributes.
 *
 * @param isLeftOut Nodes that are left out with all that is in them.
 */
export function bodyPiece(tree: MdxNode, isLeftOut?: (node: MdxNode) => boolean): TextPiece {
  if (isLeftOut) return makeBodyPiece(tree, isLeftOut);
  // Many look at the whole of it.
  const piece = whole.get(tree) ?? makeBodyPiece(tree, () => false);
  whole.set(tree, piece);
  return piece;
}

function makeBodyPiece(tree: MdxNode, isLeftOut: (node: MdxNode) => boolean): TextPiece {
  const starts: { offset: number; text: string; place: Place }[] = [];
  let text = '';
  const add = (part: string, place: Place) => {
    starts.push({ offset: text.length, text: part, place });
    text += part;
  };
  const visit = (node: MdxNode) => {
    if (isLeftOut(node)) return;
    const place = node.position?.start ?? fileStart;
    if (blocks.has(node.type)) text += blockEnd;
    const attributes = isComponent(node) ? (node.attributes ?? []) : [];
    for (const { value } of attributes)
      if (typeof value === 'string') add(`${blockEnd}${spoken(value)}${blockEnd}`, place);
    if (node.value !== undefined && !unspoken.has(node.type)) add(spoken(node.value), place);
    const { title } = node as { title?: string | null };
    for (const aside of [node.alt, title])
      if (aside) add(`${blockEnd}${spoken(aside)}${blockEnd}`, place);
    for (const child of node.children ?? []) visit(child);
    if (node.type === 'break') text += '\n';
  };
  visit(tree);
  return {
    text,
    placeAt: (offset) => {
      const start = starts.findLast((one) => one.offset <= offset);
      if (!start) return fileStart;
      const before = start.text.slice(0, offset - start.offset).split('\n');
      const last = (before.at(-1) ?? '').replaceAll(blockEnd, '').length;
      return {
        line: start.place.line + before.length - 1,
        column: before.length === 1 ? start.place.column + last : last + 1,
      };
    },
  };
}

const unspoken = new Set(['yaml', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const blocks = new Set([
  ...['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code'],
  ...['footnoteDefinition', 'mdxJsxFlowElement', 'thematicBreak'],
]);
