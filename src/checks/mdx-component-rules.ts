import type { MdxAttribute, MdxNode } from '../lib/mdx-tree.ts';
import { mdxComponents, type ComponentRule } from '../schemas/mdx-components.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import { nearestOf } from './nearest.ts';

const components: Readonly<Record<string, ComponentRule>> = mdxComponents;
const known = Object.keys(components);

/** What a tag in a text has that the closed table of components does not allow. */
export function listComponentFaults(node: MdxNode): Fault[] {
  const place = node.position?.start ?? fileStart;
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    const near = known.find((one) => one.toLowerCase() === name.toLowerCase());
    return [fault('mdx-html', place, { tag: name, near })];
  }
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule)
    return [fault('mdx-component', place, { value: name, known, near: nearestOf(name, known) })];
  const given = node.attributes ?? [];
  const faults = given.flatMap((attribute, index) =>
    attributeFaults(node, rule, attribute, given.slice(0, index)),
  );
  for (const [value, { required }] of Object.entries(rule.attributes))
    if (required && !given.some((attribute) => attribute.name === value))
      faults.push(fault('mdx-attribute', place, { component: name, problem: 'missing', value }));
  if (!rule.hasChildren && (node.children ?? []).length > 0)
    faults.push(fault('mdx-children', place, { component: name }));
  return faults;
}

function attributeFaults(
  node: MdxNode,
  rule: ComponentRule,
  { type, name, value }: MdxAttribute,
  before: readonly MdxAttribute[],
): Fault[] {
  const place = node.position?.start ?? fileStart;
  const component = node.name ?? '';
  const said = (
    problem: 'expression' | 'unknown' | 'value' | 'twice',
    written: string,
    values: readonly string[] = [],
  ) => [
    fault('mdx-attribute', place, {
      component,
      problem,
      value: written,
      values,
      near: nearestOf(written, values),
    }),
  ];
  if (type !== 'mdxJsxAttribute' || name === undefined) return said('expression', '…');
  if (typeof value !== 'string') return said('expression', name);
  const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (!attribute) return said('unknown', name, Object.keys(rule.attributes));
  if (before.some((other) => other.name === name)) return said('twice', name);
  if (attribute.values && !attribute.values.includes(value))
    return said('value', value, attribute.values);
  return [];
}
