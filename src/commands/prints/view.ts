import type { Point } from './pen.ts';
import type { Quad } from './racks.ts';

/** Where the eye is: the vanishing point on the sheet, its height over the ground, and its lens. */
export interface Eye {
  at: Point;
  height: number;
  lens: number;
}

/** A point of the ground or above it: to the right, up from the ground, away from the eye. */
export type Spot = readonly [right: number, up: number, away: number];

/** Where a spot falls on the sheet. */
export function seen({ at, height, lens }: Eye, [right, up, away]: Spot): Point {
  return [at[0] + (right / away) * lens, at[1] + ((height - up) / away) * lens];
}

/** How large a thing of `size` is drawn that is `away` from the eye, for one drawn `units` high. */
export function sizeAt({ lens }: Eye, away: number, size: number, units: number): number {
  return ((size / units) * lens) / away;
}

/** Four spots as they fall on the sheet. */
export function seenQuad(eye: Eye, spots: readonly [Spot, Spot, Spot, Spot]): Quad {
  const [a, b, c, d] = spots;
  return [seen(eye, a), seen(eye, b), seen(eye, c), seen(eye, d)];
}
