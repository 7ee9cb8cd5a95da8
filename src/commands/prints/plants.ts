import {
  between,
  brush,
  type Cut,
  gouges,
  oval,
  place,
  plate,
  type Point,
  random,
  turn,
  wash,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** An areca palm on y 0, `height` high. */
export function arecaPalm(height: number): string {
  const leaf = ([dx, dy]: Point): string => {
    const ribs: Cut[] = [0.3, 0.5, 0.7, 0.9].flatMap((t) =>
      [-1, 1].map((s): Cut => ({
        from: [dx * t, -height + dy * t],
        by: [dx * 0.16 + s * 2, 9 + t * 4],
        bow: 0,
        width: 2,
      })),
    );
    return (
      brush(
        [
          [0, -height],
          [dx * 0.6, -height + dy * 0.9 - 7],
          [dx, -height + dy],
        ],
        6,
        p.green,
      ) + gouges(ribs, p.green)
    );
  };
  const fronds: Point[] = [
    [-34, -6],
    [-26, -24],
    [-4, -34],
    [20, -28],
    [34, -8],
    [-28, 14],
    [28, 14],
  ];
  return (
    brush(
      [
        [0, 3],
        [2, -height * 0.5],
        [0, -height],
      ],
      8,
      p.ink,
    ) +
    brush(
      [
        [0, 0],
        [2, -height * 0.5],
        [0, -height],
      ],
      3.4,
      p.woodPale,
    ) +
    fronds.map(leaf).join('')
  );
}

/** A clump of bamboo on y 0, `height` high, bowing to the left and right. */
export function bamboo(
  height: number,
  canes: number,
  seed: number,
  cane: string = p.green,
): string {
  const next = random(seed);
  const one = (_: unknown, i: number): string => {
    const lean = ((i + 0.5) / canes - 0.5) * height * 0.62 + (next() - 0.5) * 20;
    const h = height * (0.72 + next() * 0.28);
    const root: Point = [(i - canes / 2) * 9, 0];
    const line: Point[] = [
      root,
      [root[0] + lean * 0.18, -h * 0.5],
      [root[0] + lean * 0.6, -h * 0.88],
      [root[0] + lean, -h],
    ];
    const joints = [0.2, 0.4, 0.6, 0.8].map((t): Cut => {
      const q = between(root, line[2] ?? root, t);
      return { from: [q[0] - 5 - lean * 0.05, q[1]], by: [10, 0], width: 1.6 };
    });
    return brush(line, 9) + brush(line, 5, cane) + gouges(joints) + sprays(line, next);
  };
  return Array.from({ length: canes }, one).join('');
}

function sprays(line: readonly Point[], next: () => number): string {
  const at = (i: number): Point => line[i] ?? [0, 0];
  const [b, c, d] = [at(1), at(2), at(3)];
  const spots: Point[] = [between(b, c, 0.2), between(b, c, 0.6), c, between(c, d, 0.55), d];
  const leaf = (q: Point) => (): Cut => {
    const angle = Math.PI * (0.12 + next() * 0.76);
    const l = 22 + next() * 16;
    return { from: q, by: [Math.cos(angle) * l, Math.sin(angle) * l * 0.8], bow: 2, width: 4.6 };
  };
  const cuts = spots.flatMap((q) => Array.from({ length: 5 }, leaf(q)));
  return gouges(cuts, p.greenDeep);
}

/** A banana plant on y 0, about 150 high. */
export function banana(): string {
  const leaf = 'M0,0 C10,-26 12,-66 -4,-108 C-26,-76 -24,-30 -8,0 Z';
  const one = (degrees: number, scale: number): string => {
    const cuts: Cut[] = [24, 44, 64, 82].flatMap((y): Cut[] => [
      { from: [-4, -y], by: [11, -12], width: 1.6 },
      { from: [-4, -y], by: [-13, -9], width: 1.6 },
    ]);
    const drawn =
      plate(leaf, p.greenMid, 4) +
      brush(
        [
          [-4, -2],
          [-2, -50],
          [-4, -104],
        ],
        3,
        p.greenDeep,
      ) +
      gouges(cuts, p.greenDeep);
    return turn(degrees, [0, -46], place(0, -46, scale, drawn));
  };
  return (
    plate('M-11,2 C-6,-20 -8,-40 -6,-52 L6,-52 C6,-38 8,-18 13,2 Z', p.greenPale, 4) +
    one(-74, 0.8) +
    one(76, 0.84) +
    one(-38, 0.98) +
    one(42, 0.94) +
    one(2, 1)
  );
}

/** A tuft of grass or reeds: `count` blades from 0,0. */
export function tuft(count: number, height: number, colour: string, seed: number): string {
  const next = random(seed);
  const blades = Array.from({ length: count }, (_, i): Cut => {
    const t = count < 2 ? 0 : (i / (count - 1)) * 2 - 1;
    return {
      from: [t * 8, 0],
      by: [t * height * 0.5, -height * (0.7 + next() * 0.3)],
      bow: t * 7,
      width: 4,
    };
  });
  return gouges(blades, colour);
}

/** A dot of fruit with its key-line. */
export function fruit(at: Point, radius: number, colour: string): string {
  return (
    plate(oval(at, radius), colour, 2.4) +
    wash(oval([at[0] - radius * 0.3, at[1] - radius * 0.3], radius * 0.22), p.paper)
  );
}
