import {
  along,
  between,
  box,
  brush,
  gouges,
  num,
  place,
  plate,
  polygon,
  type Cut,
  type Point,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** One step seen from the front: the middle of its foot, its width and its rise. */
export interface Step {
  foot: Point;
  width: number;
  rise: number;
}

/** Steps between a near and a far one, growing smaller as they climb. */
export function flight(near: Step, far: Step, count: number): Step[] {
  return Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const eased = t * (1.28 - 0.28 * t);
    return {
      foot: between(near.foot, far.foot, eased),
      width: near.width + (far.width - near.width) * eased,
      rise: near.rise + (far.rise - near.rise) * eased,
    };
  });
}

/** A broad stair of stone, drawn from its top step down. */
export function stair(steps: readonly Step[]): string {
  const draw = ({ foot: [x, y], width, rise }: Step, i: number): string => {
    const tread = rise * 0.5;
    const half = width / 2;
    const top: Point[] = [
      [x - half + tread, y - rise - tread],
      [x + half - tread, y - rise - tread],
      [x + half, y - rise],
      [x - half, y - rise],
    ];
    const joints: Cut[] = [0.21, 0.47, 0.74].map((t) => ({
      from: [x - half + width * (t + (i % 2) * 0.07), y - rise],
      by: [0, rise * 0.9],
      width: 1.8,
    }));
    const weight = 1.4 + rise * 0.075;
    return (
      plate(polygon(top), p.paper, weight) +
      plate(box(x - half, y - rise, width, rise + 3), p.mist, weight) +
      gouges(joints, p.soot)
    );
  };
  return [...steps]
    .reverse()
    .map((s, i) => draw(s, i))
    .join('');
}

/** A narrow path of steps seen from far off, along points from its top to its foot. */
export function thread(points: readonly Point[], from: number, to: number): string {
  const line = along(points, 14);
  const widthAt = (i: number): number => from + ((to - from) * i) / line.length;
  const across = (i: number): Point => {
    const [a, b] = [
      line[Math.max(i - 1, 0)] ?? [0, 0],
      line[Math.min(i + 1, line.length - 1)] ?? [0, 1],
    ];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const half = widthAt(i) / 2;
    return [((b[1] - a[1]) / length) * half, (-(b[0] - a[0]) / length) * half];
  };
  const side = (s: number): Point[] =>
    line.map(([x, y], i) => [x + s * across(i)[0], y + s * across(i)[1]]);
  const treads = line.map(([x, y], i): Cut => {
    const [dx, dy] = across(i);
    return { from: [x - dx, y - dy], by: [2 * dx, 2 * dy], width: 1.6 };
  });
  return plate(polygon([...side(-1), ...side(1).reverse()]), p.paper, 3.6) + gouges(treads, p.soot);
}

/** A cable between two points with its sag, and where along it (0 to 1) the cabins hang. */
export interface Cable {
  from: Point;
  to: Point;
  sag: number;
  cabins: readonly { at: number; size: number; colour: string }[];
}

/** A cable car line: two ropes and its cabins. */
export function cableLine({ from, to, sag, cabins }: Cable): string {
  const on = (t: number): Point => {
    const [x, y] = between(from, to, t);
    return [x, y + sag * 4 * t * (1 - t)];
  };
  const rope = (dy: number): string => {
    const c = on(0.5);
    const control: Point = [c[0], c[1] + sag];
    return `<path d="M${num(from[0])},${num(from[1] + dy)} Q${num(control[0])},${num(control[1] + dy)} ${num(to[0])},${num(to[1] + dy)}" fill="none" stroke="${p.ink}" stroke-width="3.4"/>`;
  };
  return (
    rope(0) +
    rope(-11) +
    cabins.map(({ at, size, colour }) => place(...on(at), size, cabin(colour))).join('')
  );
}

function cabin(colour: string): string {
  return (
    plate(box(-13, -7, 26, 9), p.soot, 2.6) +
    brush(
      [
        [0, -4],
        [9, 14],
        [0, 36],
      ],
      7,
    ) +
    plate(
      'M-40,48 C-40,36 -32,32 -22,32 L22,32 C32,32 40,36 40,48 L44,84 C44,98 34,104 22,104 L-22,104 C-34,104 -44,98 -44,84 Z',
      colour,
      5,
    ) +
    plate('M-34,50 L-5,50 L-5,76 L-38,76 Z', p.paper, 3.6) +
    plate('M5,50 L34,50 L38,76 L5,76 Z', p.paper, 3.6) +
    passenger(-20) +
    passenger(20) +
    gouges([{ from: [-40, 88], by: [80, 0], width: 3 }])
  );
}

function passenger(x: number): string {
  return (
    plate(`M${x - 10},75 C${x - 10},66 ${x + 10},66 ${x + 10},75 Z`, p.indigo, 2) +
    plate(`M${x - 6},62 a6,6 0 0 1 12,0 a6,7 0 0 1 -12,0 Z`, p.skin, 2.2)
  );
}

/** A pylon of the line, `height` high, its wheels at the top; stands on y 0. */
export function pylon(height: number): string {
  const braces: Cut[] = Array.from({ length: Math.floor(height / 26) }, (_, i) => ({
    from: [(i % 2 ? -1 : 1) * 9, -i * 26 - 6],
    by: [(i % 2 ? 1 : -1) * 18, -24],
    width: 2,
  }));
  return (
    plate(
      polygon([
        [-15, 0],
        [-7, -height],
        [7, -height],
        [15, 0],
      ]),
      p.mist,
      3.6,
    ) +
    gouges(braces) +
    plate(
      polygon([
        [-34, -height - 6],
        [34, -height - 12],
        [34, -height - 2],
        [-34, -height + 5],
      ]),
      p.soot,
      3,
    )
  );
}
