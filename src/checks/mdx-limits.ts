import type { MdxNode } from '../lib/mdx-tree.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { LimitReason } from './catalogue/mdx-reasons.ts';
import { placeIn, type Place } from './issue.ts';

const limits = {
  /** Characters without a blank line: the parser's time grows with the square. */
  paragraph: 30_000,
  /** Marks of quotes and lists before the words of a line. */
  marks: 20,
  /** Blanks before the words of a line. */
  indent: 120,
  /** Braces that could hold code, in a file. */
  braces: 200,
  /** Characters from the first such brace of a run to its end: long code ends the parser's process. */
  expression: 2_000,
  /** Comments in a file. */
  comments: 1_000,
  /** Signs that could open a tag, in a file. */
  tags: 3_000,
  /** Letters written as entities, in a file: each takes memory by the length of all. */
  entities: 1_000,
  /** Levels of the parsed tree. */
  depth: 60,
};

/** What in a text would take the parser too long, or end its process; looked for before parsing. */
export function findTooLarge(body: string): Fault | undefined {
  return (
    findLongParagraph(body) ??
    findDeepLine(body) ??
    findManyBraces(body) ??
    findMany(body, /\{\/\*/g, 'comments') ??
    findMany(body, /</g, 'tags') ??
    findMany(body, /&(?=[#a-z])/gi, 'entities')
  );
}

/** The first node that is nested too deep. */
export function findTooDeep(tree: MdxNode): Fault | undefined {
  const pending = [{ node: tree, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (depth > limits.depth) return tooLarge('nesting', node.position?.start);
    for (const child of node.children ?? []) pending.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function findLongParagraph(body: string): Fault | undefined {
  let first = 1;
  let length = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') [first, length] = [index + 2, 0];
    else length += line.length + 1;
    if (length > limits.paragraph) return tooLarge('paragraph', { line: first, column: 1 });
  }
  return undefined;
}

function findDeepLine(body: string): Fault | undefined {
  const marks = new RegExp(
    `^(?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${limits.marks}}`,
  );
  const rule = /^[ \t]*(?:[*-][ \t]*)+$/;
  const indent = new RegExp(`^[ \\t]{${limits.indent}}`);
  const index = body
    .split('\n')
    .findIndex((line) => indent.test(line) || (marks.test(line) && !rule.test(line.slice(0, 500))));
  return index === -1 ? undefined : tooLarge('nesting', { line: index + 1, column: 1 });
}

/** Braces outside code and comments; what they hold is refused anyway, so only places matter here. */
function findManyBraces(body: string): Fault | undefined {
  if (!body.includes('{')) return undefined;
  const prose = body
    .replace(/^(`{3,9}|~{3,9})[^\n]*\n[\s\S]*?^\1/gm, blanked)
    .replace(/(`{1,9})[^`\n]+\1/g, blanked)
    .replace(/\{\/\*[^{}]*?\*\/\}/g, blanked)
    .replace(/\\./g, blanked);
  const opening = [...prose.matchAll(/\{/g)].map(({ index }) => index);
  const [first] = opening;
  if (first === undefined) return undefined;
  const isTooMuch =
    opening.length > limits.braces ||
    opening.some((start) => spanOf(prose, start) > limits.expression);
  return isTooMuch ? tooLarge('braces', placeIn(body, first)) : undefined;
}

const blanked = (text: string) => text.replace(/[^\n]/g, ' ');

/** Length from a brace to the one that closes it; without one, to the file's end. */
function spanOf(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length && index - start <= limits.expression; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index - start;
  }
  return limits.expression + (text.length - start > limits.expression ? 1 : 0);
}

function findMany(
  body: string,
  sign: RegExp,
  reason: 'comments' | 'tags' | 'entities',
): Fault | undefined {
  const found = body
    .matchAll(sign)
    .take(limits[reason] + 1)
    .toArray();
  const last = found[limits[reason]];
  return last && tooLarge(reason, placeIn(body, last.index));
}

function tooLarge(reason: LimitReason, place: Place | undefined): Fault {
  return fault('mdx-limit', place ?? { line: 1, column: 1 }, { reason });
}
