import { type Clothes, head, type Headwear, limb, line } from './figure.ts';
import { brush, gouges, oval, place, plate, type Point, turn } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A boatman at the stern, leaning on an oar whose handle is at -66,-112. */
export function boatman({ coat, lower, accent }: Clothes): string {
  return (
    limb('M24,-44 C32,-30 38,-18 40,-8 L42,0 L18,0 L24,-8 C24,-18 18,-30 10,-38 Z') +
    limb('M-32,-46 C-34,-30 -36,-18 -38,-10 L-54,-4 L-52,2 L-24,0 C-22,-14 -18,-28 -14,-40 Z') +
    plate(
      'M-20,-100 L24,-100 C30,-80 36,-62 42,-44 L14,-32 C10,-48 4,-58 0,-66 C-2,-56 -8,-46 -12,-34 L-40,-42 C-36,-62 -28,-82 -20,-100 Z',
      lower,
      line,
    ) +
    limb(
      'M-22,-150 C-40,-142 -56,-132 -70,-122 L-78,-124 L-80,-112 L-66,-108 C-48,-118 -34,-124 -20,-128 Z',
    ) +
    plate(
      'M-24,-90 C-26,-112 -32,-130 -36,-150 C-28,-164 -6,-168 8,-160 C22,-150 28,-124 32,-86 C14,-78 -10,-80 -24,-90 Z',
      coat,
      line,
    ) +
    plate('M-27,-104 C-10,-96 14,-96 30,-104 L31,-92 C14,-84 -10,-85 -26,-92 Z', accent, 3) +
    plate('M-18,-97 L-28,-72 L-20,-70 L-10,-94 Z', accent, 3) +
    gouges([
      { from: [14, -150], by: [10, 40], bow: -5, width: 2 },
      { from: [-24, -140], by: [8, 32], bow: 2, width: 1.6 },
    ]) +
    place(-24, -184, 1, head('hat')) +
    limb(
      'M-2,-154 C-16,-140 -30,-126 -46,-112 L-60,-116 L-72,-112 L-68,-100 L-50,-96 C-32,-104 -12,-116 6,-130 Z',
    ) +
    plate(
      'M8,-158 C16,-148 16,-134 8,-126 C-4,-118 -14,-112 -24,-106 L-38,-122 C-26,-132 -16,-146 -6,-158 C-2,-162 4,-162 8,-158 Z',
      coat,
      line,
    )
  );
}

/** A passenger sitting low with knees to the left, hands in the lap. */
export function sitter({ coat, lower, accent }: Clothes, wear: Headwear = 'scarf'): string {
  return (
    plate('M-62,0 C-66,-22 -54,-46 -36,-50 C-16,-56 12,-52 26,-40 L34,0 Z', lower, line) +
    gouges(
      [
        { from: [-44, -40], by: [-2, 34], bow: 6, width: 1.8 },
        { from: [-24, -44], by: [2, 38], bow: 6, width: 1.8 },
      ],
      p.mist,
    ) +
    plate(
      'M-20,-44 C-22,-70 -22,-84 -14,-96 C-4,-104 16,-102 24,-92 C34,-76 36,-52 32,-32 C14,-28 -6,-32 -20,-44 Z',
      coat,
      line,
    ) +
    plate('M-14,-96 C-12,-84 -14,-70 -18,-58 L-6,-58 C0,-72 2,-88 0,-100 Z', accent, 3) +
    place(0, -120, 1, head(wear)) +
    limb('M-40,-58 L-52,-56 L-52,-46 L-38,-44 Z') +
    plate(
      'M10,-92 C20,-80 18,-62 6,-54 C-8,-46 -24,-42 -40,-42 L-42,-60 C-28,-62 -14,-68 -8,-78 Z',
      coat,
      line,
    )
  );
}

/** A woman walking with a shoulder pole; `load` fills its two baskets. */
export function carrier({ coat, lower, accent }: Clothes, load: string): string {
  const basket = (x: number): string =>
    gouges([
      { from: [x, -158], by: [-26, 88], width: 2 },
      { from: [x, -158], by: [26, 88], width: 2 },
      { from: [x, -158], by: [2, 88], width: 2 },
    ]) +
    fruitHeap(x, -66, load) +
    plate(
      `M${x - 38},-68 C${x - 18},-60 ${x + 18},-60 ${x + 38},-68 C${x + 34},-46 ${x + 24},-34 ${x},-34 C${x - 24},-34 ${x - 34},-46 ${x - 38},-68 Z`,
      p.straw,
      line,
    ) +
    gouges(
      [-24, -12, 0, 12, 24].map((dx) => ({
        from: [x + dx, -58] as const,
        by: [-dx * 0.3, 18] as const,
        width: 1.4,
      })),
      p.woodDeep,
    );
  return (
    basket(96) +
    limb('M-24,-26 C-28,-16 -30,-8 -32,-4 L-46,0 L-20,0 L-14,-24 Z') +
    limb('M22,-26 C26,-16 30,-8 34,-2 L18,0 L8,-20 Z') +
    plate(
      'M-20,-104 L22,-104 C30,-74 36,-48 38,-22 C20,-12 -18,-12 -36,-20 C-34,-50 -28,-76 -20,-104 Z',
      lower,
      line,
    ) +
    gouges(
      [
        { from: [-8, -90], by: [-10, 66], bow: 4, width: 2 },
        { from: [8, -92], by: [10, 66], bow: -4, width: 2 },
      ],
      p.soot,
    ) +
    plate(
      'M-22,-98 C-24,-118 -28,-134 -26,-148 C-16,-160 14,-160 24,-148 C30,-132 26,-116 26,-92 C30,-80 32,-72 32,-66 L-26,-66 C-26,-76 -24,-88 -22,-98 Z',
      coat,
      line,
    ) +
    plate('M-22,-152 C-18,-136 -18,-120 -20,-104 L-4,-104 C2,-120 2,-138 -2,-156 Z', accent, 3) +
    plate('M-24,-106 C-8,-98 12,-98 28,-106 L28,-95 C12,-88 -8,-88 -23,-94 Z', p.greenMid, 3) +
    place(-4, -176, 1, head('hat')) +
    brush(
      [
        [-112, -150],
        [-60, -160],
        [0, -162],
        [60, -161],
        [112, -150],
      ],
      9,
      p.wood,
    ) +
    basket(-98) +
    limb('M-50,-158 L-60,-166 L-50,-172 L-40,-166 L-38,-150 L-48,-150 Z') +
    plate(
      'M12,-152 C22,-142 18,-126 6,-122 C-8,-120 -26,-130 -42,-144 L-32,-158 C-20,-148 -8,-146 -2,-152 C2,-156 8,-156 12,-152 Z',
      coat,
      line,
    )
  );
}

function fruitHeap(x: number, y: number, colour: string): string {
  const spots: Point[] = [
    [-24, 0],
    [-8, -2],
    [8, -2],
    [24, 0],
    [-16, -13],
    [0, -16],
    [16, -13],
  ];
  const leaf = gouges(
    [
      { from: [x - 4, y - 22], by: [-26, -8], bow: 4, width: 7 },
      { from: [x + 4, y - 22], by: [24, -10], bow: -4, width: 7 },
    ],
    p.green,
  );
  return leaf + spots.map(([dx, dy]) => plate(oval([x + dx, y + dy], 10), colour, 2.6)).join('');
}

/** A woman bent over the paddy, a bunch of seedlings in one hand. */
export function planter({ coat, lower, accent }: Clothes): string {
  const shoots = (x: number, y: number): string =>
    gouges(
      [-14, -5, 4, 12].map((dx) => ({
        from: [x, y] as const,
        by: [dx, -34] as const,
        bow: dx / 3,
        width: 3,
      })),
      p.green,
    );
  return (
    shoots(-76, 2) +
    plate(
      'M0,-84 L40,-92 C44,-64 40,-36 36,0 L14,0 C14,-22 12,-34 10,-44 C4,-30 0,-16 -4,0 L-26,0 C-22,-30 -12,-60 0,-84 Z',
      lower,
      line,
    ) +
    limb('M-60,-84 C-64,-62 -68,-40 -72,-20 L-82,-8 L-70,-2 L-58,-14 C-52,-36 -46,-56 -42,-78 Z') +
    plate(
      'M44,-92 C40,-112 20,-124 -8,-122 C-36,-120 -62,-112 -70,-98 C-70,-84 -52,-76 -34,-76 C-14,-72 14,-72 36,-72 Z',
      coat,
      line,
    ) +
    plate('M2,-122 C14,-108 14,-90 6,-74 L20,-73 C28,-90 26,-108 18,-120 Z', accent, 3) +
    turn(-24, [-78, -104], place(-84, -98, 1, head('hat'))) +
    plate('M-40,-112 C-56,-104 -62,-84 -62,-62 L-42,-60 C-40,-76 -32,-88 -24,-96 Z', coat, line)
  );
}
