import { LineCounter, parseDocument, type Document } from 'yaml';
import { fault, type Fault } from './catalogue/index.ts';
import type { YamlReason } from './catalogue/yaml-reasons.ts';
import type { Place } from './issue.ts';
import { findOpenBracket } from './yaml-brackets.ts';
import { replaceOddSigns } from './yaml-signs.ts';
import { syntaxFault, type PlaceAt, type SyntaxFinding } from './yaml-refusals.ts';

/** A YAML text as parsed, and what had to be passed over to parse it. */
export interface ParsedYaml {
  /** The text that was parsed, mended lines and all. */
  readonly text: string;
  readonly document: Document;
  readonly placeAt: PlaceAt;
  /** Findings of syntax. */
  readonly faults: readonly Fault[];
  /** Whether the document holds all fields: lines that cannot be read as they are were taken as they are meant. */
  readonly isReadable: boolean;
}

/** How often one text is parsed, and how many letters of it in all. */
const limits = { rounds: 20, letters: 200_000 };

/**
 * Parses YAML. A line that stops the parser is told and read as it is meant, where that is plain to see, so
 * that what follows is told as well.
 *
 * @param firstLine Line of the file at which the text begins.
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const { lines, faults } = replaceOddSigns(text.split('\n'), firstLine);
  const known = faults.length;
  for (let round = 1; ; round += 1) {
    const parsed = lines.join('\n');
    const { document, placeAt } = parse(parsed, firstLine);
    const [error] = document.errors;
    if (!error) return { text: parsed, document, placeAt, faults, isReadable: true };
    const isLast = round >= limits.rounds || round * text.length > limits.letters;
    const mended = isLast ? undefined : mend(lines, error, placeAt, firstLine);
    if (!mended) {
      // What is wrong behind a line that was mended may come of the mending.
      if (faults.length === known)
        faults.push(tellBracket(lines, firstLine)?.fault ?? syntaxFault(error, placeAt));
      return { text: parsed, document, placeAt, faults, isReadable: false };
    }
    lines[mended.index] = mended.line;
    faults.push(mended.fault);
  }
}

function parse(text: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    // The library's own search for doubled keys takes seconds for thousands of keys; ours comes after.
    uniqueKeys: false,
  });
  return { document, placeAt };
}

/** A field and what stands behind its colon. */
const field = /^(\s*(?:- +)?[\p{L}_][\p{L}\p{N}_-]*:[ \t]+)([^\s[{|>#].*)$/u;
/** Words in brackets at the start of a value, and more words behind: [Photo] Lotus Lake. */
const bracketed =
  /^(\s*(?:- +)?[\p{L}_][\p{L}\p{N}_-]*:[ \t]+)(\[[^\][]*\]\s*[^\s,#\]}].*|\{[^{}]*\}\s*[^\s,#\]}].*)$/u;
const unspaced = /^(\s*(?:- +)?[\p{L}_][\p{L}\p{N}_-]*):(?!\/\/)([^\s:].*)$/u;
/** A field that stands further in than the one above it, which has a value already. */
const tooDeep = /^( +)([a-z][A-Za-z]*:(?:\s.*)?)$/;
/** Where the name of a field begins, behind the dash of a list. */
const indentOf = (start: string) => start.search(/[\p{L}_]/u);
/** A value that begins with a quote and does not end with it. */
const halfQuoted = /^(["'])(?:(?!\1).)*$/;

/** A bracket left open: what is told of it, and how to read on. */
function tellBracket(lines: readonly string[], first: number) {
  const open = findOpenBracket(lines);
  if (!open) return undefined;
  const place = { line: open.line + first, column: open.column + 1 };
  return { ...open, fault: fault('yaml-syntax', place, { reason: 'bracket' }) };
}

function mend(lines: readonly string[], error: SyntaxFinding, placeAt: PlaceAt, first: number) {
  const place = placeAt(error.pos[0]);
  const half = lines.findIndex((line) => halfQuoted.test(valueOf(line)));
  const isHalf = half !== -1 && half <= place.line - first;
  const index = isHalf ? half : place.line - first;
  const line = (lines[index] ?? '').replace(/\r$/, '');
  const tell = (reason: YamlReason, column: number) =>
    fault('yaml-syntax', { line: index + first, column }, { reason });

  if (/^ *\t/.test(line)) {
    const indent = (/^[ \t]+/.exec(line)?.[0] ?? '').replaceAll('\t', '  ');
    return { index, line: indent + line.trimStart(), fault: tell('tab', 1) };
  }
  const bracket = tellBracket(lines, first);
  if (bracket?.mended)
    return { index: bracket.mended.index, line: bracket.mended.text, fault: bracket.fault };
  const [, opened = '', words = ''] = bracketed.exec(line) ?? [];
  if (opened !== '')
    return { index, line: opened + JSON.stringify(words), fault: syntaxFault(error, placeAt) };
  const [, start = '', value = ''] = field.exec(line) ?? [];
  const deeper = tooDeep.exec(lines[index + 1] ?? '');
  if (start !== '' && deeper && (deeper[1]?.length ?? 0) > indentOf(start)) {
    const place = { line: index + 1 + first, column: 1 };
    return {
      index: index + 1,
      line: ' '.repeat(indentOf(start)) + (deeper[2] ?? ''),
      fault: fault('yaml-syntax', place, { reason: 'indent' }),
    };
  }
  if (start !== '' && !isQuoted(value)) {
    const told = isHalf ? tell('quote', start.length + 1) : syntaxFault(error, placeAt);
    return { index, line: start + JSON.stringify(isHalf ? value.slice(1) : value), fault: told };
  }
  const [, key, joined] = unspaced.exec(line) ?? [];
  if (key !== undefined && joined !== undefined)
    return { index, line: `${key}: ${joined}`, fault: tell('space', key.length + 1) };
  if (error.code === 'BAD_DQ_ESCAPE')
    return { index, line: line.replaceAll('\\', '/'), fault: tell('escape', place.column) };
  if (index === 0 && /^[A-Za-z]+ [^:]+$/.test(line))
    return { index, line: line.replace(' ', ': '), fault: tell('no-colon', 1) };
  const isContinued = index > 0 && /^[\p{L}\p{N}“"(…–—]/u.test(line) && !/^[\w-]+:/.test(line);
  const before = lines.slice(0, index).findLast((one) => one.trim() !== '') ?? '';
  if (isContinued && valueOf(before) !== '' && !isQuoted(valueOf(before)))
    return { index, line: `    ${line.replaceAll(/: | #/g, '  ')}`, fault: tell('continued', 1) };
  return undefined;
}

const valueOf = (line: string) => field.exec(line.replace(/\r$/, ''))?.[2] ?? '';

/** Whether a value is one text in quotes, as it is after mending too. */
const isQuoted = (value: string) =>
  /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value) || /^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value);
