import { brush, gouges, place, plate, within, type Cut, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Who and what is on board: drawings that stand on 0,0. */
export interface Crew {
  /** Stands at the stern, its hands at -66,-112. */
  rower: string;
  passengers: readonly { x: number; drawing: string }[];
}

/**
 * A sampan under way to the left, 560 from stem to stern, waterline at y 0, a hooped mat cover
 * amidships. `id` must be the only one of its name in the print.
 */
export function sampan(id: string, { rower, passengers }: Crew): string {
  const hull =
    'M-300,-52 C-240,-30 -170,-20 -60,-18 L120,-18 C190,-20 240,-32 286,-60 C282,-24 262,6 222,20 C120,32 -110,32 -214,18 C-256,8 -284,-20 -300,-52 Z';
  const planks: Cut[] = [0, 1].map((i) => ({
    from: [-236 + i * 16, -18 + i * 17],
    by: [470 - i * 40, 0],
    bow: 12,
    width: 2.4,
  }));
  return (
    passengers.map(({ x, drawing }) => place(x, -14, 1, drawing)).join('') +
    place(206, -32, 1.06, rower) +
    matCover(`${id}-mat`) +
    plate(hull, p.wood, 6) +
    gouges(planks, p.woodDeep) +
    plate(
      'M-300,-52 C-240,-30 -170,-20 -60,-18 L120,-18 C190,-20 240,-32 286,-60 L288,-48 C244,-20 190,-8 120,-6 L-60,-6 C-170,-8 -246,-18 -300,-40 Z',
      p.woodPale,
      4,
    ) +
    gouges(
      [-180, -90, 0, 90, 180].map((x) => ({
        from: [x, -4] as const,
        by: [4, 22] as const,
        width: 2,
      })),
    ) +
    oar()
  );
}

function matCover(id: string): string {
  const arch = 'M-84,-14 C-86,-92 -64,-120 0,-122 C64,-120 86,-92 84,-14 Z';
  const weave: Cut[] = Array.from({ length: 9 }, (_, i): Cut[] => [
    { from: [-110 + i * 26, -10], by: [60, -116], width: 1.6 },
    { from: [110 - i * 26, -10], by: [-60, -116], width: 1.6 },
  ]).flat();
  const hoops: Point[][] = [
    [
      [-58, -16],
      [-56, -80],
      [-40, -114],
    ],
    [
      [0, -16],
      [0, -70],
      [0, -120],
    ],
    [
      [58, -16],
      [56, -80],
      [40, -114],
    ],
  ];
  return (
    plate(arch, p.straw, 5) +
    within(id, arch, gouges(weave, p.wood)) +
    hoops.map((h) => brush(h, 6)).join('')
  );
}

function oar(): string {
  const blade: Point[] = [
    [128, -166],
    [190, -90],
    [262, 6],
    [318, 78],
  ];
  return (
    brush(blade, 11, p.ink) +
    brush(blade, 6, p.woodPale) +
    plate('M292,48 C306,52 340,92 346,116 C330,112 300,84 284,58 Z', p.woodPale, 4)
  );
}
