import {
  isComponent,
  MdxSyntaxError,
  parseMdx,
  walkMdx,
  type MdxAttribute,
  type MdxNode,
} from '../lib/mdx-tree.ts';
import { mdxComponents, type ComponentRule } from '../schemas/mdx-components.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { SyntaxReason } from './catalogue/mdx.ts';
import { isFault, mayHoldFrontMatter, splitFrontMatter } from './front-matter.ts';
import { fileStart } from './issue.ts';
import { findTooDeep, findTooLarge } from './mdx-limits.ts';
import { nearestOf } from './nearest.ts';
import { isSafeUrl } from './safe-url.ts';

const components: Readonly<Record<string, ComponentRule>> = mdxComponents;
const known = Object.keys(components);

/** Kinds of nodes that Markdown makes; anything else is refused. */
const plainNodes = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'heading', 'emphasis', 'strong', 'delete', 'break'],
  ...['link', 'linkReference', 'definition', 'image', 'imageReference', 'list', 'listItem'],
  ...['blockquote', 'code', 'inlineCode', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['footnoteReference', 'footnoteDefinition'],
]);

/** A body that was read: its tree where it can be parsed, and its faults. */
export interface CheckedBody {
  readonly tree?: MdxNode;
  readonly faults: readonly Fault[];
}

/**
 * Everything in an MDX file, front matter included, that is more than the declarative subset of the
 * content contract: code, HTML, unknown components, attributes that are no string literals, unsafe URLs.
 * A text without any of these can be compiled without evaluating anything of its author's.
 */
export function listMdxFaults(text: string): readonly Fault[] {
  const split = splitFrontMatter(text);
  if (!isFault(split)) return checkBody(split.body).faults;
  return mayHoldFrontMatter(text) ? [split] : checkBody(text).faults;
}

/** The same for a body whose front matter was left blank. */
export function checkBody(body: string): CheckedBody {
  const tooLarge = findTooLarge(body);
  if (tooLarge) return { faults: [tooLarge] };
  try {
    const tree = parseMdx(body);
    const tooDeep = findTooDeep(tree);
    if (tooDeep) return { faults: [tooDeep] };
    return { tree, faults: [...walkMdx(tree)].flatMap(faultsOf) };
  } catch (cause) {
    if (!(cause instanceof MdxSyntaxError)) throw cause;
    return { faults: [fault('mdx-syntax', cause, { reason: reasonOf(cause, body) })] };
  }
}

function faultsOf(node: MdxNode): Fault[] {
  const place = node.position?.start ?? fileStart;
  if (isComponent(node)) return componentFaults(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [fault('mdx-import', place, {})];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value ?? '') ? [] : [fault('mdx-expression', place, {})];
    case 'html':
      return [fault('mdx-html', place, { tag: /[a-z][\w-]*/i.exec(node.value ?? '')?.[0] ?? '' })];
  }
  if (!plainNodes.has(node.type)) return [fault('mdx-node', place, { kind: node.type })];
  if (node.url === undefined || isSafeUrl(node.url)) return [];
  return [fault('unsafe-url', place, { url: node.url.slice(0, 80) })];
}

/** Whether an expression is one comment and nothing else. */
function isComment(value: string): boolean {
  const text = value.trim();
  return text.startsWith('/*') && text.length >= 4 && text.indexOf('*/', 2) === text.length - 2;
}

function componentFaults(node: MdxNode): Fault[] {
  const place = node.position?.start ?? fileStart;
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) return [fault('mdx-html', place, { tag: name })];
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

/** What the parser stumbled over, seen from the text at that place. */
function reasonOf({ line, column, message }: MdxSyntaxError, body: string): SyntaxReason {
  const rest = (body.split('\n')[line - 1] ?? '').slice(column - 1);
  if (rest.startsWith('<!--')) return 'comment';
  if (/^<(?:https?:|mailto:|www\.|[^\s<>]+@)/i.test(rest)) return 'autolink';
  if (/closing tag/i.test(message)) return 'unclosed';
  if (/expression|brace/i.test(message)) return 'brace';
  return rest.startsWith('<') ? 'less-than' : 'other';
}
