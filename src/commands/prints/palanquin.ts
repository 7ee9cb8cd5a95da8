import { box, brush, type Cut, gouges, oval, place, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A round parasol of state: fringe, ribs, pole of `height` from y 0. */
export function stateParasol(height: number, width: number, fill: string): string {
  const [h, e] = [height, width / 2];
  const threads = Array.from({ length: Math.round(width / 11) }, (_, i): Cut => ({
    from: [-e + 6 + i * 11, -h + 22],
    by: [0, 22],
    width: 3,
  }));
  return (
    brush(
      [
        [0, 0],
        [0, -h / 2],
        [0, -h],
      ],
      10,
    ) +
    brush(
      [
        [0, 0],
        [0, -h / 2],
        [0, -h],
      ],
      5,
      p.red,
    ) +
    gouges(threads, p.red) +
    plate(
      `M${-e},${-h + 24} C${-e * 0.8},${-h - 26} ${e * 0.8},${-h - 26} ${e},${-h + 24} C${e * 0.5},${-h + 34} ${-e * 0.5},${-h + 34} ${-e},${-h + 24} Z`,
      fill,
      4,
    ) +
    gouges(
      [-0.5, 0, 0.5].map((t) => ({
        from: [t * e * 0.3, -h - 14] as const,
        by: [t * e * 1.1, 40] as const,
        bow: -t * 8,
        width: 2,
      })),
      p.wood,
    ) +
    plate(oval([0, -h - 18], 7, 8), p.yellow, 3)
  );
}

/** A lacquered shrine of a palanquin on its two poles, pole at y 0, 420 long, around x 0. */
export function palanquin(): string {
  const beast = (s: number): string =>
    place(
      s * 214,
      0,
      1,
      plate('M-8,-9 C10,-30 40,-30 50,-14 C62,-12 62,0 52,4 C40,12 10,12 -8,9 Z', p.yellow, 4) +
        gouges([
          { from: [30, 2], by: [26, -2], width: 2.4 },
          { from: [4, -14], by: [-16, -18], bow: -4, width: 5 },
        ]),
      s,
    );
  const post = (x: number): string => plate(box(x - 6, -132, 12, 104), p.red, 3.4);
  return (
    plate(box(-216, -8, 432, 16), p.red, 4) +
    gouges([{ from: [-200, 0], by: [400, 0], width: 2.4 }], p.yellow) +
    beast(-1) +
    beast(1) +
    plate('M-92,-34 L92,-34 L104,-6 L-104,-6 Z', p.yellow, 4) +
    gouges(
      [-70, -42, -14, 14, 42, 70].map((x) => ({
        from: [x, -30] as const,
        by: [0, 20] as const,
        bow: 6,
        width: 3,
      })),
      p.red,
    ) +
    plate(box(-62, -132, 124, 100), p.redDeep, 4) +
    plate('M-34,-34 C-40,-70 -30,-96 0,-100 C30,-96 40,-70 34,-34 Z', p.yellow, 3.4) +
    plate('M-16,-36 L-16,-76 L16,-76 L16,-36 Z', p.red, 3) +
    [-78, -62, 62, 78].map(post).join('') +
    plate(
      'M-62,-170 L62,-170 C78,-150 100,-142 126,-146 C118,-126 104,-120 88,-120 L-88,-120 C-104,-120 -118,-126 -126,-146 C-100,-142 -78,-150 -62,-170 Z',
      p.red,
      4,
    ) +
    gouges(
      [-48, -24, 0, 24, 48].map((x) => ({
        from: [x, -166] as const,
        by: [x * 0.4, 40] as const,
        width: 2.4,
      })),
      p.yellow,
    ) +
    plate('M-70,-170 C-60,-186 60,-186 70,-170 Z', p.yellow, 3.4) +
    plate(oval([0, -190], 11, 12), p.yellow, 3)
  );
}
