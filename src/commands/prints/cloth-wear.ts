import { type FaceWear, hairline } from './face-wear.ts';
import { brush, gouges, oval, plate, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A black scarf folded to a beak above the brow over a roll of hair. */
export function beakScarf(): FaceWear {
  return {
    back: plate('M30,0 C60,20 72,70 66,112 C48,122 24,116 12,104 C30,84 36,40 30,0 Z', p.ink, 4),
    front:
      plate(
        'M-45,22 C-60,-18 -58,-66 -14,-103 C34,-98 66,-62 62,-8 C64,26 62,60 54,88 C44,92 34,84 32,76 C44,48 46,14 40,-10 C30,-36 4,-44 -13,-60 C-22,-44 -34,-36 -42,-16 C-46,-4 -47,10 -45,22 Z',
        p.ink,
        4,
      ) +
      gouges(
        [
          { from: [-12, -94], by: [56, 62], bow: -22, width: 3.4 },
          { from: [-16, -92], by: [-30, 66], bow: 14, width: 3 },
          { from: [2, -58], by: [46, 72], bow: -18, width: 2.6 },
          { from: [52, 0], by: [-8, 74], bow: -8, width: 3 },
        ],
        '#6B6155',
      ),
  };
}

/** A man's turban of stacked folds that meet above the brow. */
export function stackedTurban(fill: string = p.ink): FaceWear {
  const folds = [0, 1, 2, 3].flatMap((i): Point[][] => [
    [
      [-46 - i * 1.5, -30 - i * 12],
      [-30, -42 - i * 11],
      [-12, -36 - i * 12],
    ],
    [
      [-12, -36 - i * 12],
      [22, -48 - i * 10],
      [58, -20 - i * 12],
    ],
  ]);
  return {
    front:
      plate('M38,-12 C48,6 46,26 38,38 C50,34 58,10 56,-14 Z', p.ink, 3) +
      plate(
        'M-46,-20 C-58,-56 -50,-82 -12,-90 C34,-100 66,-76 64,-46 C64,-30 60,-16 54,-6 C44,-24 16,-36 -12,-36 C-26,-36 -38,-32 -46,-20 Z',
        fill,
        4.4,
      ) +
      folds.map((f) => brush(f, 3.4, '#6B6155')).join(''),
  };
}

/** A cloth rolled about the head over drawn hair. */
export function rolledCloth(fill: string, fold: string): FaceWear {
  return {
    back: plate(oval([56, 22], 22, 20), p.ink, 4),
    front:
      plate(hairline, p.ink, 3) +
      plate(
        'M-48,-34 C-56,-62 -26,-92 12,-92 C52,-92 76,-56 64,-12 C60,4 48,6 46,-8 C46,-36 28,-54 4,-54 C-16,-54 -28,-42 -34,-26 C-40,-20 -46,-24 -48,-34 Z',
        fill,
        4.4,
      ) +
      gouges(
        [
          { from: [-38, -60], by: [12, 28], bow: 4, width: 3.4 },
          { from: [-14, -82], by: [8, 30], bow: 4, width: 3.4 },
          { from: [24, -86], by: [-6, 32], bow: -4, width: 3.4 },
          { from: [58, -54], by: [-20, 18], bow: -4, width: 3.4 },
        ],
        fold,
      ),
  };
}

/** A cloth over the head that is tied at the nape and falls behind. */
export function headCloth(fill: string, fold: string, edge?: string): FaceWear {
  const rim: Point[] = [
    [-43, -12],
    [-36, -44],
    [6, -56],
    [40, -26],
    [42, 24],
  ];
  return {
    back: plate('M20,10 C62,30 84,70 78,128 C58,120 42,100 34,80 Z', fill, 4),
    front:
      plate(
        'M-46,-8 C-56,-52 -26,-94 10,-94 C54,-92 72,-52 64,-4 C62,34 56,66 46,92 C34,84 28,74 30,66 C44,42 46,10 38,-12 C30,-34 12,-46 0,-48 C-20,-46 -36,-34 -46,-8 Z',
        fill,
        4.4,
      ) +
      (edge ? brush(rim, 11, edge) : '') +
      gouges(
        [
          { from: [-20, -76], by: [70, 56], bow: -26, width: 3.4 },
          { from: [14, -86], by: [42, 70], bow: -20, width: 3 },
          { from: [52, 6], by: [-12, 66], bow: -8, width: 3.4 },
        ],
        fold,
      ),
  };
}
