import { brush, gouges, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Noses, three quarters to the left. */
export const noses = {
  short: (): string =>
    brush(
      [
        [-24, -4],
        [-28, 8],
        [-32, 18],
        [-22, 23],
      ],
      3.4,
    ) + gouges([{ from: [-14, 16], by: [-1, 7], bow: -4, width: 2.2 }]),
  long: (): string =>
    brush(
      [
        [-22, -12],
        [-29, 4],
        [-37, 22],
        [-22, 28],
      ],
      3.8,
    ) + gouges([{ from: [-14, 19], by: [-1, 8], bow: -5, width: 2.6 }]),
  broad: (): string =>
    brush(
      [
        [-25, 2],
        [-32, 12],
        [-36, 21],
        [-26, 26],
        [-16, 25],
      ],
      3.8,
    ) + gouges([{ from: [-10, 15], by: [-2, 10], bow: -6, width: 2.8 }]),
} as const;

/** Mouths in a colour of lips. */
export const mouths = {
  closed: (lips: string): string =>
    gouges([{ from: [-35, 42], by: [28, 1], bow: -1, width: 5 }], lips) +
    gouges([{ from: [-36, 43], by: [30, 0], bow: 1.4, width: 2.2 }], p.redDeep),
  smile: (lips: string): string =>
    gouges([{ from: [-37, 40], by: [34, -2], bow: 8, width: 6 }], lips) +
    gouges([{ from: [-40, 38], by: [40, -3], bow: 8, width: 2.4 }], p.redDeep),
  laugh: (lips: string): string =>
    plate('M-39,36 C-28,42 -12,42 -1,34 C-4,52 -32,56 -39,36 Z', p.redDeep, 3.4, lips) +
    wash('M-35,38.5 C-26,42.5 -14,42 -5,37 L-8,43 C-16,46.5 -27,46.5 -33,43.5 Z', p.paper),
  speak: (lips: string): string => plate(oval([-20, 44], 9, 6.4), p.redDeep, 3.6, lips),
} as const;

/** Beards in a colour of hair. */
export const beards = {
  moustache: (colour: string): string =>
    plate(
      'M-24,31 C-34,30 -42,35 -44,41 C-34,40 -28,40 -22,37 C-14,40 -6,40 2,40 C-2,33 -14,29 -24,31 Z',
      colour,
      1.6,
    ),
  goatee: (colour: string): string =>
    gouges(
      [
        { from: [-24, 33], by: [-14, 8], bow: 3, width: 4 },
        { from: [-20, 33], by: [18, 7], bow: -3, width: 4 },
      ],
      colour,
    ) +
    plate('M-30,58 C-22,62 -8,62 0,58 C-2,82 -10,104 -22,120 C-30,104 -32,80 -30,58 Z', colour, 3),
  full: (colour: string): string =>
    plate(
      'M-47,30 C-42,36 -36,30 -22,30 C-8,30 -2,40 6,36 C22,34 32,22 40,8 C46,34 36,60 14,80 C-4,92 -26,90 -36,72 C-44,58 -48,44 -47,30 Z M-36,42 C-30,38 -12,38 -6,42 C-12,52 -30,52 -36,42 Z',
      colour,
      3,
    ).replace('<path', '<path fill-rule="evenodd"'),
} as const;
