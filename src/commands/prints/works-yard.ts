import {
  between,
  box,
  brush,
  type Cut,
  gouges,
  oval,
  plate,
  type Point,
  polygon,
  wash,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A long shed seen from above at a slant: its near left corner at 0,0; runs back by `run`. */
export interface Shed {
  width: number;
  height: number;
  run: Point;
  roof: string;
  seam: string;
  wall: string;
  /** Rows of sun panels on the roof. */
  panels?: number;
  lit?: boolean;
}

/** A shed with a low gable roof, its front wall with doors and windows to the viewer. */
export function shed({
  width: w,
  height: h,
  run,
  roof,
  seam,
  wall,
  panels = 0,
  lit,
}: Shed): string {
  const peak = -h - w * 0.16;
  const back = ([x, y]: Point): Point => [x + run[0], y + run[1]];
  const [l, m, r]: [Point, Point, Point] = [
    [0, -h],
    [w / 2, peak],
    [w, -h],
  ];
  const side =
    run[0] > 0
      ? polygon([[w, 0], r, back(r), back([w, 0])])
      : polygon([[0, 0], l, back(l), back([0, 0])]);
  const slope = (a: Point, b: Point): string => {
    const seams = Array.from({ length: 9 }, (_, i): Cut => {
      const t = (i + 1) / 10;
      const from = between(a, back(a), t);
      const to = between(b, back(b), t);
      return { from, by: [to[0] - from[0], to[1] - from[1]], width: 1.8 };
    });
    const grid = Array.from({ length: panels * 2 }, (_, i) => {
      const [u, v] = [0.06 + Math.floor(i / 2) * (0.9 / Math.max(1, panels)), i % 2 ? 0.54 : 0.1];
      const at = (s: number, t: number): Point =>
        between(between(a, back(a), s), between(b, back(b), s), t);
      const du = 0.74 / Math.max(1, panels);
      const cell = polygon([at(u, v), at(u + du, v), at(u + du, v + 0.36), at(u, v + 0.36)]);
      const middle = at(u + du / 2, v);
      const below = at(u + du / 2, v + 0.36);
      return (
        plate(cell, p.indigo, 2.4) +
        gouges(
          [{ from: middle, by: [below[0] - middle[0], below[1] - middle[1]], width: 1.6 }],
          p.indigoPale,
        )
      );
    });
    return (
      plate(polygon([a, b, back(b), back(a)]), roof, 4.5) + gouges(seams, seam) + grid.join('')
    );
  };
  const bays = Math.max(2, Math.round(w / 70));
  const front = Array.from({ length: bays }, (_, i) => {
    const x = (i + 0.5) * (w / bays);
    const half = (w / bays) * 0.3;
    return i % 3 === 1
      ? plate(box(x - half, -h * 0.62, half * 2, h * 0.62), lit ? p.yellow : p.indigoMid, 3) +
          gouges(
            [0.2, 0.36, 0.5].map((t): Cut => ({
              from: [x - half + 3, -h * t],
              by: [half * 2 - 6, 0],
              width: 1.8,
            })),
          )
      : plate(box(x - half, -h * 0.8, half * 2, h * 0.3), lit ? p.yellow : p.indigoPale, 3);
  });
  const far = run[0] > 0 ? slope(m, l) + slope(m, r) : slope(m, r) + slope(m, l);
  return (
    plate(side, p.mist, 4.5) +
    far +
    plate(polygon([[0, 0], l, m, r, [w, 0]]), wall, 5) +
    wash(box(2, -h * 0.06, w - 4, 3), p.soot) +
    front.join('')
  );
}

/** A lamp post with its cone of light, on y 0, `height` high, arm to the left. */
export function lamp(height: number, light: string): string {
  return (
    `<path d="${polygon([
      [-44, -height + 8],
      [-150, 0],
      [60, 0],
    ])}" fill="${light}" fill-opacity=".26"/>` +
    brush(
      [
        [0, 0],
        [1, -height * 0.6],
        [0, -height],
        [-20, -height - 6],
        [-50, -height],
      ],
      8,
      p.ink,
    ) +
    plate('M-66,-' + String(height - 4) + ' h40 l6,12 h-52 Z', light, 3)
  );
}

/** The lines of a circuit: tracks at right angles that end in pads, through given corners. */
export function tracks(lines: readonly (readonly Point[])[], colour: string, width = 5): string {
  return lines
    .map((line) => {
      const ends = [line[0], line[line.length - 1]].filter((q): q is Point => q !== undefined);
      return (
        `<path d="${polygon(line, false)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>` +
        ends.map((q) => wash(oval(q, width * 1.7), colour)).join('')
      );
    })
    .join('');
}
