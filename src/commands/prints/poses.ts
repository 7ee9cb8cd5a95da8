import { type Clothes, head, type Headwear, limb, line } from './figure.ts';
import { between, gouges, oval, place, plate, type Point, turn } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { headOver, type Overhead } from './headgear.ts';
import { joints, tube } from './tube.ts';

/** How a body is held: joints in its own units, feet near 0,0, about 200 high, looking left. */
export interface Pose {
  neck: Point;
  hip: Point;
  /** Hip, knee, ankle; the far leg is drawn behind. Without: a long skirt or robe. */
  farLeg?: readonly Point[];
  nearLeg?: readonly Point[];
  /** Shoulder, elbow, wrist. */
  farArm?: readonly Point[];
  nearArm?: readonly Point[];
  /** Degrees the head is turned; positive looks down. */
  nod?: number;
  /** What is held, drawn between the far arm and the body, or over the body under the near arm. */
  behind?: string;
  held?: string;
}

/** How a figure is dressed. */
export interface Dress extends Clothes {
  wear: Headwear | Overhead;
  /** Bare arms from the elbow, bare legs from the knee. */
  bareArms?: boolean;
  bareLegs?: boolean;
  shoes?: string;
  /** How far the coat falls past the hip, towards the knees. */
  hem?: number;
}

/** A person in any pose. */
export function person(pose: Pose, dress: Dress): string {
  const { neck, hip, farLeg, nearLeg, farArm, nearArm } = pose;
  return (
    (farArm ? arm(farArm, dress) : '') +
    (pose.behind ?? '') +
    (farLeg ? leg(farLeg, dress) : '') +
    (nearLeg ? leg(nearLeg, dress) : '') +
    torso(neck, hip, nearLeg, dress) +
    turn(pose.nod ?? 0, neck, place(neck[0] - 3, neck[1] - 27, 1, headOf(dress.wear))) +
    (pose.held ?? '') +
    (nearArm ? arm(nearArm, dress) : '')
  );
}

function headOf(wear: Dress['wear']): string {
  return wear === 'turban' || wear === 'helmet' || wear === 'hardHat' || wear === 'cap'
    ? headOver(wear)
    : head(wear);
}

function torso(
  neck: Point,
  hip: Point,
  nearLeg: readonly Point[] | undefined,
  dress: Dress,
): string {
  const hem = dress.hem ?? 0;
  const knee = nearLeg?.[1] ?? [hip[0], hip[1] + 40];
  const foot = between(hip, knee, hem);
  const line1: Point[] = [[neck[0] + 3, neck[1] + 6], between(neck, hip, 0.5), hip];
  const body = hem > 0 ? [...line1, foot] : line1;
  const fold = [hip[0] - neck[0], hip[1] - neck[1]] as const;
  return (
    tube(body, hem > 0 ? [34, 48, 44, 52] : [34, 48, 45], dress.coat, line) +
    gouges([
      {
        from: [neck[0] + 8, neck[1] + 22],
        by: [fold[0] * 0.5, fold[1] * 0.5],
        bow: -5,
        width: 1.9,
      },
      {
        from: [neck[0] - 8, neck[1] + 16],
        by: [fold[0] * 0.4, fold[1] * 0.42],
        bow: 4,
        width: 1.6,
      },
    ]) +
    tube(
      [
        [hip[0] - 21, hip[1] - 12],
        [hip[0], hip[1] - 7],
        [hip[0] + 21, hip[1] - 13],
      ],
      [8, 9, 8],
      dress.accent,
      2.6,
    )
  );
}

function leg(points: readonly Point[], { lower, bareLegs, shoes }: Dress): string {
  const [hip, knee, ankle] = joints(points);
  const foot = plate(
    `M${ankle[0] - 8},${ankle[1] - 6} L${ankle[0] + 10},${ankle[1] - 6} C${ankle[0] + 13},${ankle[1]} ${ankle[0] + 13},${ankle[1] + 5} ${ankle[0] + 11},${ankle[1] + 8} L${ankle[0] - 20},${ankle[1] + 8} C${ankle[0] - 24},${ankle[1] + 2} ${ankle[0] - 14},${ankle[1] - 1} ${ankle[0] - 8},${ankle[1] - 6} Z`,
    shoes ?? p.skin,
    3.2,
  );
  if (!bareLegs) return foot + tube([hip, knee, ankle], [30, 27, 22], lower, line);
  const below = between(knee, ankle, 0.16);
  return (
    foot +
    tube([knee, ankle], [19, 14], p.skin, 3.4) +
    tube([hip, knee, below], [32, 30, 30], lower, line)
  );
}

function arm(points: readonly Point[], { coat, bareArms }: Dress): string {
  const [shoulder, elbow, wrist] = joints(points);
  if (bareArms)
    return (
      tube([elbow, wrist], [16, 13], p.skin, 3.4) +
      hand(elbow, wrist) +
      tube([shoulder, between(shoulder, elbow, 0.9)], [26, 24], coat, line)
    );
  return hand(elbow, wrist) + tube([shoulder, elbow, wrist], [26, 24, 21], coat, line);
}

/** A small hand closed about what it holds, at the end of a forearm. */
export function hand(elbow: Point, wrist: Point): string {
  const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
  const [dx, dy] = [(wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length];
  const palm: Point = [wrist[0] + dx * 10, wrist[1] + dy * 10];
  return (
    limb(oval(palm, 9.5, 8.5)) +
    gouges([
      { from: [palm[0] + dx * 2 - 4, palm[1] + dy * 2 - 1], by: [8, 1], bow: -1, width: 1.4 },
    ])
  );
}
