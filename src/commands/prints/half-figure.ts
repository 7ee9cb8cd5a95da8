import { laid } from './limbs.ts';
import { between, gouges, merged, plate, type Point, turn } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { tube, tubePath } from './tube.ts';

/** An arm of a figure seen near: its sleeve, and the hand that is laid at the wrist. */
export interface NearArm {
  elbow: Point;
  wrist: Point;
  hand: string;
  /** Breadth of the sleeve at the wrist: broad for a gown, narrow for a work shirt. */
  cuff?: number;
  /** The edge of the sleeve's lining, or of a glove. */
  lining?: string;
  /** Bare from the elbow down. */
  rolled?: boolean;
}

/** A figure seen near, turned to the left, its neck at 4,104, drawn down to the hips at y 430. */
export interface HalfFigure {
  head: string;
  coat: string;
  fold: string;
  /** Collar, sash, badge: drawn on the coat. */
  trim?: string;
  far?: NearArm;
  near?: NearArm;
  /** Held behind the near arm, before the body. */
  held?: string;
  /** Degrees that the head is turned by. */
  nod?: number;
}

const shoulders = { far: [-78, 146] as Point, near: [92, 148] as Point };

/** See `HalfFigure`. */
export function halfFigure({ head, coat, fold, trim, far, near, held, nod }: HalfFigure): string {
  return (
    (far ? nearArm(shoulders.far, far, coat, fold) : '') +
    plate(
      'M-30,90 C-54,104 -92,108 -106,136 C-120,190 -104,290 -98,350 C-104,390 -112,420 -118,446 L128,446 C124,410 118,380 112,350 C120,290 134,190 122,138 C106,110 70,106 42,90 Z',
      coat,
      5.4,
    ) +
    gouges(
      [
        { from: [-84, 300], by: [-12, 130], bow: 8, width: 4 },
        { from: [84, 190], by: [-4, 120], bow: -10, width: 4 },
        { from: [76, 330], by: [20, 104], bow: -10, width: 4 },
        { from: [-50, 350], by: [-8, 90], bow: 4, width: 3.4 },
      ],
      fold,
    ) +
    (trim ?? '') +
    turn(nod ?? 0, [4, 96], head) +
    (held ?? '') +
    (near ? nearArm(shoulders.near, near, coat, fold) : '')
  );
}

/** An arm from a shoulder: hand, lining, sleeve. */
export function nearArm(shoulder: Point, arm: NearArm, coat: string, fold: string): string {
  const { elbow, wrist, hand, cuff = 50, lining, rolled } = arm;
  const end = rolled ? between(elbow, wrist, 0.18) : between(elbow, wrist, 0.94);
  const inner = between(elbow, wrist, rolled ? 0.2 : 1);
  return (
    (rolled ? tube([elbow, between(elbow, wrist, 0.5), wrist], [46, 44, 34], p.skin, 4.2) : '') +
    laid(elbow, wrist, 1, hand) +
    (lining ? tube([between(elbow, end, 0.7), inner], [cuff - 4, cuff - 6], lining, 4) : '') +
    merged(
      [
        tubePath([shoulder, between(shoulder, elbow, 0.5), elbow], [80, 78, 68]),
        tubePath([elbow, between(elbow, end, 0.5), end], [66, 62, rolled ? 64 : cuff]),
      ],
      coat,
      2.6,
    ) +
    gouges(
      [
        {
          from: between(shoulder, elbow, 0.35),
          by: [(elbow[0] - shoulder[0]) * 0.5, (elbow[1] - shoulder[1]) * 0.5],
          bow: 9,
          width: 4,
        },
        { from: [elbow[0] - 16, elbow[1] - 18], by: [30, 16], bow: 6, width: 3.6 },
        {
          from: between(elbow, end, 0.3),
          by: [(end[0] - elbow[0]) * 0.5, (end[1] - elbow[1]) * 0.5],
          bow: -8,
          width: 3.4,
        },
      ],
      fold,
    )
  );
}
