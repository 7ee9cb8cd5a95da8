import { locales, type Locale } from '../config/locales.ts';
import { isComponent, type MdxNode } from '../lib/mdx-tree.ts';
import { isInLanguage } from './language.ts';
import { bodyPiece } from './text-pieces.ts';

const judged = new WeakMap<MdxNode, boolean>();

/** Whether a body is in the language that its file is named for, as far as its letters tell; quotations may be in any. */
export function isBodyInLanguage(tree: MdxNode, locale: Locale): boolean {
  const verdict = judged.get(tree) ?? judge(tree, locale);
  judged.set(tree, verdict);
  return verdict;
}

function judge(tree: MdxNode, locale: Locale): boolean {
  const { letters, density } = locales[locale];
  const isIn = (text: string) => isInLanguage(text, letters, density);
  return isIn(bodyPiece(tree).text) || isIn(bodyPiece(tree, isQuoted).text);
}

const isQuoted = (node: MdxNode) =>
  node.type === 'blockquote' || (isComponent(node) && node.name === 'Quote');
