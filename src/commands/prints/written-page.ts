import { cells } from './cells.ts';
import { box, gouges, place, polygon, random, wash, type Cut, type Point } from './pen.ts';

/**
 * Columns of strokes that suggest writing and are none: clusters of two to five cuts in a cell,
 * within width by height from 0,0. The same seed gives the same page; `place` it with a flip of -1
 * for its mirror image on the paper.
 */
export function strokes(
  width: number,
  height: number,
  cell: number,
  seed: number,
  colour: string,
): string {
  const next = random(seed);
  const cuts = cells(width, height, cell).map(([x, y]) => {
    if (next() < 0.07) return [];
    return Array.from({ length: 2 + Math.floor(next() * 3) }, () => stroke(x, y, cell, next));
  });
  return gouges(cuts.flat(), colour);
}

function stroke(x: number, y: number, cell: number, next: () => number): Cut {
  const s = cell * 0.74;
  const kinds: readonly [Point, Point][] = [
    [
      [0.05, 0.2 + next() * 0.6],
      [0.9, 0],
    ],
    [
      [0.2 + next() * 0.6, 0.05],
      [0, 0.9],
    ],
    [
      [0.5, 0.15],
      [-0.42, 0.75],
    ],
    [
      [0.5, 0.3],
      [0.42, 0.6],
    ],
  ];
  const [from, by] = kinds[Math.floor(next() * kinds.length)] ?? [
    [0, 0],
    [1, 0],
  ];
  return {
    from: [x + cell * 0.13 + from[0] * s, y + cell * 0.13 + from[1] * s],
    by: [by[0] * s, by[1] * s],
    bow: (next() - 0.5) * s * 0.2,
    width: cell * 0.21,
  };
}

/** A page as it is cut or printed: frame, centre strip, columns to either side. */
export function page(
  width: number,
  height: number,
  cell: number,
  seed: number,
  colour: string,
): string {
  const [half, gap] = [width / 2, cell * 0.5];
  const column = (x: number, s: number): string =>
    place(x, gap, 1, strokes(half - cell - gap, height - 2 * gap, cell, s, colour));
  const rule = (x: number): Cut => ({ from: [x, 0], by: [0, height], width: cell * 0.1 });
  return (
    `<path d="${box(0, 0, width, height)}" fill="none" stroke="${colour}" stroke-width="${cell * 0.14}"/>` +
    gouges([rule(half - cell * 0.5), rule(half + cell * 0.5)], colour) +
    wash(
      polygon([
        [half - cell * 0.36, height * 0.3],
        [half + cell * 0.36, height * 0.3],
        [half, height * 0.36],
      ]),
      colour,
    ) +
    wash(
      polygon([
        [half - cell * 0.36, height * 0.7],
        [half + cell * 0.36, height * 0.7],
        [half, height * 0.64],
      ]),
      colour,
    ) +
    column(gap, seed) +
    column(half + cell * 0.5 + gap * 0.5, seed + 7)
  );
}
