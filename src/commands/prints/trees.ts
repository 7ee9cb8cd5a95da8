import {
  brush,
  type Cut,
  gouges,
  merged,
  num,
  oval,
  place,
  plate,
  type Point,
  random,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Colours of leaves: the mass, and the cuts that light it. */
export interface Leaves {
  fill: string;
  cut: string;
}

export const darkLeaves: Leaves = { fill: p.green, cut: p.greenPale };
export const lightLeaves: Leaves = { fill: p.greenMid, cut: p.greenDeep };

/** A round crown of leaves about 0,0: lobes with one outline, short cuts along each. */
export function crown(radius: number, leaves: Leaves, seed: number, weight = 4): string {
  const next = random(seed);
  const lobes = Array.from({ length: 7 }, (_, i): [Point, number] => {
    const angle = (i / 7) * Math.PI * 2 + next() * 0.3;
    return [
      [Math.cos(angle) * radius * 0.62, Math.sin(angle) * radius * 0.46],
      radius * (0.4 + next() * 0.12),
    ];
  });
  const cuts = lobes.flatMap(([[x, y], r]) =>
    [-0.5, 0, 0.5].map((t): Cut => ({
      from: [x + t * r, y - r * 0.35 + Math.abs(t) * r * 0.3],
      by: [r * 0.24, r * 0.5],
      bow: 3,
      width: radius * 0.045,
    })),
  );
  const forms = lobes.map(([c, r]) => oval(c, r, r * 0.86));
  return (
    merged([oval([0, 0], radius * 0.6, radius * 0.5), ...forms], leaves.fill, weight) +
    gouges(cuts, leaves.cut)
  );
}

/** A broad tree on y 0, about 200 high. */
export function tree(leaves: Leaves, seed: number): string {
  return (
    plate(
      'M-14,2 C-8,-30 -12,-60 -20,-92 L-6,-84 L2,-104 L8,-84 L24,-100 C12,-60 10,-30 18,2 Z',
      p.wood,
      4,
    ) +
    gouges([
      { from: [-2, -10], by: [-2, -58], bow: 3, width: 2 },
      { from: [6, -6], by: [0, -40], width: 1.6 },
    ]) +
    place(-46, -112, 1, crown(56, leaves, seed)) +
    place(48, -118, 1, crown(52, leaves, seed + 1)) +
    place(2, -152, 1, crown(66, leaves, seed + 2))
  );
}

/** A pad of pine needles about 0,0, flat below; `width` from tip to tip. */
export function pinePad(width: number, leaves: Leaves, weight = 4): string {
  const [e, h] = [width / 2, width * 0.3];
  const dome = `M${num(-e)},0 C${num(-e * 1.02)},${num(-h * 0.5)} ${num(-e * 0.74)},${num(-h * 0.86)} ${num(-e * 0.46)},${num(-h * 0.8)} C${num(-e * 0.3)},${num(-h * 1.16)} ${num(e * 0.1)},${num(-h * 1.2)} ${num(e * 0.28)},${num(-h * 0.9)} C${num(e * 0.62)},${num(-h)} ${num(e * 0.98)},${num(-h * 0.62)} ${num(e)},0 C${num(e * 0.6)},${num(h * 0.24)} ${num(-e * 0.6)},${num(h * 0.24)} ${num(-e)},0 Z`;
  const fans = [-0.58, -0.02, 0.54].flatMap((t, k) =>
    [-64, -40, -14, 14, 40, 64].map((angle): Cut => {
      const a = ((angle - 90) * Math.PI) / 180;
      const l = h * (k === 1 ? 0.82 : 0.6);
      return {
        from: [t * e, -h * 0.04],
        by: [Math.cos(a) * l * 1.1, Math.sin(a) * l],
        width: Math.max(1.5, width * 0.014),
      };
    }),
  );
  return plate(dome, leaves.fill, weight) + gouges(fans, leaves.cut);
}

/** An old leaning pine on y 0, about 420 high, its crown to the right. */
export function oldPine(leaves: Leaves = darkLeaves): string {
  const pads: [number, number, number][] = [
    [-96, -196, 120],
    [150, -214, 150],
    [-64, -268, 150],
    [128, -300, 170],
    [0, -350, 150],
    [84, -396, 150],
  ];
  const boughs: Point[][] = [
    [
      [6, -150],
      [-40, -178],
      [-92, -190],
    ],
    [
      [30, -176],
      [90, -190],
      [146, -206],
    ],
    [
      [40, -238],
      [-10, -258],
      [-60, -262],
    ],
    [
      [56, -256],
      [100, -286],
      [130, -292],
    ],
    [
      [56, -290],
      [30, -330],
      [6, -342],
    ],
    [
      [60, -300],
      [76, -350],
      [84, -388],
    ],
  ];
  const bark: Cut[] = Array.from({ length: 9 }, (_, i) => ({
    from: [-8 + (i % 3) * 8 + i * 3.4, -20 - i * 24],
    by: [9, -12],
    bow: 4,
    width: 2,
  }));
  return (
    boughs.map((b) => brush(b, 20)).join('') +
    plate(
      'M-30,6 C-16,-20 -20,-70 -10,-110 C0,-150 22,-180 34,-230 C40,-262 48,-290 54,-310 L66,-306 C66,-270 62,-236 56,-204 C48,-160 24,-130 20,-96 C18,-60 22,-20 36,6 Z',
      p.wood,
      4.5,
    ) +
    gouges(bark, p.woodDeep) +
    pads.map(([x, y, w]) => place(x, y, 1, pinePad(w, leaves))).join('')
  );
}

/** A slim pine of a far slope on y 0, about 120 high. */
export function slimPine(leaves: Leaves = darkLeaves, weight = 3.4): string {
  return (
    brush(
      [
        [0, 6],
        [3, -50],
        [-2, -104],
      ],
      9,
    ) +
    place(-8, -34, 1, pinePad(64, leaves, weight)) +
    place(10, -62, 1, pinePad(58, leaves, weight)) +
    place(-4, -90, 1, pinePad(46, leaves, weight))
  );
}
