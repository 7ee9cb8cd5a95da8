import type { Point } from './pen.ts';

/** Two joints of a limb from its root: knee and ankle, or elbow and wrist. */
export type Joints = readonly [middle: Point, end: Point];

/** Where a body is bent: it looks left, about 200 high, feet on y 0. */
export interface Stance {
  hip: Point;
  chest: Point;
  legs: readonly [far: Joints, near: Joints];
  /** Degrees that the head is turned by: below 0 looks up. */
  nod?: number;
}

export const stances = {
  stand: {
    hip: [0, -92],
    chest: [-3, -142],
    legs: [
      [
        [-8, -50],
        [-12, -9],
      ],
      [
        [10, -50],
        [12, -9],
      ],
    ],
  },
  walk: {
    hip: [0, -90],
    chest: [-6, -140],
    legs: [
      [
        [-22, -52],
        [-36, -9],
      ],
      [
        [14, -50],
        [34, -12],
      ],
    ],
  },
  stride: {
    hip: [6, -78],
    chest: [-14, -126],
    legs: [
      [
        [-34, -54],
        [-46, -9],
      ],
      [
        [32, -44],
        [62, -10],
      ],
    ],
  },
  squat: {
    hip: [18, -28],
    chest: [-4, -82],
    legs: [
      [
        [-42, -56],
        [-34, -9],
      ],
      [
        [-34, -62],
        [-18, -9],
      ],
    ],
    nod: -8,
  },
  sit: {
    hip: [14, -54],
    chest: [2, -106],
    legs: [
      [
        [-42, -62],
        [-50, -9],
      ],
      [
        [-34, -58],
        [-36, -9],
      ],
    ],
    nod: -6,
  },
  stoop: {
    hip: [26, -92],
    chest: [-26, -122],
    legs: [
      [
        [4, -48],
        [-2, -9],
      ],
      [
        [26, -48],
        [28, -9],
      ],
    ],
    nod: -18,
  },
} as const satisfies Record<string, Stance>;
