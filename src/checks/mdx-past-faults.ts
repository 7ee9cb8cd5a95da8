import { MdxSyntaxError, parseMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { SyntaxReason } from './catalogue/mdx-reasons.ts';
import { placeIn } from './issue.ts';
import { findTooLarge } from './mdx-limits.ts';

/** A body as far as it can be parsed, and the places where it cannot. */
export interface PartlyParsed {
  /** The tree, the signs that the parser stumbled over taken for letters. */
  readonly tree?: MdxNode;
  readonly faults: readonly Fault[];
}

/** How often one body is parsed, and how many letters of it in all. */
const limits = { rounds: 20, letters: 400_000 };

/** What the parser stumbles over, as a letter that means nothing to it and takes the same room. */
const letterFor: Readonly<Record<string, string>> = { '<': '‹', '{': '❴' };

/** Parses a body; what stops the parser is told and passed over, so that what follows is told as well. */
export function parsePastFaults(body: string): PartlyParsed {
  const faults: Fault[] = [];
  const unclosed = new Set<string>();
  let text = body;
  for (let round = 0; round < limits.rounds && round * body.length <= limits.letters; round += 1) {
    try {
      return { tree: parseMdx(text), faults };
    } catch (cause) {
      if (!(cause instanceof MdxSyntaxError)) throw cause;
      const offset = signBefore(text, offsetOf(cause, text));
      const rest = text.slice(offset, offset + 300);
      const reason = reasonOf(cause, rest);
      const [, closing = ''] = /^<\/\s*([\w.]+)/.exec(rest) ?? [];
      // The end of a tag whose beginning has been told of is no fault of its own.
      if (!unclosed.has(closing))
        faults.push(fault('mdx-syntax', placeIn(text, offset), { reason }));
      const [, opened = ''] = /^<([\w.]+)/.exec(rest) ?? [];
      unclosed.add(opened || ' ');
      const letter = letterFor[rest.charAt(0)];
      if (letter === undefined) return { faults };
      const after = reason === 'autolink' ? rest.slice(1).replace('>', ' ') : rest.slice(1);
      text = text.slice(0, offset) + letter + after + text.slice(offset + rest.length);
      // Without the sign a later one can reach further than before.
      if (findTooLarge(text)) return { faults };
    }
  }
  return { faults };
}

/** Where the sign stands that opened what the parser could not read to the end; it may stop within it. */
function signBefore(text: string, offset: number): number {
  if (letterFor[text.charAt(offset)] !== undefined) return offset;
  const brace = text.lastIndexOf('{', offset);
  const tag = text.lastIndexOf('<', offset);
  const sign = text.charAt(brace - 1) === '=' ? tag : Math.max(brace, tag);
  return sign === -1 || offset - sign > 2000 ? offset : sign;
}

function offsetOf({ line, column }: MdxSyntaxError, text: string): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const htmlTag =
  /^<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|o:p|p|s|small|span|strong|su[bp]|t(?:able|body|d|h|head|r)|u|ul|video)(?![\w-])/i;

/** What the parser stumbled over, seen from the text at that place. */
function reasonOf({ message }: MdxSyntaxError, rest: string): SyntaxReason {
  if (rest.startsWith('<!--')) return 'comment';
  if (/^<(?:https?:|mailto:|www\.|[^\s<>]+@)/i.test(rest)) return 'autolink';
  if (/^\{\s*figure:/.test(rest)) return 'placeholder';
  if (/^<[A-Z][\w.]*\s[^<>{}]*?=\s*[^"'{\s]/.test(rest)) return 'attribute';
  // An attribute without its name: <Figure "x"/>.
  if (/^<[A-Z]\w*\s+["'“”‘’][^<>{}]*>/.test(rest)) return 'attribute';
  if (/^<\//.test(rest) && !htmlTag.test(rest)) return 'unopened';
  if (htmlTag.test(rest)) return 'html';
  if (/closing tag/i.test(message)) return 'unclosed';
  if (/expression|brace/i.test(message)) return 'brace';
  return rest.startsWith('<') ? 'less-than' : 'other';
}
