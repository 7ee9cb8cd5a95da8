import GithubSlugger from 'github-slugger';
import { walkMdx, type MdxNode } from '../../lib/mdx-tree.ts';

/** The ids that the headings of a text get when it is compiled, in order. */
export function listHeadingIds(tree: MdxNode): string[] {
  const slugger = new GithubSlugger();
  return [...walkMdx(tree)]
    .filter(({ type }) => type === 'heading')
    .map((node) => slugger.slug(wordsOf(node)));
}

const wordsOf = (node: MdxNode): string =>
  node.value ?? (node.children ?? []).map(wordsOf).join('');
