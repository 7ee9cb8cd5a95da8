import { curve, curveOn, num, plate, type Point, xy } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** The middle of a limb or a cloth and its width there. */
export type Rib = readonly [at: Point, width: number];

/** A closed, round-sided form along ribs: a sleeve, a leg, a body, a skirt. */
export function tube(ribs: readonly Rib[]): string {
  const at = (i: number): Point => ribs[Math.min(Math.max(i, 0), ribs.length - 1)]?.[0] ?? [0, 0];
  const side = (sign: number): Point[] =>
    ribs.map(([[x, y], width], i) => {
      const [a, b] = [at(i - 1), at(i + 1)];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half = (width / 2) * sign;
      return [x - ((b[1] - a[1]) / length) * half, y + ((b[0] - a[0]) / length) * half];
    });
  const [left, right] = [side(1), side(-1).reverse()];
  return `${curve(left)} L${xy(right[0] ?? [0, 0])}${curveOn(right)} Z`;
}

/** The point `reach` beyond `b` on the way from `a`. */
export function beyond(a: Point, b: Point, reach: number): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [b[0] + ((b[0] - a[0]) / length) * reach, b[1] + ((b[1] - a[1]) / length) * reach];
}

/** The angle of the way from `a` to `b` in degrees, 0 to the right, clockwise. */
export function bearing(a: Point, b: Point): number {
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
}

/** Drawings made to the right of 0,0, laid at `at` along the way from `a` to it. */
export function laid(a: Point, at: Point, scale: number, drawing: string): string {
  const flip = at[0] < a[0] ? -1 : 1;
  return `<g transform="translate(${xy(at)}) rotate(${num(bearing(a, at))}) scale(${scale},${scale * flip})">${drawing}</g>`;
}

/** A closed hand, its wrist at 0,0, fingers to the right, thumb above. */
export function hand(weight = 3.4): string {
  return (
    plate('M-5,-8 C4,-12 18,-11 23,-4 C25,4 19,10 8,10 C2,10 -2,9 -5,8 Z', p.skin, weight) +
    plate('M4,-8 C8,-15 18,-14 17,-8 C14,-5 9,-4 4,-3 Z', p.skin, weight * 0.8)
  );
}

/** An open hand, its wrist at 0,0, fingers to the right. */
export function openHand(weight = 3.4): string {
  return plate(
    'M-5,-8 C2,-10 6,-16 13,-17 C14,-13 11,-10 12,-9 L33,-8 C36,-4 34,-2 34,1 C34,6 26,10 12,9 L-5,8 Z',
    p.skin,
    weight,
  );
}

/** A foot, its ankle at 0,-10, toes to the left. */
export function foot(fill: string = p.skin, weight = 3.4): string {
  return plate('M9,-15 C10,-8 11,-4 10,0 L-25,0 C-28,-5 -18,-8 -8,-15 Z', fill, weight);
}
