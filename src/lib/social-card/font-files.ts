import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CardFamily } from '../../config/card-fonts.ts';

/** Inclusive range of code points. */
export type Range = readonly [number, number];

/** A file of a family, with the code points that it serves. */
export interface FontFile {
  readonly file: string;
  readonly ranges: readonly Range[];
  readonly weight: number | undefined;
}

const readJson = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(path.resolve('node_modules', name, file), 'utf8'));

/** Version of the package that brings a family. */
export const familyVersion = ({ package: name }: CardFamily): string =>
  (readJson(name, 'package.json') as { version: string }).version;

/** The files of a family, by the table of subsets that its package brings. */
export function listFontFiles({
  package: name,
  subsets,
  weights,
  without,
}: CardFamily): FontFile[] {
  const table = readJson(name, 'unicode.json') as Record<string, string>;
  const id = path.basename(name);
  return Object.entries(table)
    .map(([subset, ranges]) => ({ subset: subset.replace(/[[\]]/g, ''), ranges }))
    .filter(({ subset }) => subsets?.includes(subset) ?? true)
    .flatMap(({ subset, ranges }) =>
      (weights ?? [undefined]).map((weight) => ({
        file: path.resolve(
          'node_modules',
          name,
          `files/${id}-${subset}-${weight ?? 'wght'}-normal.woff2`,
        ),
        ranges: leaveOut(parseRanges(ranges), without ?? []),
        weight,
      })),
    );
}

/** `U+0-FF,U+131` as pairs of numbers. */
export const parseRanges = (ranges: string): Range[] =>
  ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });

/** Ranges without what others hold. */
export const leaveOut = (ranges: readonly Range[], others: readonly Range[]): Range[] =>
  others.reduce<Range[]>(
    (left, [first, last]) =>
      left.flatMap(([from, to]): Range[] => {
        if (last < from || first > to) return [[from, to]];
        const parts: Range[] = [
          [from, first - 1],
          [last + 1, to],
        ];
        return parts.filter(([start, end]) => start <= end);
      }),
    [...ranges],
  );

/** Whether one of the ranges holds a sign of the text. */
export const serves = (ranges: readonly Range[], signs: Iterable<string>): boolean => {
  for (const sign of signs) {
    const code = sign.codePointAt(0) ?? 0;
    if (ranges.some(([from, to]) => from <= code && code <= to)) return true;
  }
  return false;
};
