import { between, type Cut, gouges, plate, type Point, polygon, random } from './pen.ts';

/** How a paddy looks: its colour, and the colour and height of what grows in rows there. */
export interface Paddy {
  fill: string;
  crop: string;
  height: number;
}

/**
 * Paddies that fill a quarter of land: corners far left, far right, near right, near left; divided
 * in `across` by `down`, growing taller towards the viewer, with earth banks between.
 */
export function paddies(
  corners: readonly [Point, Point, Point, Point],
  [across, down]: readonly [number, number],
  kinds: readonly Paddy[],
  seed: number,
): string {
  const next = random(seed);
  const [a, b, c, d] = corners;
  const depth = (v: number): number => v ** 1.35;
  const at = (u: number, v: number): Point => between(between(a, b, u), between(d, c, u), depth(v));
  const jitter = Array.from({ length: down * (across + 1) }, () => (next() - 0.5) * 0.3);
  const edge = (i: number, row: number): number =>
    i === 0 || i === across ? i / across : (i + (jitter[row * (across + 1) + i] ?? 0)) / across;
  const cell = (_: unknown, n: number): string => {
    const [i, row] = [n % across, Math.floor(n / across)];
    const kind = kinds[Math.floor(next() * kinds.length)];
    if (!kind) return '';
    const [u0, u1, v0, v1] = [edge(i, row), edge(i + 1, row), row / down, (row + 1) / down];
    const outline = polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]);
    return plate(outline, kind.fill, 2.6 + 1.6 * v1) + crop(at, [u0, u1, v0, v1], kind, next);
  };
  return Array.from({ length: across * down }, cell).join('');
}

function crop(
  at: (u: number, v: number) => Point,
  [u0, u1, v0, v1]: readonly [number, number, number, number],
  kind: Paddy,
  next: () => number,
): string {
  const rows = Math.max(
    2,
    Math.round(Math.abs(at(u0, v1)[1] - at(u0, v0)[1]) / (kind.height * 1.25)),
  );
  const width = Math.abs(at(u1, v1)[0] - at(u0, v1)[0]);
  const count = Math.max(3, Math.round(width / (kind.height * 0.85)));
  const cuts = Array.from({ length: rows * count }, (_, n): Cut => {
    const [i, row] = [n % count, Math.floor(n / count)];
    const u = u0 + (u1 - u0) * ((i + 0.3 + next() * 0.4 + (row % 2 ? 0.2 : -0.1)) / count);
    const v = v0 + (v1 - v0) * ((row + 0.85) / (rows + 0.25));
    return {
      from: at(u, v),
      by: [(next() - 0.5) * 5, -kind.height * (0.7 + next() * 0.3)],
      width: kind.height * 0.13,
    };
  });
  return gouges(cuts, kind.crop);
}
