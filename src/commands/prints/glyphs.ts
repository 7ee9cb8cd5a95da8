import { cells } from './cells.ts';
import { type Cut, gouges, type Point, random } from './pen.ts';

/**
 * Columns of large upright signs that look cut with a knife and are no writing: bars, a stem, falling
 * strokes, a dot. Within width by height from 0,0; the same seed gives the same signs.
 */
export function glyphs(
  width: number,
  height: number,
  cell: number,
  seed: number,
  colour: string,
): string {
  const next = random(seed);
  const signs = cells(width, height, cell).map(([x, y]) =>
    sign([x + cell * 0.1, y + cell * 0.1], cell * 0.78, next),
  );
  return gouges(signs.flat(), colour);
}

/** Two parts side by side, each of its own kind, so that no sign is one that someone could read. */
function sign([x, y]: Point, s: number, next: () => number): Cut[] {
  const split = 0.36 + next() * 0.16;
  return [
    ...part([x, y], [s * split, s], next),
    ...part([x + s * (split + 0.06), y], [s * (0.94 - split), s], next),
  ];
}

function part([x, y]: Point, [w, h]: Point, next: () => number): Cut[] {
  const cut = (fx: number, fy: number, dx: number, dy: number, bow = 0): Cut => ({
    from: [x + fx * w, y + fy * h],
    by: [dx * w, dy * h],
    bow: bow * w,
    width: h * 0.062,
  });
  const kinds: (() => Cut[])[] = [
    () => [cut(0.5, 0, 0, 1), cut(0.06, 0.24, 0.9, -0.03), cut(0.1, 0.56, 0.8, -0.02)],
    () => [cut(0.1, 0.1, 0.8, 0), cut(0.5, 0.1, -0.46, 0.86, 0.1), cut(0.44, 0.5, 0.5, 0.46)],
    () => [
      cut(0.12, 0.3, 0, 0.62),
      cut(0.12, 0.32, 0.76, 0),
      cut(0.88, 0.3, 0, 0.64),
      cut(0.14, 0.6, 0.72, 0),
      cut(0.14, 0.9, 0.74, 0),
      cut(0.5, 0, -0.1, 0.24),
    ],
    () => [cut(0.2, 0.04, 0.2, 0.16), cut(0.1, 0.36, 0.26, 0.14), cut(0.1, 0.94, 0.7, -0.5, 0.1)],
    () => [
      cut(0.3, 0, -0.2, 0.3),
      cut(0.04, 0.34, 0.9, 0),
      cut(0.34, 0.36, 0, 0.6),
      cut(0.7, 0.36, 0.16, 0.6, -0.1),
      cut(0.1, 0.66, 0.8, 0),
    ],
    () => [
      cut(0.5, 0, 0, 0.46),
      cut(0.1, 0.46, 0.8, 0),
      cut(0.3, 0.6, -0.2, 0.36),
      cut(0.6, 0.58, 0.3, 0.38),
    ],
  ];
  return kinds[Math.floor(next() * kinds.length)]?.() ?? [];
}
