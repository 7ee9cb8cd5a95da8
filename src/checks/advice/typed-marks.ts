import type { MdxNode } from '../../lib/mdx-tree.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type Place } from '../issue.ts';

/** Most texts hold none of the signs. */
const mayHoldMarks = /##|\[|\t|\||\*\*/;
const heading = /^#{2,6}(?=[^\s#])/;
const link = /\[[^[\]]+\]\s+\((?:\/|#|https?:|www\.|mailto:|tel:)[^()\s]*\)/g;
/** Words and address in each other's brackets. */
const reversed = /\([^()\n]+\)\[(?:\/|#|https?:|www\.|mailto:|tel:)[^[\]\s]*\]/g;
/** An address or a file with spaces in it. */
const spaced = /!?\[[^[\]]*\]\((?:\/|\.\/|https?:|mailto:|tel:)[^()\n]*? [^()\n]*\)/g;
/** Words that point at an address which is nowhere. */
const unfounded = /\[[^[\]^]+\]\[[^[\]]+\]/g;
/** Stars of bold words that have stayed stars. */
const stars = /\*\*/;
/** The same where the address has become a link by itself. */
const linkBefore = /\[[^[\]]+\]\s+\($/;
const footnote = /\[\^[^\]\s]+\]/g;
/** A row of a table between its bars. */
const bars = /^\s*\|.*\|\s*$/;
/** A row of a table as it is pasted: cells with a tab between. */
const row = /[^\t\n]\t+\S/;

/** Marks of Markdown in a paragraph that are not quite right, so that readers see the signs. */
export function typedMarksIn(paragraph: MdxNode): Fault[] {
  if (paragraph.type !== 'paragraph') return [];
  const nodes = paragraph.children ?? [];
  return nodes.flatMap((node, index) => {
    if (node.type !== 'text') return [];
    const { value = '' } = node;
    if (!mayHoldMarks.test(value)) return [];
    const isPlain = isAsTyped(node);
    const placeAt = placesIn(node);
    const isFirst = index === 0 || nodes[index - 1]?.type === 'break';
    const before = nodes[index + 1]?.type === 'link' ? linkBefore.exec(value) : null;
    return [
      ...headingsIn(value, isFirst, placeAt),
      ...[...value.matchAll(link), ...(before ? [before] : [])].map((match) =>
        fault('typed-link', placeAt(match.index), {
          ...{ problem: 'gap', text: match[0].replace(/\s+/g, ' ') },
        }),
      ),
      ...(isPlain ? [...linksIn(value, placeAt), ...starsIn(value, placeAt)] : []),
      ...[...value.matchAll(footnote)].map((match) =>
        fault('footnote-missing', placeAt(match.index), { mark: match[0] }),
      ),
      ...tableIn(value, placeAt),
    ];
  });
}

/** Whether a text of one line stands in the file as it is read: without signs that a backslash keeps as they are. */
const isAsTyped = ({ position, value = '' }: MdxNode) =>
  position?.end === undefined ||
  position.end.line !== position.start.line ||
  position.end.column - position.start.column === value.length;

type PlaceAt = (offset: number) => Place;

function headingsIn(value: string, isFirst: boolean, placeAt: PlaceAt): Fault[] {
  let offset = 0;
  return value.split('\n').flatMap((line, index) => {
    const place = placeAt(offset);
    offset += line.length + 1;
    const marks = index > 0 || isFirst ? heading.exec(line)?.[0] : undefined;
    return marks === undefined ? [] : [fault('typed-heading', place, { marks })];
  });
}

function linksIn(value: string, placeAt: PlaceAt): Fault[] {
  const kinds = [
    ['reversed', reversed],
    ['spaces', spaced],
    ['nowhere', unfounded],
  ] as const;
  return kinds.flatMap(([problem, pattern]) =>
    [...value.matchAll(pattern)].map((match) =>
      fault('typed-link', placeAt(match.index), { problem, text: match[0] }),
    ),
  );
}

/** The first of them: those that follow belong to it. */
function starsIn(value: string, placeAt: PlaceAt): Fault[] {
  const found = stars.exec(value);
  return found ? [fault('typed-emphasis', placeAt(found.index), {})] : [];
}

/** Rows one below the other; a single one may be an address or a name and its title. */
function tableIn(value: string, placeAt: PlaceAt): Fault[] {
  if (!/[\t|]/.test(value)) return [];
  const lines = value.split('\n');
  const first = lines.findIndex((line, index) =>
    [row, bars].some((one) => one.test(line) && one.test(lines[index + 1] ?? '')),
  );
  if (first === -1) return [];
  const isBarred = bars.test(lines[first] ?? '');
  const place = placeAt(lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0));
  return [fault('typed-table', place, isBarred ? { isBarred } : {})];
}

function placesIn({ position, value = '' }: MdxNode): PlaceAt {
  const { line, column } = position?.start ?? fileStart;
  return (offset) => {
    const before = value.slice(0, offset).split('\n');
    const last = (before.at(-1) ?? '').length;
    return before.length === 1
      ? { line, column: column + last }
      : { line: line + before.length - 1, column: last + 1 };
  };
}
