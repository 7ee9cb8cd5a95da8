import { isComponent, walkMdx, type MdxNode } from '../../lib/mdx-tree.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart } from '../issue.ts';

/** A list of steps begins with no such number; a sentence that begins with a year does. */
const leastYear = 100;

const placeOf = (node: MdxNode) => node.position?.start ?? fileStart;

/** Sentences that begin with a year and became a list, and steps that are none. */
export function listsIn(node: MdxNode): Fault[] {
  if (node.type === 'list' && (node.start ?? 0) >= leastYear)
    return [fault('typed-number', placeOf(node), { number: node.start ?? 0 })];
  const isList = (child: MdxNode) => child.type === 'list' && typeof child.start === 'number';
  return isComponent(node) && node.name === 'Steps' && !node.children?.some(isList)
    ? [fault('steps-list', placeOf(node), {})]
    : [];
}

/** Whether a heading is made by a line of hyphens below it, which was perhaps to be a rule. */
function isUnderlined({ depth, position, children: [first] = [] }: MdxNode): boolean {
  // Front matter that stands twice is told as such.
  if (depth !== 2 || !position?.end || /^[a-z]+:/i.test(first?.value ?? '')) return false;
  return position.end.line > position.start.line;
}

/**
 * Headings that nobody meant, and those that leave a level out: who listens to a page takes that for a part
 * that is missing.
 */
export function headingsIn(tree: MdxNode): Fault[] {
  let last = 1;
  const faults: Fault[] = [];
  for (const node of walkMdx(tree)) {
    if (node.type !== 'heading' || node.depth === undefined) continue;
    if (isUnderlined(node)) faults.push(fault('underlined-heading', placeOf(node), {}));
    if (node.depth > last + 1)
      faults.push(
        fault('heading-skip', placeOf(node), {
          given: '#'.repeat(node.depth),
          right: '#'.repeat(last + 1),
        }),
      );
    last = node.depth;
  }
  return faults;
}
