import {
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
  xy,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** One lychee about 0,0, its bumpy skin cut with short marks. */
export function lychee(radius: number, fill: string = p.lychee, weight = 3.4): string {
  const grid = radius > 24 ? [-0.62, -0.22, 0.2, 0.6] : radius > 16 ? [-0.3, 0.35] : [];
  const bumps: Cut[] = grid.flatMap((v, row) =>
    grid.flatMap((u): Cut[] => {
      const [x, y] = [u + (row % 2 ? 0.2 : 0), v];
      return Math.hypot(x, y) > 0.84
        ? []
        : [
            {
              from: [x * radius - radius * 0.08, y * radius],
              by: [radius * 0.2, 0],
              bow: -radius * 0.1,
              width: radius * 0.085,
            },
          ];
    }),
  );
  const skin = radius > 24 ? bumpy(radius) : oval([0, 0], radius, radius * 1.04);
  return (
    `<path d="${skin}" fill="${fill}" stroke="${p.ink}" stroke-width="${weight}"/>` +
    gouges(bumps, p.redDeep) +
    wash(oval([-radius * 0.42, -radius * 0.48], radius * 0.16, radius * 0.11), p.paper)
  );
}

function bumpy(radius: number): string {
  const at = (i: number, r: number): Point => {
    const a = (i / 26) * Math.PI * 2;
    return [Math.cos(a) * r * 0.98, Math.sin(a) * r * 1.05];
  };
  const knobs = Array.from(
    { length: 13 },
    (_, i) => ` Q${xy(at(2 * i + 1, radius * 1.11))} ${xy(at(2 * i + 2, radius))}`,
  );
  return `M${xy(at(0, radius))}${knobs.join('')} Z`;
}

/** A long pointed leaf from 0,0 to the right, its midrib and veins cut light. */
export function lancet(length: number, fill: string = p.green, weight = 3.6): string {
  const w = length * 0.17;
  const d = `M0,0 C${length * 0.22},${-w * 1.3} ${length * 0.68},${-w * 1.25} ${length},${w * 0.3} C${length * 0.66},${w * 1.1} ${length * 0.2},${w} 0,0 Z`;
  const veins: Cut[] = [0.24, 0.42, 0.6].flatMap((t): Cut[] => [
    { from: [length * t, 0], by: [length * 0.12, -w * 0.66], width: 1.4 },
    { from: [length * t, 0], by: [length * 0.12, w * 0.6], width: 1.4 },
  ]);
  return (
    plate(d, fill, weight) +
    gouges(
      [{ from: [length * 0.04, 0], by: [length * 0.86, w * 0.14], bow: -2, width: 2.2 }, ...veins],
      p.greenPale,
    )
  );
}

/** Leaves in pairs along a twig from 0,0 to the right. */
export function spray(length: number, pairs: number, seed: number, fill: string = p.green): string {
  const next = random(seed);
  const leaves = Array.from({ length: pairs }, (_, i) => {
    const x = length * (0.2 + (0.7 * i) / pairs);
    const size = length * (0.44 + next() * 0.1);
    return (
      turn(-42 - next() * 14, [x, 0], place(x, 0, 1, lancet(size, fill))) +
      turn(40 + next() * 14, [x, 0], place(x, 0, 1, lancet(size, fill)))
    );
  });
  return (
    brush(
      [
        [0, 0],
        [length * 0.5, -3],
        [length, 0],
      ],
      7,
      p.woodDeep,
    ) +
    leaves.join('') +
    turn(-4, [length * 0.9, 0], place(length * 0.9, 0, 1, lancet(length * 0.5, fill)))
  );
}

/** A bunch that hangs from 0,0: stalks, a few leaves, `rows` of fruit that narrow downwards. */
export function bunch(radius: number, rows: number, seed: number, ripe: string = p.lychee): string {
  const next = random(seed);
  const fruits: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const count = row === 0 ? 2 : Math.max(1, Math.min(rows - row + 1, 4));
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * radius * 1.7 + (next() - 0.5) * radius * 0.5;
      fruits.push([x, radius * (1.9 + row * 1.46) + (next() - 0.5) * radius * 0.5]);
    }
  }
  const stalks = fruits.map(([x, y]): Cut => ({
    from: [0, 0],
    by: [x, y - radius * 0.8],
    bow: -x * 0.12,
    width: radius * 0.1,
  }));
  const tones = [ripe, ripe, p.red, '#D4594F'];
  return (
    gouges(stalks, p.woodDeep) +
    fruits
      .map(([x, y]) =>
        place(
          x,
          y,
          1,
          lychee(radius, tones[Math.floor(next() * tones.length)] ?? ripe, radius * 0.1 + 1),
        ),
      )
      .join('')
  );
}

/** A lychee tree of a hillside on y 0, about 150 high, heavy with fruit. */
export function lycheeTree(seed: number, fill: string = p.green, weight = 4): string {
  const next = random(seed);
  const dome =
    'M-92,-34 C-110,-66 -84,-96 -66,-98 C-58,-132 -14,-142 4,-128 C34,-144 74,-126 76,-98 C100,-92 108,-58 92,-34 C60,-18 -60,-18 -92,-34 Z';
  const dots = Array.from({ length: 20 }, (_, i): Point => [
    -78 + (i % 7) * 26 + (next() - 0.5) * 12,
    -46 - Math.floor(i / 7) * 27 + (next() - 0.5) * 12,
  ]).filter(([x, y]) => Math.hypot(x / 96, (y + 72) / 56) < 0.92);
  const leaves = Array.from({ length: 6 }, (): Cut => {
    const x = (next() - 0.5) * 150;
    return { from: [x, -36 - next() * 70], by: [10, 13], bow: 3, width: 3 };
  });
  return (
    plate('M-12,2 C-8,-14 -12,-26 -22,-38 L22,-38 C12,-26 10,-14 14,2 Z', p.wood, weight) +
    plate(dome, fill, weight) +
    gouges(leaves, p.greenPale) +
    `<path d="${dots.map((c) => oval(c, 7.2)).join('')}" fill="${p.lychee}" stroke="${p.ink}" stroke-width="2.4"/>`
  );
}
