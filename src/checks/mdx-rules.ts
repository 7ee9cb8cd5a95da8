import { mayHoldFrontMatter } from '../lib/front-matter.ts';
import { isComponent, walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { tableParts } from './catalogue/tag-hints.ts';
import { cutFrontMatter, isFault } from './front-matter.ts';
import { fileStart, placeIn } from './issue.ts';
import { listComponentFaults } from './mdx-component-rules.ts';
import { findTooDeep, findTooLarge } from './mdx-limits.ts';
import { parsePastFaults } from './mdx-past-faults.ts';
import { isSafeUrl } from './safe-url.ts';

/** Kinds of nodes that Markdown makes; anything else is refused. */
const plainNodes = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'heading', 'emphasis', 'strong', 'delete', 'break'],
  ...['link', 'linkReference', 'definition', 'image', 'imageReference', 'list', 'listItem'],
  ...['blockquote', 'code', 'inlineCode', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['footnoteReference', 'footnoteDefinition'],
]);

/** Blank lines, then what looks like front matter. */
const secondFrontMatter = /^\s*(?=---[ \t]*\r?\n(?:[ \t]*[A-Za-z]+:.*\n)+---[ \t]*(?:\r?\n|$))/;

/** A body that was read: its tree where it can be parsed, and its faults. */
export interface CheckedBody {
  readonly tree?: MdxNode;
  /** Whether the tree lacks nothing: without it, signs that cannot be parsed were passed over. */
  readonly isWhole?: boolean;
  readonly faults: readonly Fault[];
}

/**
 * Everything in an MDX file, front matter included, that is more than the declarative subset of the
 * content contract: code, HTML, unknown components, attributes that are no string literals, unsafe URLs.
 * A text without any of these can be compiled without evaluating anything of its author's.
 */
export function listMdxFaults(text: string): readonly Fault[] {
  const cut = cutFrontMatter(text);
  if (!isFault(cut)) return checkBody(cut.body).faults;
  return mayHoldFrontMatter(text) ? [cut] : checkBody(text).faults;
}

/** The same for a body whose front matter was left blank. */
export function checkBody(body: string): CheckedBody {
  const tooLarge = findTooLarge(body);
  if (tooLarge) return { faults: [tooLarge] };
  const { tree, faults: told } = parsePastFaults(body);
  const faults = [...told];
  if (!tree) return { faults };
  const tooDeep = findTooDeep(tree);
  if (tooDeep) return { faults: [...faults, tooDeep] };
  const again = secondFrontMatter.exec(body);
  if (again) faults.push(fault('front-matter-twice', placeIn(body, again[0].length), {}));
  const isWhole = faults.length === 0;
  const found = [...walkMdx(tree)].flatMap(faultsOf);
  return { tree, isWhole, faults: capped([...faults, ...withoutTableParts(found)]) };
}

/** A pasted table is told once, not cell by cell. */
function withoutTableParts(faults: readonly Fault[]): readonly Fault[] {
  const tagOf = (one: Fault) => (one.code === 'mdx-html' ? one.params.tag : '');
  if (!faults.some((one) => tagOf(one) === 'table')) return faults;
  return faults.filter((one) => !tableParts.has(tagOf(one)));
}

function faultsOf(node: MdxNode): Fault[] {
  const place = node.position?.start ?? fileStart;
  if (isComponent(node)) return listComponentFaults(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [fault('mdx-import', place, {})];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*figure:/.test(node.value ?? ''))
        return [fault('mdx-syntax', place, { reason: 'placeholder' })];
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
