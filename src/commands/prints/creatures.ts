import { brush, gouges, oval, place, plate, wash, type Cut } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { head } from './figure.ts';

/** A water buffalo grazing to the left, a child with a flute on its back; stands on y 0. */
export function buffaloWithChild(coat: string): string {
  const leg = (x: number): string =>
    plate(
      `M${x},-56 L${x + 26},-56 L${x + 20},-6 L${x + 24},0 L${x + 2},0 L${x + 2},-8 Z`,
      p.soot,
      4,
    );
  const ribs: Cut[] = [0, 1, 2, 3].map((i) => ({
    from: [16 + i * 20, -112],
    by: [-3, 40],
    bow: 6,
    width: 2.2,
  }));
  return (
    leg(-26) +
    leg(86) +
    plate(
      'M-70,-118 C-50,-134 -20,-132 10,-128 C50,-134 96,-132 120,-112 C132,-96 130,-70 122,-52 L96,-48 C60,-38 10,-38 -16,-46 L-34,-54 C-46,-66 -50,-78 -56,-84 Z',
      p.soot,
      4.5,
    ) +
    gouges(ribs, p.mist) +
    brush(
      [
        [122, -104],
        [136, -80],
        [132, -46],
      ],
      7,
    ) +
    leg(-44) +
    leg(64) +
    plate(
      'M-62,-124 C-84,-134 -100,-116 -112,-92 C-122,-74 -132,-62 -126,-52 C-114,-46 -102,-52 -94,-62 C-80,-70 -64,-76 -56,-90 Z',
      p.soot,
      4.5,
    ) +
    plate('M-74,-124 C-66,-152 -36,-160 -18,-146 C-38,-146 -50,-136 -58,-118 Z', p.shell, 4) +
    plate('M-88,-124 C-104,-144 -132,-142 -142,-124 C-126,-130 -112,-122 -102,-110 Z', p.shell, 4) +
    wash(oval([-96, -98], 3.6), p.paper) +
    place(34, -128, 0.78, flutePlayer(coat))
  );
}

function flutePlayer(coat: string): string {
  return (
    plate('M-28,-2 C-36,14 -38,30 -34,44 L-14,42 C-14,24 -8,12 2,6 Z', p.indigo, 4) +
    plate(
      'M-26,-4 C-28,-30 -28,-52 -18,-66 C-6,-74 14,-70 22,-58 C28,-36 28,-18 26,2 C10,8 -14,6 -26,-4 Z',
      coat,
      4,
    ) +
    place(-2, -94, 1, head('tuft')) +
    brush(
      [
        [-70, -70],
        [-40, -76],
        [-8, -83],
      ],
      7,
      p.woodPale,
    ) +
    brush(
      [
        [-70, -68],
        [-40, -74],
        [-8, -81],
      ],
      2,
    ) +
    plate(
      'M12,-60 C20,-48 12,-40 0,-42 C-14,-48 -26,-58 -36,-68 L-28,-82 C-18,-72 -6,-64 2,-62 Z',
      coat,
      4,
    )
  );
}

/** An egret on the wing, to the left, about 90 across. */
export function egret(): string {
  return (
    plate(
      'M-40,4 C-26,-6 -10,-10 6,-6 C18,-2 30,2 46,10 C30,12 14,14 0,12 C-14,10 -26,6 -40,4 Z',
      p.paper,
      3,
    ) +
    plate('M-8,-4 C-8,-26 6,-44 30,-54 C26,-36 22,-18 14,-2 Z', p.paper, 3) +
    gouges([
      { from: [2, -14], by: [18, -26], bow: -3, width: 1.4 },
      { from: [-54, 3], by: [16, 1], width: 3 },
    ]) +
    gouges([{ from: [40, 9], by: [24, 6], width: 2.4 }])
  );
}

/** An egret standing in the paddy, looking left, about 80 high. */
export function standingEgret(): string {
  return (
    brush(
      [
        [2, -30],
        [0, -14],
        [2, 2],
      ],
      3,
    ) +
    brush(
      [
        [10, -30],
        [10, -14],
        [12, 2],
      ],
      3,
    ) +
    plate(
      'M-14,-58 C-20,-66 -12,-74 -16,-82 C-18,-88 -8,-90 -6,-84 C-2,-74 -10,-68 -6,-60 C6,-60 20,-50 30,-32 C14,-26 -4,-30 -10,-42 Z',
      p.paper,
      3,
    ) +
    gouges([
      { from: [-34, -82], by: [18, -2], width: 3 },
      { from: [2, -48], by: [20, 12], bow: -3, width: 1.4 },
    ])
  );
}
