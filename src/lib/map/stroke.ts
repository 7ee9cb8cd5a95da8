import type { Point } from './path.ts';

/** A curve through points, as a path: each bend leans on the points before and after it. */
export function smoothPath(points: readonly Point[], isClosed = false): string {
  const [first] = points;
  if (!first) return '';
  const count = points.length;
  const at = (index: number): Point =>
    points[isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] ?? first;
  const bends = Array.from({ length: isClosed ? count : count - 1 }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    return `C${[lean(before, from, to), lean(after, to, from), to].map(written).join(' ')}`;
  });
  return `M${written(first)}${bends.join('')}${isClosed ? 'z' : ''}`;
}

/** The handle of a bend at `at`: along the line between its neighbours. */
const lean = ([ax, ay]: Point, [x, y]: Point, [bx, by]: Point): Point => [
  x + (bx - ax) / 6,
  y + (by - ay) / 6,
];

const written = ([x, y]: Point) => `${String(Math.round(x))} ${String(Math.round(y))}`;
