import { along, brush, curve, plate, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** The outline of a round-ended form about a smooth line; `widths` are spread evenly along it. */
export function tubePath(points: readonly Point[], widths: readonly number[]): string {
  const line = along(points, 4);
  const last = points[points.length - 1];
  if (last) line.push(last);
  const half = (i: number): number => {
    const t = (i / Math.max(1, line.length - 1)) * (widths.length - 1);
    const [a, b] = [widths[Math.floor(t)] ?? 0, widths[Math.min(widths.length - 1, Math.ceil(t))]];
    return (a + ((b ?? a) - a) * (t % 1)) / 2;
  };
  const heading = (i: number): Point => {
    const [a, b] = [
      line[Math.max(i - 1, 0)] ?? [0, 0],
      line[Math.min(i + 1, line.length - 1)] ?? [0, 0],
    ];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  };
  const side = (s: number): Point[] =>
    line.map(([x, y], i) => {
      const [dx, dy] = heading(i);
      return [x - dy * half(i) * s, y + dx * half(i) * s];
    });
  const cap = (i: number, s: number): Point[] => {
    const [[x, y], [dx, dy], r] = [line[i] ?? [0, 0], heading(i), half(i)];
    return [[x + dx * r * 0.62 * s, y + dy * r * 0.62 * s]];
  };
  const end = line.length - 1;
  const round = [...side(1), ...cap(end, 1), ...side(-1).reverse(), ...cap(0, -1)];
  return `${curve([...round, ...round.slice(0, 1)])} Z`;
}

/** A sleeve, a leg, a trunk: a round-ended form about a smooth line, with its key-line. */
export function tube(
  points: readonly Point[],
  widths: readonly number[],
  fill: string,
  weight = 4,
): string {
  return plate(tubePath(points, widths), fill, weight);
}

/** A pole, a rod, a rail: a coloured line with an ink edge. */
export function rod(
  points: readonly Point[],
  width: number,
  fill: string = p.woodPale,
  edge = 3,
): string {
  return brush(points, width + 2 * edge) + brush(points, width, fill);
}

/** The three joints of an arm or a leg; a missing one lies at 0,0. */
export function joints([a, b, c]: readonly Point[]): [Point, Point, Point] {
  return [a ?? [0, 0], b ?? [0, 0], c ?? [0, 0]];
}
