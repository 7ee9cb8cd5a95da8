import { isComponent, walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';

/** Maps that a text asks for where the portal has none. */
export const checkMapUse = (tree: MdxNode, hasMap: boolean): Fault[] =>
  hasMap
    ? []
    : [...walkMdx(tree)]
        .filter((node) => isComponent(node) && node.name === 'Map')
        .map((node) => fault('map-missing', node.position?.start ?? fileStart, {}));
