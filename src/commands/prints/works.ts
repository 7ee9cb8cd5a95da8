import { box, brush, type Cut, gouges, plate, type Point, polygon, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A row of `teeth` saw-tooth roofs with north lights over one long wall; stands on y 0 from x 0. */
export function sawtooth(
  teeth: number,
  tooth: number,
  wall: number,
  fill: string,
  weight = 4,
): string {
  const rise = tooth * 0.52;
  const roofs = Array.from({ length: teeth }, (_, i) => {
    const x = i * tooth;
    const slope: Point[] = [
      [x, -wall],
      [x + tooth * 0.3, -wall - rise],
      [x + tooth, -wall],
    ];
    const light: Point[] = [
      [x + 3, -wall - 1],
      [x + tooth * 0.3, -wall - rise + 4],
      [x + tooth * 0.3, -wall - 1],
    ];
    const bars: Cut[] = [0.12, 0.21].map((t) => ({
      from: [x + tooth * t, -wall],
      by: [0, (-rise * t) / 0.32],
      width: 1.4,
    }));
    const seams: Cut[] = [0.5, 0.7].map((t) => ({
      from: [x + tooth * t, -wall - 4],
      by: [0, -rise * (1 - t) * 1.05],
      width: 1.4,
    }));
    return (
      plate(polygon(slope), fill, weight) +
      wash(polygon(light), p.yellowPale) +
      gouges(bars) +
      gouges(seams) +
      wash(box(x + tooth * 0.29, -wall - rise, weight * 0.7, rise), p.ink)
    );
  });
  const windows = Array.from({ length: teeth * 2 }, (_, i) =>
    box(i * tooth * 0.5 + tooth * 0.1, -wall * 0.72, tooth * 0.3, wall * 0.3),
  );
  return (
    plate(box(0, -wall, teeth * tooth, wall), p.paper, weight) +
    wash(windows.join(' '), p.indigo) +
    wash(box(0, -wall * 0.26, teeth * tooth, 3), p.soot) +
    roofs.join('')
  );
}

/** A tower crane, `height` high; jib to the left (`flip` it for the right), hook out on it. */
export function towerCrane(height: number, jib: number, fill: string, weight = 3.4): string {
  const panel = 22;
  const lattice = (n: number, at: (i: number) => [Point, Point]): Cut[] =>
    Array.from({ length: n }, (_, i): Cut => {
      const [a, b] = at(i);
      return { from: a, by: [b[0] - a[0], b[1] - a[1]], width: 1.7 };
    });
  const mast = Math.floor(height / panel);
  const arm = Math.floor(jib / panel);
  return (
    brush(
      [
        [-jib * 0.66, -height],
        [-jib * 0.66, -height + 70],
      ],
      3,
    ) +
    plate(
      polygon([
        [-jib * 0.66 - 12, -height + 66],
        [-jib * 0.66 + 12, -height + 66],
        [-jib * 0.66 + 16, -height + 82],
        [-jib * 0.66 - 16, -height + 82],
      ]),
      p.wood,
      3,
    ) +
    plate(box(-9, -height, 18, height), fill, weight) +
    gouges(
      lattice(mast, (i) => [
        [i % 2 ? -8 : 8, -i * panel],
        [i % 2 ? 8 : -8, -(i + 1) * panel],
      ]),
    ) +
    brush(
      [
        [0, -height - 52],
        [-jib * 0.5, -height - 26],
        [-jib + 20, -height - 8],
      ],
      3,
    ) +
    brush(
      [
        [0, -height - 52],
        [jib * 0.2, -height - 30],
        [jib * 0.34, -height - 8],
      ],
      3,
    ) +
    plate(
      polygon([
        [-9, -height - 4],
        [0, -height - 56],
        [9, -height - 4],
      ]),
      fill,
      weight,
    ) +
    plate(
      polygon([
        [-jib, -height - 4],
        [jib * 0.36, -height - 16],
        [jib * 0.36, -height + 2],
        [-jib, -height + 2],
      ]),
      fill,
      weight,
    ) +
    gouges(
      lattice(arm, (i) => [
        [-i * panel - 10, -height - (i % 2 ? 11 : 1)],
        [-(i + 1) * panel - 10, -height - (i % 2 ? 1 : 11)],
      ]),
    ) +
    plate(box(jib * 0.22, -height - 4, jib * 0.15, 26), p.soot, weight) +
    plate(box(-24, -height + 4, 22, 24), p.paper, weight)
  );
}
