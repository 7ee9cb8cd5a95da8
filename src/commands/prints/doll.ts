import { type Clothes, head, type Headwear, line } from './figure.ts';
import { beyond, foot, hand, laid, openHand, tube } from './limbs.ts';
import { between, gouges, place, plate, type Point, polygon, turn } from './pen.ts';
import { pigment as p } from './pigments.ts';
import type { Joints, Stance } from './stances.ts';

/** What a body wears below the waist, and how its hands are. */
export interface Dress {
  clothes: Clothes;
  wear: Headwear | 'none';
  /** Elbow and wrist of the far and the near arm. */
  arms: readonly [far: Joints, near: Joints];
  skirt?: boolean;
  /** How far the coat falls below the hip. */
  tail?: number;
  open?: boolean;
  /** Weight of the key-line: less for a body that is drawn large. */
  weight?: number;
  shoes?: string;
  /** What the far hand and the near hand hold: drawn just before that arm. */
  held?: readonly [far: string, near: string];
  /** A head of another make, its middle at 0,0; taken when `wear` is none. */
  face?: string;
}

/** A body in a stance, dressed: far arm, legs, coat, head, near arm, from back to front. */
export function doll(stance: Stance, dress: Dress): string {
  const { hip, chest, legs, nod = 0 } = stance;
  const { clothes, wear, arms, held, skirt = false, shoes, weight = line } = dress;
  const neck = beyond(hip, chest, 15);
  const top = beyond(hip, chest, 42);
  const skull: Point = [between(neck, top, 0.9)[0] - 2, between(neck, top, 0.9)[1]];
  const worn = wear === 'none' ? (dress.face ?? '') : head(wear);
  return (
    (held?.[0] ?? '') +
    arm(chest, arms[0], clothes.coat, weight, dress.open) +
    (skirt
      ? gown(stance, clothes, weight, shoes)
      : legs.map((joints, i) => leg(hip, joints, i, clothes, weight, shoes)).join('')) +
    coat(stance, clothes, dress.tail ?? 26, weight) +
    turn(nod, skull, place(skull[0], skull[1], 1, worn)) +
    (held?.[1] ?? '') +
    arm([chest[0] + 9, chest[1] + 4], arms[1], clothes.coat, weight, dress.open)
  );
}

function leg(
  hip: Point,
  [knee, ankle]: Joints,
  i: number,
  { lower }: Clothes,
  weight: number,
  shoes?: string,
): string {
  const root: Point = [hip[0] + (i ? 8 : -6), hip[1]];
  return (
    place(ankle[0], ankle[1] + 9, 1, foot(shoes ?? p.skin, weight * 0.85)) +
    plate(
      tube([
        [root, 42],
        [knee, 34],
        [[ankle[0], ankle[1] - 3], 26],
      ]),
      lower,
      weight,
    )
  );
}

function gown({ hip, legs }: Stance, { lower }: Clothes, weight: number, shoes?: string): string {
  const [far, near] = legs;
  const knees = between(far[0], near[0], 0.5);
  const hem: Point = [between(far[1], near[1], 0.5)[0], Math.max(far[1][1], near[1][1]) - 3];
  const spread = Math.abs(near[1][0] - far[1][0]) * 0.6;
  return (
    place(far[1][0], 0, 1, foot(shoes ?? p.skin, weight * 0.85)) +
    place(near[1][0] + 4, 0, 1, foot(shoes ?? p.skin, weight * 0.85)) +
    plate(
      tube([
        [hip, 46],
        [knees, 62 + spread * 0.5],
        [hem, 70 + spread],
      ]),
      lower,
      weight,
    ) +
    gouges(
      [-0.5, 0, 0.5].map((t) => ({
        from: [knees[0] + t * 34, knees[1] - 14] as const,
        by: [hem[0] - knees[0] + t * 20, (hem[1] - knees[1]) * 0.85] as const,
        bow: t * 6,
        width: 1.8,
      })),
      p.mist,
    )
  );
}

function coat({ hip, chest }: Stance, clothes: Clothes, tail: number, weight: number): string {
  const neck = beyond(hip, chest, 14);
  const waist = between(chest, hip, 0.82);
  const down = beyond(chest, hip, tail);
  const hem: Point = [
    between(down, [hip[0], hip[1] + tail], 0.5)[0],
    Math.max(down[1], hip[1] + 6),
  ];
  const [dx, dy] = [(hip[0] - chest[0]) / 54, (hip[1] - chest[1]) / 54];
  const across = (at: Point, t: number): Point => [at[0] - dy * t, at[1] + dx * t];
  const band = beyond(chest, waist, 11);
  return (
    plate(
      tube([
        [neck, 20],
        [chest, 54],
        [waist, 46],
        [hem, 58 + tail * 0.22],
      ]),
      clothes.coat,
      weight,
    ) +
    gouges([
      {
        from: across(chest, -12),
        by: [hip[0] - chest[0], (hip[1] - chest[1]) * 0.7],
        bow: -4,
        width: 1.8,
      },
      { from: across(waist, -8), by: [6, tail + 6], bow: 2, width: 1.8 },
      { from: across(waist, 10), by: [-3, tail + 4], bow: -2, width: 1.6 },
    ]) +
    plate(
      polygon([across(waist, -24), across(waist, 24), across(band, 25), across(band, -25)]),
      clothes.accent,
      weight * 0.75,
    )
  );
}

function arm(
  shoulder: Point,
  [elbow, wrist]: Joints,
  sleeve: string,
  weight: number,
  open = false,
): string {
  return (
    laid(elbow, wrist, 0.86, open ? openHand(weight * 0.85) : hand(weight * 0.85)) +
    plate(
      tube([
        [beyond(elbow, shoulder, 4), 18],
        [between(shoulder, elbow, 0.2), 29],
        [elbow, 25],
        [wrist, 21],
      ]),
      sleeve,
      weight,
    )
  );
}
