import type { MdxNode } from '../../lib/mdx-tree.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart } from '../issue.ts';

/** A bullet with words behind it: alone it may be a mark in a table, a word left out, a grade. */
const bullet = /^[•▪●○◦■□➢➤✓✔·]\s*(?=[\p{L}\p{N}“"‘(（「])/u;
/** What stands behind the bullet is in bold, or a link. */
const bareBullet = /^[•▪●○◦■□➢➤✓✔·]\s*$/u;

/** Lines of a paragraph that begin with a bullet as word processors type it: they run into one another. */
export function bulletsIn(paragraph: MdxNode): Fault[] {
  if (paragraph.type !== 'paragraph') return [];
  return (paragraph.children ?? []).flatMap((node, index, all) => {
    if (node.type !== 'text') return [];
    const isLineStart = index === 0 || all[index - 1]?.type === 'break';
    const isFollowed = index < all.length - 1 && all[index + 1]?.type !== 'break';
    return [...bulletsOf(node, isLineStart, isFollowed), ...marksOf(node, isLineStart)];
  });
}

/** Marks of a list that lack their blank, or dashes instead: two lines of them are a list. */
const mark = /^(?:[–—](?=\s)|[-*+](?=[\p{L}“"])|\d{1,2}[.)](?=\p{L}))/u;

function marksOf({ value = '', position }: MdxNode, isLineStart: boolean): Fault[] {
  const lines = value.split('\n').map((line) => mark.exec(line)?.[0]);
  const first = lines.findIndex(
    (sign, index) =>
      sign !== undefined && lines[index + 1] !== undefined && (index > 0 || isLineStart),
  );
  if (first === -1) return [];
  const { line, column } = position?.start ?? fileStart;
  const place = { line: line + first, column: first === 0 ? column : 1 };
  return [fault('typed-bullet', place, { sign: lines[first] ?? '' })];
}

function bulletsOf(
  { value = '', position }: MdxNode,
  isLineStart: boolean,
  isFollowed: boolean,
): Fault[] {
  const { line: first, column } = position?.start ?? fileStart;
  return value.split('\n').flatMap((line, index, all) => {
    if (index === 0 && !isLineStart) return [];
    const isLast = index === all.length - 1;
    const text = line.trimStart();
    const [sign] =
      bullet.exec(text) ?? (isLast && isFollowed ? bareBullet.exec(text) : undefined) ?? [];
    if (sign === undefined) return [];
    const place = { line: first + index, column: index === 0 ? column : 1 };
    return [fault('typed-bullet', place, { sign: sign.trim() })];
  });
}
