import { locales, type Locale } from '../config/locales.ts';
import { isComponent, type MdxNode } from '../lib/mdx-tree.ts';
import { isInLanguage } from './language.ts';

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
  return isIn(wordsOf(tree)) || isIn(wordsOf(tree, isQuoted));
}

const isQuoted = (node: MdxNode) =>
  node.type === 'blockquote' || (isComponent(node) && node.name === 'Quote');

/** What a text says, without what is in no language: ids that components name, code, addresses. */
function wordsOf(node: MdxNode, isLeftOut: (node: MdxNode) => boolean = () => false): string {
  if (isLeftOut(node)) return '';
  if (node.type === 'text') return (node.value ?? '').replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ');
  const own = (node.children ?? []).map((child) => wordsOf(child, isLeftOut));
  return [...own, node.alt ?? ''].join(' ');
}
