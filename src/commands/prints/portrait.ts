import type { FaceWear } from './face-wear.ts';
import { beards, mouths, noses } from './face-parts.ts';
import { neck } from './faces.ts';
import { brush, gouges, oval, plate, type Point, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** What makes a face one person's: three quarters to the left, its chin near y 70. */
export interface Features {
  shape: 'oval' | 'round' | 'long' | 'square' | 'child';
  eyes?: 'open' | 'narrow' | 'down' | 'laughing';
  brows?: 'thin' | 'full' | 'raised';
  nose?: keyof typeof noses;
  mouth?: keyof typeof mouths;
  /** Colour of the lips: paler for a man. */
  lips?: string;
  /** Colour of brows and beard. */
  hair?: string;
  aged?: boolean;
  beard?: keyof typeof beards;
  glasses?: boolean;
  skin?: string;
}

/** A head seen near with its own features, its neck at 4,104, about 190 high with what it wears. */
export function portrait(features: Features, wear: FaceWear): string {
  const skin = features.skin ?? p.skin;
  return (
    (wear.back ?? '') +
    neck(skin) +
    plate(skulls[features.shape], skin, 4.6) +
    wash(oval([14, 25], 16, 10), '#EBC49C') +
    wash(oval([-38, 24], 6, 9), '#EBC49C') +
    (features.aged ? lines() : '') +
    eyesOf(features) +
    noses[features.nose ?? 'short']() +
    mouths[features.mouth ?? 'closed'](features.lips ?? p.red) +
    (features.beard ? beards[features.beard](features.hair ?? p.ink) : '') +
    ear(skin) +
    wear.front +
    (features.glasses ? glasses() : '')
  );
}

const skulls: Record<Features['shape'], string> = {
  oval: 'M-36,-40 C-45,-26 -46,-16 -43,-6 C-47,4 -49,15 -46,26 C-42,44 -30,60 -15,68 C-7,72 3,71 10,67 C26,57 37,42 41,22 C50,-12 44,-62 4,-68 C-14,-69 -29,-58 -36,-40 Z',
  round:
    'M-38,-40 C-47,-26 -48,-16 -45,-6 C-52,4 -56,20 -52,34 C-47,53 -33,64 -15,67 C-5,70 9,69 18,64 C36,54 46,40 47,20 C52,-12 46,-62 4,-67 C-15,-68 -30,-58 -38,-40 Z',
  long: 'M-36,-42 C-44,-28 -45,-16 -42,-6 C-46,2 -47,14 -43,28 C-41,42 -37,56 -27,70 C-20,79 0,80 8,72 C20,60 33,44 38,22 C47,-12 42,-64 4,-70 C-14,-71 -29,-60 -36,-42 Z',
  square:
    'M-37,-42 C-46,-28 -47,-16 -44,-6 C-48,4 -50,18 -48,34 C-46,52 -38,66 -22,72 C-10,76 8,75 18,69 C34,58 42,42 43,22 C51,-12 45,-64 4,-69 C-14,-70 -30,-60 -37,-42 Z',
  child:
    'M-40,-40 C-50,-26 -51,-12 -47,-2 C-53,8 -56,22 -50,36 C-43,52 -30,60 -14,63 C-4,66 8,65 16,60 C34,50 46,38 48,18 C56,-16 50,-66 4,-70 C-18,-71 -33,-58 -40,-40 Z',
};

function eyesOf({ eyes = 'open', brows = 'thin', hair = p.ink }: Features): string {
  const [width, lift] = [brows === 'full' ? 8.4 : 4.6, brows === 'raised' ? 7 : 0];
  const line = (points: readonly Point[], w: number, colour: string = p.ink): string =>
    brush(points, w, colour);
  const brow = (x: number, half: number): string =>
    line(
      [
        [x - half, -20 - lift * 0.6],
        [x, -28 - lift],
        [x + half + 3, -21 - lift * 0.5],
      ],
      width,
      hair,
    );
  const eye = (x: number, half: number): string => {
    const arch = (y: number, rise: number): Point[] => [
      [x - half, y],
      [x, y - rise],
      [x + half + 1, y],
    ];
    if (eyes === 'laughing') return line(arch(1, 11), 5);
    if (eyes === 'down') return line(arch(-1, -6), 5.4) + line(arch(-7, 5), 1.8);
    const pupil = wash(
      oval([x - 1, -1], eyes === 'narrow' ? 4 : 5, eyes === 'narrow' ? 3.6 : 6),
      p.ink,
    );
    return (
      (eyes === 'open' ? wash(oval([x, -1], half * 0.9, 6), p.paper) : '') +
      pupil +
      line(arch(-1, eyes === 'open' ? 9 : 6), 4.8) +
      line(arch(4, -3), 1.6)
    );
  };
  return brow(-34, 9) + brow(4, 16) + eye(-34, 8) + eye(3, 14);
}

function lines(): string {
  return gouges(
    [
      { from: [24, 0], by: [10, -6], width: 2 },
      { from: [24, 5], by: [11, 2], width: 2 },
      { from: [-4, 24], by: [6, 18], bow: -5, width: 2.6 },
      { from: [-44, 30], by: [2, 14], bow: 3, width: 2 },
      { from: [-8, 10], by: [18, 2], bow: 4, width: 2 },
      { from: [-30, -42], by: [48, -2], bow: -5, width: 2.2 },
    ],
    p.wood,
  );
}

function ear(skin: string): string {
  return (
    plate('M30,-8 C42,-20 53,-9 49,8 C46,22 38,28 34,20 C31,12 30,2 30,-8 Z', skin, 3.4) +
    gouges([{ from: [38, -6], by: [3, 20], bow: -6, width: 2 }])
  );
}

function glasses(): string {
  const lens = (x: number, rx: number): string =>
    `<path d="${oval([x, 0], rx, 15)}" fill="${p.paper}" fill-opacity=".25" stroke="${p.ink}" stroke-width="4"/>`;
  return (
    lens(-35, 12) +
    lens(3, 19) +
    brush(
      [
        [-24, -2],
        [-20, -5],
        [-16, -2],
      ],
      4,
    ) +
    brush(
      [
        [22, -3],
        [32, -6],
        [42, -8],
      ],
      4,
    )
  );
}
