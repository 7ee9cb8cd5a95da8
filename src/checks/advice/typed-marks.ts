import type { MdxNode } from '../../lib/mdx-tree.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type Place } from '../issue.ts';

/** Most texts hold none of the signs. */
const mayHoldMarks = /##|\[|\t/;
const heading = /^#{2,6}(?=[^\s#])/;
const link = /\[[^[\]]+\]\s+\((?:\/|#|https?:|www\.|mailto:|tel:)[^()\s]*\)/g;
/** The same where the address has become a link by itself. */
const linkBefore = /\[[^[\]]+\]\s+\($/;
const footnote = /\[\^[^\]\s]+\]/g;
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
    const placeAt = placesIn(node);
    const isFirst = index === 0 || nodes[index - 1]?.type === 'break';
    const before = nodes[index + 1]?.type === 'link' ? linkBefore.exec(value) : null;
    return [
      ...headingsIn(value, isFirst, placeAt),
      ...[...value.matchAll(link), ...(before ? [before] : [])].map((match) =>
        fault('typed-link', placeAt(match.index), { text: match[0].replace(/\s+/g, ' ') }),
      ),
      ...[...value.matchAll(footnote)].map((match) =>
        fault('footnote-missing', placeAt(match.index), { mark: match[0] }),
      ),
      ...tableIn(value, placeAt),
    ];
  });
}

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

/** Rows one below the other; a single one may be an address or a name and its title. */
function tableIn(value: string, placeAt: PlaceAt): Fault[] {
  if (!value.includes('\t')) return [];
  const lines = value.split('\n');
  const first = lines.findIndex(
    (line, index) => row.test(line) && row.test(lines[index + 1] ?? ''),
  );
  if (first === -1) return [];
  return [fault('typed-table', placeAt(lines.slice(0, first).join('\n').length), {})];
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
