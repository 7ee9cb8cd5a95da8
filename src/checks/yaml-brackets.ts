/** A bracket of a YAML text that nothing closes: where it stands, and what its lines would be with its end. */
export interface OpenBracket {
  /** Line and column, counted from 0. */
  readonly line: number;
  readonly column: number;
  /** The last line that belongs to it, closed; nothing where the text ends before the next field. */
  readonly mended?: { readonly index: number; readonly text: string };
}

const fieldLine = /^( *)(?:- +)?[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;
const opening = /^ *(?:- +)?(?:[\p{L}_][\p{L}\p{N}_-]*:[ \t]+)?(?=[[{])/u;
const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Lines that a value in brackets is followed over. */
const longest = 200;

/** The first value in brackets that runs on into the next field of its level. */
export function findOpenBracket(lines: readonly string[]): OpenBracket | undefined {
  for (const [line, text] of lines.entries()) {
    const start = opening.exec(text)?.[0];
    if (start === undefined) continue;
    const next = lines.findIndex(
      (one, index) => index > line && index <= line + longest && endsBefore(one, text),
    );
    const end = next === -1 ? Math.min(lines.length, line + longest) : next;
    const open = bracketsLeftOpen(lines.slice(line, end).join('\n').slice(start.length));
    if (open.length === 0) continue;
    const last = (lines[end - 1] ?? '').replace(/\s+$/, '');
    const closing = open.map((sign) => closingOf[sign] ?? '').toReversed();
    const mended = { index: end - 1, text: last.replace(/,$/, '') + closing.join('') };
    return { line, column: start.length, ...(next === -1 ? {} : { mended }) };
  }
  return undefined;
}

/** Whether a line is a field at the level of another line, or further out. */
function endsBefore(line: string, of: string): boolean {
  const indent = fieldLine.exec(line)?.[1];
  return indent !== undefined && indent.length <= of.length - of.trimStart().length;
}

/** Brackets that a value opens and does not close, but for those in quotes and comments. */
function bracketsLeftOpen(value: string): string[] {
  const open: string[] = [];
  const plain = value.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?<=\s)#[^\n]*/g, '');
  for (const sign of plain.match(/[[\]{}]/g) ?? []) {
    if (closingOf[sign] !== undefined) open.push(sign);
    else if (open.pop() === undefined) return [];
  }
  return open;
}
