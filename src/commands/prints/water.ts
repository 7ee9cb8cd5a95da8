import { along, between, brush, curve, curveOn, type Point, random, wash, xy } from './pen.ts';

/** A river as its cross-sections, from far to near: the left and the right bank of each. */
export type Reach = readonly (readonly [left: Point, right: Point])[];

/** A river: its water, and `lines` broken threads of current that follow its banks. */
export function river(
  reach: Reach,
  fill: string,
  thread: string,
  lines: number,
  seed: number,
): string {
  const left = reach.map(([a]) => a);
  const right = reach.map(([, b]) => b).reverse();
  const start = right[0] ?? [0, 0];
  const outline = `${curve(left)} L${xy(start)}${curveOn(right)} Z`;
  return wash(outline, fill) + current(reach, thread, lines, seed);
}

/** The threads of a current alone, thin far away and thicker near. */
export function current(reach: Reach, colour: string, lines: number, seed: number): string {
  const next = random(seed);
  const thread = (_: unknown, k: number): string => {
    const t = (k + 0.5) / lines;
    const path = along(
      reach.map(([a, b]) => between(a, b, t)),
      10,
    );
    let out = '';
    for (let i = Math.floor(next() * 10); i < path.length - 5;) {
      const run = 7 + Math.floor(next() * 13);
      const part = path.slice(i, i + run).filter((_, j) => j % 3 === 0);
      const near = Math.min(1, (i + run / 2) / path.length);
      if (part.length > 1) out += brush(part, 2 + near * 3.4, colour);
      i += run + 4 + Math.floor(next() * 8);
    }
    return out;
  };
  return Array.from({ length: lines }, thread).join('');
}

/** Rings of water about a hull or a post: broken arcs, wider downwards. */
export function ripples([x, y]: Point, width: number, rows: number, colour: string): string {
  return Array.from({ length: rows }, (_, i) => {
    const [w, h] = [width * (1 + i * 0.16), y + i * 15];
    const arc = (from: number, to: number): string =>
      brush(
        [from, (from + to) / 2, to].map((t): Point => [x + t * w, h + 9 * (1 - (t / 0.5) ** 2)]),
        4 - i * 0.4,
        colour,
      );
    return i % 2
      ? arc(-0.46, -0.08) + arc(0.02, 0.4)
      : arc(-0.5, -0.2) + arc(-0.12, 0.22) + arc(0.3, 0.5);
  }).join('');
}
