import { fault, type Fault } from './catalogue/index.ts';

/** A field's name with something behind it that is no plain space or colon, or such a space before it. */
const oddField =
  /^([ \t\u00a0\u202f\u3000\u200b\ufeff]*)((?:- +)?)([A-Za-z_][\w-]*)[ \u00a0]*([:：=])(.*)$/;
const oddSpace = /[\u00a0\u202f\u3000\u200b\ufeff]/;
const oddSpaces = /^[ \u00a0\u202f\u3000\u200b\ufeff]+/;
/** A value that goes on in the lines below, which may hold any sign. */
const opensBlock = /:\s+[|>][-+\d]*\s*$/;
const comment = /^\s*(?:\/\/|<!--)/;

/**
 * Lines with signs that look like those of YAML and are none: told, and read as they are meant. Each keeps
 * its length, so that places stay true.
 *
 * @param firstLine Line of the file at which the text begins.
 */
export function replaceOddSigns(
  lines: readonly string[],
  firstLine: number,
): { lines: string[]; faults: Fault[] } {
  const faults: Fault[] = [];
  let block: number | undefined;
  const mended = lines.map((line, index) => {
    const indent = line.search(/\S/);
    if (block !== undefined && (indent === -1 || indent > block)) return line;
    block = opensBlock.test(line) ? indent : undefined;
    const place = { line: index + firstLine, column: 1 };
    if (comment.test(line)) {
      faults.push(fault('yaml-syntax', place, { reason: 'comment' }));
      return `#${line.slice(1)}`;
    }
    const [, before = '', dash = '', name, colon, behind = ''] = oddField.exec(line) ?? [];
    if (name === undefined) return line;
    const [gap = ''] = oddSpaces.exec(behind) ?? [];
    const isOdd = colon !== ':' || oddSpace.test(before) || oddSpace.test(gap);
    if (!isOdd) return line;
    faults.push(fault('yaml-syntax', place, { reason: 'odd-space' }));
    const blank = (text: string) => text.replace(/[^ \t]/g, ' ');
    const rest = gap === '' && behind !== '' ? ` ${behind}` : blank(gap) + behind.slice(gap.length);
    return `${blank(before)}${dash}${name}:${rest}`;
  });
  return { lines: mended, faults };
}
