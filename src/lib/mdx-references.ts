import {
  mdxComponents,
  type AttributeRule,
  type ComponentRule,
} from '../schemas/mdx-components.ts';
import { isComponent, stringAttributes, walkMdx, type MdxNode } from './mdx-tree.ts';

/** An id that a component in a text names. */
export interface BodyReference {
  readonly target: NonNullable<AttributeRule['reference']>;
  readonly id: string;
  readonly node: MdxNode;
}

const components: Readonly<Record<string, ComponentRule>> = mdxComponents;

/** Ids in an attribute that may hold one or, divided by spaces, several. */
export const listIds = (value: string, { isList }: AttributeRule): string[] =>
  isList ? value.split(/\s+/).filter(Boolean) : [value];

const listed = new WeakMap<MdxNode, readonly BodyReference[]>();

/** Every id that the components of a text name, in order. */
export function listBodyReferences(tree: MdxNode): readonly BodyReference[] {
  // Several checks ask for them, one after the other.
  const references = listed.get(tree) ?? findReferences(tree);
  listed.set(tree, references);
  return references;
}

function findReferences(tree: MdxNode): BodyReference[] {
  return [...walkMdx(tree)].filter(isComponent).flatMap((node) => {
    const name = node.name ?? '';
    const rules = Object.hasOwn(components, name) ? components[name]?.attributes : undefined;
    return Object.entries(stringAttributes(node)).flatMap(([attribute, value]) => {
      const rule = rules && Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
      const target = rule?.reference;
      return rule && target ? listIds(value, rule).map((id) => ({ target, id, node })) : [];
    });
  });
}
