import { brush, gouges, place, plate, type Point, turn } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { tube } from './tube.ts';

/** Weight of the lines of a hand seen near. */
export const weight = 5;

/** A finger from its knuckle to its tip, with the nail if it shows. */
export function finger(points: readonly Point[], width: number, nail = true): string {
  const tip = points[points.length - 1] ?? [0, 0];
  const before = points[points.length - 2] ?? [0, 0];
  const angle = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  const joint = points[1] ?? tip;
  return (
    tube(points, [width, width * 0.96, width * 0.8], p.skin, weight) +
    gouges([
      {
        from: [joint[0] - width * 0.2, joint[1] - width * 0.16],
        by: [width * 0.36, width * 0.1],
        bow: -3,
        width: 2,
      },
    ]) +
    (nail
      ? place(
          tip[0],
          tip[1],
          1,
          turn(
            angle,
            [0, 0],
            plate(
              `M${-width * 0.34},${-width * 0.24} C${width * 0.1},${-width * 0.34} ${width * 0.24},${-width * 0.16} ${width * 0.24},0 C${width * 0.24},${width * 0.16} ${width * 0.1},${width * 0.34} ${-width * 0.34},${width * 0.24} Z`,
              p.shell,
              2.6,
            ),
          ),
        )
      : '')
  );
}

/** A forearm with its sleeve pushed back, from the elbow to the wrist. */
export function forearm(elbow: Point, wrist: Point, width: number, sleeve: string): string {
  const at = (t: number): Point => [
    elbow[0] + (wrist[0] - elbow[0]) * t,
    elbow[1] + (wrist[1] - elbow[1]) * t,
  ];
  return (
    tube([at(0.2), at(0.6), wrist], [width, width * 0.82, width * 0.68], p.skin, weight) +
    tube([at(-0.2), at(0.1), at(0.5)], [width * 1.5, width * 1.45, width * 1.36], sleeve, 6) +
    brush([at(-0.05), at(0.14), at(0.36)], 4) +
    tube(
      [
        [at(0.52)[0] - (wrist[1] - elbow[1]) * 0.06, at(0.52)[1] + (wrist[0] - elbow[0]) * 0.06],
        at(0.53),
        [at(0.52)[0] + (wrist[1] - elbow[1]) * 0.06, at(0.52)[1] - (wrist[0] - elbow[0]) * 0.06],
      ],
      [22, 26, 22],
      sleeve,
      5,
    )
  );
}

/**
 * A hand laid flat, its arm coming from below, fingers up, thumb to the right as far as `thumb`;
 * the wrist at 0,0. About 190 wide, 260 high.
 */
export function flatHand(thumb: Point): string {
  return (
    finger(
      [
        [-62, -96],
        [-88, -142],
        [-100, -190],
      ],
      36,
    ) +
    finger(
      [
        [-34, -124],
        [-50, -184],
        [-54, -240],
      ],
      40,
    ) +
    finger(
      [
        [2, -130],
        [0, -196],
        [4, -258],
      ],
      42,
    ) +
    finger(
      [
        [38, -122],
        [48, -180],
        [58, -236],
      ],
      40,
    ) +
    plate(
      'M-44,10 C-60,-30 -84,-64 -84,-100 C-80,-132 -52,-146 -22,-146 C10,-154 44,-148 60,-128 C66,-104 62,-70 52,-40 C46,-20 44,-4 42,10 Z',
      p.skin,
      weight,
    ) +
    gouges([
      { from: [-44, -128], by: [8, 56], bow: 5, width: 2.4 },
      { from: [-10, -136], by: [4, 66], bow: 3, width: 2.4 },
      { from: [26, -134], by: [-2, 60], bow: -4, width: 2.4 },
    ]) +
    finger([[44, -34], [(44 + thumb[0]) / 2 + 14, (-34 + thumb[1]) / 2 + 12], thumb], 46)
  );
}

/** A hand that holds an edge between thumb and finger, its arm coming from above; edge at 0,0. */
export function pinch(edge: string): string {
  return (
    finger(
      [
        [46, -106],
        [70, -64],
        [52, -22],
      ],
      32,
      false,
    ) +
    finger(
      [
        [22, -112],
        [46, -60],
        [26, -8],
      ],
      36,
      false,
    ) +
    finger(
      [
        [0, -110],
        [16, -50],
        [0, 14],
      ],
      38,
      false,
    ) +
    edge +
    plate(
      'M-56,-190 C-66,-150 -66,-116 -48,-92 C-20,-74 40,-84 66,-104 C72,-136 62,-170 56,-194 Z',
      p.skin,
      weight,
    ) +
    finger(
      [
        [-38, -112],
        [-40, -58],
        [-10, -4],
      ],
      42,
    )
  );
}
