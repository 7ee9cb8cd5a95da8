import { between, brush, type Cut, gouges, plate, type Point, polygon } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A flat thing seen in depth, as its corners: far left, far right, near right, near left. */
export type Quad = readonly [Point, Point, Point, Point];

/** The point of a quad at `u` across and `v` down, both 0 to 1. */
export function onQuad([a, b, c, d]: Quad, u: number, v: number): Point {
  return between(between(a, b, u), between(d, c, u), v);
}

/** A drying rack: a bamboo frame with a lattice of `across` by `down` slats. */
export function rack(quad: Quad, across: number, down: number, weight = 4): string {
  const cut = (from: Point, to: Point): Cut => ({
    from,
    by: [to[0] - from[0], to[1] - from[1]],
    width: weight * 0.42,
  });
  const slats = [
    ...Array.from({ length: across }, (_, i) =>
      cut(onQuad(quad, (i + 0.5) / across, 0), onQuad(quad, (i + 0.5) / across, 1)),
    ),
    ...Array.from({ length: down }, (_, i) =>
      cut(onQuad(quad, 0, (i + 0.5) / down), onQuad(quad, 1, (i + 0.5) / down)),
    ),
  ];
  return plate(polygon(quad), p.straw, weight) + gouges(slats, p.wood);
}

/** A round thing lying on a quad: its middle at u, v, and its radii across and down. */
export function roundOn(quad: Quad, u: number, v: number, ru: number, rv: number): string {
  const points = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2;
    return onQuad(quad, u + Math.cos(a) * ru, v + Math.sin(a) * rv);
  });
  return polygon(points);
}

/** Thin round sheets laid on a rack in `across` by `down`. */
export function rounds(
  quad: Quad,
  [across, down]: readonly [number, number],
  fill: string,
  weight = 3,
): string {
  const forms = Array.from({ length: across * down }, (_, n) => {
    const [i, row] = [n % across, Math.floor(n / across)];
    return roundOn(quad, (i + 0.5) / across, (row + 0.5) / down, 0.45 / across, 0.45 / down);
  });
  return `<path d="${forms.join('')}" fill="${fill}" stroke="${p.ink}" stroke-width="${weight}" stroke-linejoin="round"/>`;
}

/** Skeins of fine noodles laid across a rack in `count` bands, each of `threads` strands. */
export function skeins(quad: Quad, count: number, threads: number, weight = 3): string {
  const bands = Array.from({ length: count }, (_, i): Quad => {
    const [u0, u1] = [(i + 0.1) / count, (i + 0.9) / count];
    return [
      onQuad(quad, u0, 0.04),
      onQuad(quad, u1, 0.04),
      onQuad(quad, u1, 0.97),
      onQuad(quad, u0, 0.97),
    ];
  });
  const strands = bands.flatMap((band) =>
    Array.from({ length: threads }, (_, k) => {
      const t = (k + 1) / (threads + 1);
      return polygon([onQuad(band, t, 0.02), onQuad(band, t, 0.98)], false);
    }),
  );
  const stroke = (d: string, fill: string, line: string, width: number): string =>
    `<path d="${d}" fill="${fill}" stroke="${line}" stroke-width="${width.toFixed(1)}" stroke-linejoin="round"/>`;
  return (
    stroke(bands.map((band) => polygon(band)).join(''), p.paper, p.ink, weight) +
    stroke(strands.join(''), 'none', p.straw, weight * 0.55)
  );
}

/** Two crossed poles that carry a rack, their feet at 0,0, `height` high. */
export function trestle(at: Point, height: number, spread: number, width = 8): string {
  const pole = (s: number): string => {
    const line: Point[] = [
      [at[0] + s * spread, at[1]],
      [at[0], at[1] - height * 0.5],
      [at[0] - s * spread, at[1] - height],
    ];
    return brush(line, width) + brush(line, width * 0.55, p.woodPale);
  };
  return pole(1) + pole(-1);
}
