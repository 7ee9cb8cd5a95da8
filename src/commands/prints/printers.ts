import { type Clothes, head, type Headwear, limb, line } from './figure.ts';
import { gouges, place, plate } from './pen.ts';

/** A nun or monk on her knees who holds a sheet up: `sheet` hangs from its top corners, 0,0 and 132,0. */
export function presenter({ coat, lower, accent }: Clothes, wear: Headwear, sheet: string): string {
  return (
    plate('M-40,0 C-46,-20 -36,-44 -18,-52 L34,-52 C62,-40 78,-20 80,0 Z', lower, line) +
    gouges([
      { from: [20, -40], by: [38, 30], bow: -8, width: 2.2 },
      { from: [2, -40], by: [16, 34], bow: -5, width: 2.2 },
    ]) +
    plate(
      'M-18,-130 C-52,-130 -92,-136 -132,-140 L-138,-118 C-100,-106 -56,-100 -12,-98 Z',
      coat,
      line,
    ) +
    plate(
      'M-22,-48 C-26,-80 -28,-110 -24,-134 C-14,-148 18,-148 28,-134 C40,-108 46,-76 46,-42 C24,-32 -4,-34 -22,-48 Z',
      coat,
      line,
    ) +
    gouges([
      { from: [-16, -130], by: [20, 44], bow: 4, width: 2.4 },
      { from: [36, -96], by: [4, 50], bow: -4, width: 2 },
    ]) +
    plate('M-24,-74 C-6,-66 26,-66 44,-76 L45,-64 C26,-54 -6,-55 -24,-62 Z', accent, 3) +
    place(-4, -166, 1.04, head(wear)) +
    place(-160, -132, 1, sheet) +
    limb('M-134,-141 L-154,-144 L-165,-134 L-159,-120 L-138,-120 Z') +
    plate(
      'M22,-132 C36,-118 42,-94 32,-80 C20,-72 -2,-84 -24,-108 L-8,-126 C0,-118 10,-112 14,-112 Z',
      coat,
      line,
    ) +
    limb('M-9,-125 L-20,-139 L-33,-140 L-38,-128 L-24,-109 Z')
  );
}

/** A novice walking with something held before the chest, at -48,-96. */
export function bearer({ coat, lower, accent }: Clothes, wear: Headwear, held: string): string {
  return (
    limb('M-24,-18 L-28,-6 L-44,0 L-16,0 L-12,-18 Z') +
    limb('M14,-18 L18,-6 L6,0 L32,0 L30,-18 Z') +
    plate('M-18,-70 L30,-70 L36,-14 L8,-12 L2,-40 L-8,-12 L-32,-16 Z', lower, line) +
    plate(
      'M-20,-126 C-10,-136 14,-136 24,-126 C34,-104 36,-70 40,-38 C20,-30 -16,-30 -32,-38 C-26,-70 -24,-100 -20,-126 Z',
      coat,
      line,
    ) +
    gouges([
      { from: [-12, -124], by: [14, 40], bow: 4, width: 2 },
      { from: [14, -80], by: [8, 40], bow: -3, width: 2 },
      { from: [-10, -74], by: [-6, 36], bow: 3, width: 2 },
    ]) +
    plate('M-24,-82 C-8,-76 14,-76 32,-82 L33,-72 C14,-64 -8,-65 -26,-72 Z', accent, 3) +
    place(-2, -154, 1, head(wear)) +
    place(-48, -96, 1, held) +
    plate(
      'M10,-124 C22,-112 18,-92 4,-84 C-10,-78 -24,-76 -40,-76 L-40,-94 C-28,-96 -16,-102 -8,-112 C-2,-124 4,-130 10,-124 Z',
      coat,
      line,
    ) +
    limb('M-38,-94 L-56,-94 L-62,-86 L-54,-78 L-38,-76 Z')
  );
}
