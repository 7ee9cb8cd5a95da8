import { box, brush, gouges, num, oval, plate, type Point, polygon } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A square festival flag of nested colours with a flaming edge, on a pole of `height` from y 0. */
export function festivalFlag(height: number, size: number, colours: readonly string[]): string {
  const s = size;
  const [x, y] = [6, -height + 20];
  const tongue = (from: Point, to: Point): Point => [
    (from[0] + to[0]) / 2 + (to[1] - from[1]) * 0.62,
    (from[1] + to[1]) / 2 - (to[0] - from[0]) * 0.62,
  ];
  const edge: Point[] = [
    [x, y],
    [x + s / 3, y],
    [x + (2 * s) / 3, y],
    [x + s, y],
    [x + s, y + s / 3],
    [x + s, y + (2 * s) / 3],
    [x + s, y + s],
    [x + (2 * s) / 3, y + s],
    [x + s / 3, y + s],
    [x, y + s],
  ];
  const flames = edge.flatMap((q, i): Point[] => {
    const to = edge[i + 1];
    return to ? [q, tongue(q, to)] : [q];
  });
  const nested = colours.slice(1).map((fill, i) => {
    const inset = (s * 0.5 * i) / colours.length;
    return plate(box(x + inset, y + inset, s - inset * 2, s - inset * 2), fill, 3);
  });
  const pole: Point[] = [
    [0, 0],
    [1, -height / 2],
    [0, -height - 14],
  ];
  return (
    brush(pole, 12) +
    brush(pole, 6, p.red) +
    plate(polygon(flames), colours[0] ?? p.red, 3.6) +
    nested.join('') +
    plate(
      `M-7,${-height - 8} C-9,${-height - 26} 0,${-height - 34} 0,${-height - 46} C0,${-height - 34} 9,${-height - 26} 7,${-height - 8} Z`,
      p.yellow,
      3,
    )
  );
}

/** A long streaming pennant on a pole of `height` from y 0, blown to the right. */
export function pennant(height: number, length: number, fill: string, edge: string): string {
  const [y, l] = [-height + 10, length];
  const cloth = (inset: number): string =>
    `M4,${num(y + inset)} C${num(l * 0.34)},${num(y - 20 + inset)} ${num(l * 0.6)},${num(y + 34 + inset)} ${num(l - inset * 2)},${num(y + 34)} C${num(l * 0.62)},${num(y + 66 - inset)} ${num(l * 0.36)},${num(y + 40 - inset)} 4,${num(y + 66 - inset)} Z`;
  const pole: Point[] = [
    [0, 0],
    [1, -height / 2],
    [0, -height - 14],
  ];
  return (
    brush(pole, 11) +
    brush(pole, 5.5, p.wood) +
    plate(cloth(0), edge, 3.6) +
    plate(cloth(11), fill, 2.6)
  );
}

/** A great drum on its stand, face to the left, on y 0, about 230 high. */
export function greatDrum(barrel: string = p.red): string {
  const studs = Array.from({ length: 18 }, (_, i) => {
    const a = (i / 18) * Math.PI * 2;
    return oval([-70 + Math.cos(a) * 33, -140 + Math.sin(a) * 78], 3.6);
  });
  const rim = Array.from({ length: 9 }, (_, i) => {
    const y = -140 + (i - 4) * 21;
    return (
      oval([-32 + Math.sqrt(1 - ((y + 140) / 96) ** 2) * 14, y], 4) +
      oval([88 + Math.sqrt(1 - ((y + 140) / 96) ** 2) * 14, y], 4)
    );
  });
  return (
    gouges([
      { from: [-70, -80], by: [-30, 80], width: 7 },
      { from: [90, -80], by: [30, 80], width: 7 },
    ]) +
    plate('M-96,0 L-70,-96 L-54,-96 L-74,0 Z', p.woodDeep, 4) +
    plate('M116,0 L90,-96 L74,-96 L94,0 Z', p.woodDeep, 4) +
    plate(box(-86, -44, 194, 15), p.wood, 4) +
    plate(
      'M-70,-230 C-10,-248 60,-246 96,-222 C112,-180 112,-100 96,-58 C60,-34 -10,-32 -70,-50 Z',
      barrel,
      5,
    ) +
    gouges(
      [
        { from: [-46, -212], by: [144, 4], bow: -8, width: 4 },
        { from: [-46, -68], by: [144, -4], bow: 8, width: 4 },
      ],
      p.yellow,
    ) +
    `<path d="${rim.join('')}" fill="${p.yellow}" stroke="${p.ink}" stroke-width="2"/>` +
    plate(oval([-70, -140], 42, 92), p.shell, 5) +
    `<path d="${studs.join('')}" fill="${p.yellow}" stroke="${p.ink}" stroke-width="2"/>` +
    plate(oval([-72, -140], 16, 36), p.red, 3)
  );
}
