import { conicalHat, head, line } from './figure.ts';
import { tube } from './limbs.ts';
import { gouges, oval, place, plate, polygon, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** What a person seen from behind wears on the head. */
export type Nape = 'hat' | 'hair' | 'bun' | 'scarf' | 'turban' | 'child';

/** Head and shoulders from behind, cut at y 0, about 150 high. */
export function fromBehind(coat: string, wear: Nape): string {
  const shoulders = tube([
    [[0, -92], 24],
    [[0, -72], 84],
    [[0, -40], 98],
    [[0, 4], 100],
  ]);
  return (
    plate(shoulders, coat, line) +
    gouges([
      { from: [-30, -60], by: [-6, 54], bow: 5, width: 2 },
      { from: [30, -60], by: [6, 54], bow: -5, width: 2 },
      { from: [0, -82], by: [0, 60], width: 1.6 },
    ]) +
    wash('M-11,-100 h22 v20 h-22 Z', p.skin) +
    napes[wear]()
  );
}

const skull = (): string =>
  wash(oval([-25, -112], 6, 9), p.skin) +
  wash(oval([25, -112], 6, 9), p.skin) +
  plate(oval([0, -116], 25, 28), p.ink, 3);

const napes: Record<Nape, () => string> = {
  hat: () => skull() + place(0, -122, 1.06, conicalHat()),
  hair: () => skull(),
  bun: () => skull() + plate(oval([0, -104], 15, 12), p.ink, 3, p.soot),
  scarf: () =>
    plate(
      'M-27,-96 C-34,-134 -14,-152 0,-154 C16,-152 34,-134 27,-96 C14,-84 -14,-84 -27,-96 Z',
      p.soot,
      3.4,
    ),
  turban: () =>
    skull() +
    plate('M-29,-116 C-34,-150 34,-150 29,-116 C14,-108 -14,-108 -29,-116 Z', p.ink, 3, p.soot) +
    gouges([{ from: [-26, -128], by: [52, 0], bow: 6, width: 2 }], p.mist),
  child: () =>
    wash(oval([-25, -112], 6, 9), p.skin) +
    wash(oval([25, -112], 6, 9), p.skin) +
    plate(oval([0, -116], 25, 27), p.skin, 3.4) +
    plate('M-10,-142 C-4,-152 6,-152 10,-142 C4,-136 -4,-136 -10,-142 Z', p.ink, 2) +
    wash(oval([0, -96], 12, 7), p.ink),
};

/** A head in a wound turban, looking left: for `doll`, worn as `face`. */
export function turbaned(fill: string = p.ink): string {
  return (
    head('shaven') +
    plate('M-16,-7 C-22,-26 -2,-36 12,-32 C26,-28 30,-12 21,4 C10,-8 -4,-12 -16,-7 Z', fill, 3) +
    gouges(
      [
        { from: [-14, -14], by: [34, 8], bow: -5, width: 1.8 },
        { from: [-10, -22], by: [30, 8], bow: -5, width: 1.8 },
      ],
      p.mist,
    )
  );
}

/** A head with a cloth tied about it, looking left. */
export function banded(fill: string): string {
  return (
    head('hair') +
    plate('M-14,-8 C-2,-16 12,-12 21,-2 L20,-12 C10,-22 -4,-24 -15,-17 Z', fill, 2.6) +
    plate('M20,-8 L34,-2 L28,6 Z', fill, 2.4)
  );
}

/** A head in a small soldier's hat of lacquered rattan with a red tip, looking left. */
export function soldierly(): string {
  return (
    head('hair') +
    plate(
      'M-26,-10 C-12,-22 -4,-30 3,-36 C12,-30 22,-20 34,-6 C16,0 -10,-2 -26,-10 Z',
      p.straw,
      3.4,
    ) +
    gouges(
      [
        { from: [2, -32], by: [-14, 22], width: 1.6 },
        { from: [4, -32], by: [14, 24], width: 1.6 },
      ],
      p.wood,
    ) +
    plate('M-4,-34 C-6,-46 14,-48 11,-33 Z', p.red, 2.6)
  );
}

/** A child's head in a gilt helmet with two long plumes, looking left. */
export function plumed(fill: string = p.yellow): string {
  return (
    gouges(
      [
        { from: [6, -30], by: [54, -44], bow: -26, width: 5 },
        { from: [0, -30], by: [30, -66], bow: -20, width: 5 },
      ],
      p.redDeep,
    ) +
    head('hair') +
    plate('M-18,-6 C-22,-26 -6,-38 6,-36 C22,-34 28,-18 24,8 L14,4 C12,-4 6,-8 -2,-10 Z', fill, 3) +
    plate(oval([4, -38], 6, 7), p.red, 2.6) +
    gouges([{ from: [-16, -12], by: [38, 10], bow: -6, width: 2.4 }], p.red)
  );
}

/** A head with a flowered crown, looking left. */
export function crowned(): string {
  const petal = (x: number, y: number, fill: string): string => plate(oval([x, y], 6.4), fill, 2.2);
  return (
    head('bun') +
    plate(
      polygon([
        [-15, -10],
        [-12, -32],
        [-3, -22],
        [5, -38],
        [12, -22],
        [22, -30],
        [22, -4],
        [6, -14],
      ]),
      p.yellow,
      2.8,
    ) +
    petal(-7, -15, p.lychee) +
    petal(6, -20, p.red) +
    petal(17, -12, p.lychee)
  );
}
