import { fault, type Fault } from './catalogue/index.ts';

const start = /^<{7}(?: |\r?$)/;
const end = /^>{7}(?: |\r?$)/;

/**
 * Places where git has left two versions of some lines, one below the other: whatever else stands in such a
 * file says little until one of them is chosen.
 *
 * @param firstLine Line of the file at which the text begins.
 */
export function findConflicts(text: string, firstLine = 1): Fault[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const lines = text.split('\n');
  const marks = lines.some((line) => start.test(line)) ? start : end;
  return lines.flatMap((line, index) =>
    marks.test(line) ? [fault('merge-conflict', { line: index + firstLine, column: 1 }, {})] : [],
  );
}
