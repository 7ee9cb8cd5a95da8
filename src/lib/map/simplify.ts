import type { Point, Ring } from './path.ts';

/** A line with fewer corners that strays no further than `tolerance` from it (Douglas and Peucker). */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let distance = 0;
  for (let index = 1; index < points.length - 1; index += 1) {
    const own = distanceTo(points[index] ?? first, first, last);
    if (own > distance) [farthest, distance] = [index, own];
  }
  if (distance <= tolerance) return [first, last];
  const before = simplifyLine(points.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyLine(points.slice(farthest), tolerance)];
}

/** The same for a closed line: it is cut at its first corner and at the one farthest from that. */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  const [start] = ring;
  if (!start) return ring;
  const far = ring.reduce((best, point, index) => {
    const known = ring[best] ?? start;
    return lengthOf(start, point) > lengthOf(start, known) ? index : best;
  }, 0);
  const there = simplifyLine(ring.slice(0, far + 1), tolerance);
  const back = simplifyLine([...ring.slice(far), start], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

const lengthOf = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** From a point to the stretch between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const length = lengthOf(from, to);
  if (length === 0) return lengthOf(point, from);
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy;
  const kept = Math.min(Math.max(along, 0), length);
  return lengthOf(point, [from[0] + kept * dx, from[1] + kept * dy]);
}
