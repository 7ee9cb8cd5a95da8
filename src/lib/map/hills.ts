import type { Point } from './path.ts';

/** Hills as a knife cuts them: one behind, one before it, and the shade on its side. */
const strokes = [
  'M4 13C12 12 16-9 24-10C31-11 36 10 46 13z',
  'M-40 13C-28 11-20-21-8-22C3-23 12 9 27 13z',
  'M-5-19C3-12 7 0 12 9M-6-12C0-5 3 3 6 10M-8-4C-4 1-2 5 0 10',
  'M27-6C31-2 34 4 38 10',
];

/** Hills at points, larger and smaller in turn. */
export const drawHills = (points: readonly Point[]): string =>
  points.map((point, index) => drawHill(point, [0.92, 0.72, 1.05][index % 3] ?? 1)).join('');

/** Every pair of numbers is a point. */
const drawHill = ([x, y]: Point, size: number) =>
  strokes
    .join('')
    .replace(
      /(-?\d+)(?: |(?=-))(-?\d+)/g,
      (_, dx: string, dy: string) =>
        `${String(Math.round(x + Number(dx) * size))} ${String(Math.round(y + Number(dy) * size))} `,
    )
    .replaceAll(/ (?=[A-Za-z]|$)/g, '');
