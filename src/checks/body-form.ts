import { isComponent, walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { isDraft, type BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import { bodyPiece } from './text-pieces.ts';

/** What Markdown makes of a body that its author cannot have meant, and a body that is not there. */
export function checkBodyForm(document: BundleDocument): Fault[] {
  const { tree } = document;
  if (!tree) return [];
  const nodes = [...walkMdx(tree)];
  const empty = isEmpty(tree, nodes) && !isDraft(document);
  return [
    ...(empty ? [fault('empty-body', fileStart, {})] : []),
    ...capped(nodes.flatMap(formFaults)),
  ];
}

/** Whether a reader gets nothing from a body; comments are not for readers. */
function isEmpty(tree: MdxNode, nodes: readonly MdxNode[]): boolean {
  const isThing = (node: MdxNode) => isComponent(node) || /^image/.test(node.type);
  return !nodes.some(isThing) && /^[\p{C}\p{Z}\s]*$/u.test(bodyPiece(tree).text);
}

function formFaults(node: MdxNode): Fault[] {
  const place = node.position?.start ?? fileStart;
  if (node.type === 'heading' && node.depth === 1) return [fault('heading-level', place, {})];
  if (node.type === 'delete' && isSingleTilde(node)) return [fault('single-tilde', place, {})];
  return [];
}

/** Whether a text is struck out by one tilde each side, as the tildes of two ranges would by accident. */
function isSingleTilde({ position, children: [first] = [] }: MdxNode): boolean {
  if (!position || !first?.position) return false;
  return first.position.start.column - position.start.column === 1;
}
