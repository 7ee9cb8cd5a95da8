import { brush, merged, num, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A bank of cloud: a long flat foot, lobes above, a curl cut in the largest. */
export function cloud(
  x: number,
  y: number,
  width: number,
  lobes: readonly number[],
  fill: string = p.paper,
  weight = 4,
): string {
  const step = width / (lobes.length + 1);
  const forms = lobes.map((r, i) => {
    const cx = x + step * (i + 1);
    return `M${num(cx - r)},${num(y)} a${r},${r} 0 0 1 ${2 * r},0 Z`;
  });
  const foot = `M${num(x)},${num(y - 13)} h${num(width)} a13,13 0 0 1 0,26 h${num(-width)} a13,13 0 0 1 0,-26 Z`;
  const curls = lobes.map((r, i) => {
    const cx = x + step * (i + 1);
    const arc: Point[] = [
      [cx - r * 0.72, y - r * 0.1],
      [cx - r * 0.45, y - r * 0.62],
      [cx + r * 0.12, y - r * 0.68],
      [cx + r * 0.42, y - r * 0.3],
      [cx + r * 0.1, y - r * 0.08],
      [cx - r * 0.14, y - r * 0.28],
    ];
    return r > 20 ? brush(arc, weight * 0.7, p.soot) : '';
  });
  return merged([foot, ...forms], fill, weight) + curls.join('');
}

/** A band of mist that lies across a slope: stacked tongues with round ends, one outline. */
export function mist(
  x: number,
  y: number,
  tongues: readonly (readonly [dx: number, width: number])[],
  fill: string = p.paper,
  weight = 4.5,
): string {
  const [r, gap] = [19, 33];
  const bar = ([dx, w]: readonly [number, number], i: number): string =>
    `M${num(x + dx)},${num(y + i * gap - r)} h${num(w)} a${r},${r} 0 0 1 0,${2 * r} h${num(-w)} a${r},${r} 0 0 1 0,${-2 * r} Z`;
  const thread = ([dx, w]: readonly [number, number], i: number): string =>
    brush(
      [
        [x + dx + 6, y + i * gap],
        [x + dx + w * 0.3, y + i * gap - 2],
        [x + dx + w * 0.56, y + i * gap],
      ],
      3,
      p.soot,
    ) +
    brush(
      [
        [x + dx + w * 0.66, y + i * gap + 1],
        [x + dx + w * 0.9, y + i * gap],
      ],
      2.4,
      p.soot,
    );
  return merged(tongues.map(bar), fill, weight) + tongues.map(thread).join('');
}
