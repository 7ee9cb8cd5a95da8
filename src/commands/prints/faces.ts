import { brush, gouges, oval, plate, wash, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** How a face is turned: a little or wholly to the left. */
export type View = 'threeQuarter' | 'profile';

export interface Expression {
  mouth?: 'closed' | 'smiling' | 'singing';
  /** Where the eyes look: ahead, or down at the hands. */
  gaze?: 'ahead' | 'down';
  /** Lines of age beside the eye and the mouth. */
  aged?: boolean;
  /** A squarer jaw, heavier brows, paler lips. */
  man?: boolean;
  skin?: string;
}

/** The bare face, about 135 high around 0,0, its chin at y 70; the neck goes below what is worn. */
export function bareFace(view: View, look: Expression = {}): string {
  const skin = look.skin ?? p.skin;
  const form = look.man && view === 'threeQuarter' ? squareJaw : skull[view];
  return plate(form, skin, 4.6) + blush[view] + (view === 'profile' ? side : half)(look);
}

/** A neck from the chin down to 4,104. */
export function neck(skin: string = p.skin): string {
  return (
    wash('M-20,40 L32,30 C32,60 36,82 46,104 L-34,104 C-22,84 -20,62 -20,40 Z', skin) +
    gouges([
      { from: [-19, 60], by: [-10, 42], bow: 4, width: 4 },
      { from: [32, 40], by: [10, 60], bow: -5, width: 4 },
    ])
  );
}

const skull: Record<View, string> = {
  threeQuarter:
    'M-36,-40 C-45,-26 -46,-16 -43,-6 C-47,4 -49,15 -46,26 C-42,44 -30,60 -15,68 C-7,72 3,71 10,67 C26,57 37,42 41,22 C50,-12 44,-58 4,-63 C-14,-65 -29,-55 -36,-40 Z',
  profile:
    'M-24,-56 C-36,-46 -41,-34 -41,-22 C-41,-14 -41,-9 -44,-3 C-48,6 -56,14 -57,19 C-56,24 -48,23 -46,26 C-45,29 -51,31 -50,35 C-49,38 -46,37 -46,39 C-46,42 -49,42 -47,46 C-45,48 -43,50 -44,55 C-45,62 -42,68 -32,69 C-18,70 -4,62 12,50 C24,42 36,30 40,10 C46,-22 34,-58 2,-63 C-8,-64 -16,-62 -24,-56 Z',
};

const squareJaw =
  'M-36,-40 C-45,-26 -46,-16 -43,-6 C-47,4 -49,16 -47,30 C-45,48 -35,63 -20,70 C-10,74 6,73 15,68 C31,57 40,42 42,22 C50,-12 44,-58 4,-63 C-14,-65 -29,-55 -36,-40 Z';

const blush: Record<View, string> = {
  threeQuarter: wash(oval([12, 24], 17, 11), '#EECBA4') + wash(oval([-39, 22], 6, 10), '#EECBA4'),
  profile: wash(oval([-16, 24], 17, 12), '#EECBA4'),
};

function lid(points: readonly Point[], gaze: Expression['gaze'], pupil: Point): string {
  const low = gaze === 'down' ? 5 : 0;
  const line = points.map(([x, y], i): Point => [x, y + (i === 1 ? low * 1.6 : low * 0.6)]);
  return (low ? brush(points, 1.8) : wash(oval(pupil, 4.3, 5), p.ink)) + brush(line, low ? 4.6 : 5);
}

function half({ mouth = 'closed', gaze, aged, man }: Expression): string {
  const brow = man ? 7 : 5;
  return (
    brush(
      [
        [-44, -19],
        [-36, -26],
        [-25, -21],
      ],
      brow - 0.6,
    ) +
    brush(
      [
        [-11, -21],
        [5, -28],
        [23, -19],
      ],
      brow,
    ) +
    lid(
      [
        [-42, -1],
        [-34, -8],
        [-25, -1],
      ],
      gaze,
      [-34, -2],
    ) +
    lid(
      [
        [-11, 0],
        [2, -8],
        [18, 0],
      ],
      gaze,
      [1, -1.5],
    ) +
    brush(
      [
        [-23, -8],
        [-27, 8],
        [-33, 21],
        [-22, 25],
      ],
      3.4,
    ) +
    gouges([{ from: [-15, 17], by: [-1, 8], bow: -4, width: 2.4 }]) +
    lips[mouth]([-21, 44], man ? 14 : 15, man) +
    (aged && man
      ? gouges(
          [
            { from: [-25, 35], by: [-12, 7], bow: 3, width: 4 },
            { from: [-19, 35], by: [16, 6], bow: -3, width: 4 },
          ],
          p.soot,
        )
      : '') +
    (aged
      ? gouges([
          { from: [22, 2], by: [10, -5], width: 2 },
          { from: [22, 6], by: [10, 2], width: 2 },
          { from: [-5, 24], by: [6, 18], bow: -4, width: 2.2 },
        ])
      : '') +
    ear(36)
  );
}

function side({ mouth = 'closed', gaze, aged, man }: Expression): string {
  return (
    brush(
      [
        [-42, -21],
        [-30, -28],
        [-12, -20],
      ],
      5,
    ) +
    lid(
      [
        [-41, -1],
        [-33, -8],
        [-18, -1],
      ],
      gaze,
      [-34, -2],
    ) +
    gouges([{ from: [-49, 19], by: [6, -3], bow: -4, width: 2.4 }]) +
    lips[mouth]([-43, 36], 8, man) +
    (aged
      ? gouges([
          { from: [-13, 0], by: [10, -6], width: 2 },
          { from: [-13, 4], by: [10, 1], width: 2 },
          { from: [-35, 22], by: [7, 16], bow: -4, width: 2.2 },
        ])
      : '') +
    ear(16)
  );
}

type Lips = (at: Point, half: number, man?: boolean) => string;

const lips: Record<NonNullable<Expression['mouth']>, Lips> = {
  closed: ([x, y], w, man) =>
    gouges([{ from: [x - w, y - 1], by: [2 * w, 0], bow: -2, width: man ? 4 : 7 }], tint(man)) +
    gouges([{ from: [x - w * 0.6, y + 5], by: [w * 1.2, 0], bow: 2, width: 5 }], lower(man)) +
    gouges([{ from: [x - w, y], by: [2 * w, 0], bow: 1.6, width: 2.2 }], p.redDeep),
  smiling: ([x, y], w, man) =>
    gouges([{ from: [x - w, y - 2], by: [2 * w + 3, -2], bow: 7, width: man ? 4 : 6 }], tint(man)) +
    gouges([{ from: [x - w - 3, y - 5], by: [2 * w + 8, -3], bow: 7, width: 2.2 }], p.redDeep),
  singing: ([x, y], w, man) =>
    plate(oval([x + 1, y + 1], w * 0.62, 7.5), p.redDeep, 3.4, tint(man)) +
    gouges([{ from: [x - w * 0.4, y - 3], by: [w * 0.9, 0], width: 3.4 }], p.paper),
};

const tint = (man?: boolean): string => (man ? '#A5583E' : p.red);
const lower = (man?: boolean): string => (man ? '#D9A383' : p.redPale);

function ear(x: number): string {
  return (
    plate(
      `M${x - 7},-8 C${x + 4},-20 ${x + 15},-9 ${x + 11},8 C${x + 8},22 ${x},28 ${x - 4},20 C${x - 6},12 ${x - 7},2 ${x - 7},-8 Z`,
      p.skin,
      3.4,
    ) + gouges([{ from: [x, -6], by: [3, 20], bow: -6, width: 2 }])
  );
}
