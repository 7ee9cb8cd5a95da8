import { brush, gouges, oval, place, plate, type Point, turn, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Colours of a figure's clothes. */
export interface Clothes {
  coat: string;
  lower: string;
  /** Sash, bodice, bag: the small accent. */
  accent: string;
}

/** What a head wears. */
export type Headwear = 'hat' | 'scarf' | 'hair' | 'bun' | 'shaven' | 'tuft';

/** Weight of a figure's lines. Every figure looks left, feet at 0,0, about 200 high. */
export const line = 4;

/** A head, its neck at 0,24: face in half profile, with what it wears. */
export function head(wear: Headwear): string {
  const behind = wear === 'scarf' ? scarfTail() : '';
  return behind + wash('M-4,12 L12,10 L14,28 L-6,28 Z', p.skin) + face() + headwear[wear]();
}

function face(): string {
  const skull =
    'M-13,-6 C-12,-18 -4,-22 5,-21 C16,-19 19,-8 17,3 C15,13 7,20 -1,20 C-8,20 -12,15 -12,10 L-13,8 L-17,4 L-13,-2 Z';
  return (
    plate(skull, p.skin, 3.4) +
    wash(oval([2, 7], 4.6, 3.6), '#E3A587') +
    gouges([
      { from: [-12, -3], by: [8, -0.5], bow: 1.6, width: 1.5 },
      { from: [-12.5, -8], by: [10, -1], bow: -2.4, width: 1 },
    ]) +
    gouges([{ from: [-11.5, 13], by: [7, -0.5], bow: 1, width: 1.8 }], p.red)
  );
}

const hairCap =
  'M-12,-8 C-14,-18 -6,-27 5,-26 C18,-25 23,-12 20,2 C19,9 17,13 15,15 C14,6 12,2 9,-1 C4,-5 2,-9 -1,-12 C-5,-11 -9,-10 -12,-8 Z';

const headwear: Record<Headwear, () => string> = {
  hat: () => wash(hairCap, p.ink) + place(2, -10, 1, conicalHat()),
  scarf: () => headscarf(),
  hair: () => wash(hairCap, p.ink),
  bun: () => wash(hairCap, p.ink) + wash(oval([21, 2], 9, 8), p.ink),
  shaven: () => gouges([{ from: [10, -16], by: [6, 12], bow: -3, width: 1.2 }], p.woodPale),
  tuft: () =>
    wash('M-4,-20 C-2,-28 6,-28 8,-20 C5,-17 -1,-17 -4,-20 Z', p.ink) +
    wash('M14,-4 C22,-6 21,8 16,10 Z', p.ink),
};

/** The conical palm-leaf hat, its brim about the head at 0,0. */
export function conicalHat(): string {
  const cone = 'M-48,0 C-32,-16 -14,-32 2,-42 C16,-31 34,-15 48,-2 C26,9 -26,11 -48,0 Z';
  const rings: Point[][] = [
    [
      [-31, -12],
      [0, -6],
      [31, -13],
    ],
    [
      [-17, -25],
      [1, -20],
      [19, -26],
    ],
  ];
  return turn(
    4,
    [0, -10],
    plate(cone, p.yellowPale, line) +
      rings.map((ring) => brush(ring, 2.2, p.wood)).join('') +
      gouges([{ from: [2, -38], by: [-26, 34], bow: 2, width: 1.4 }], p.wood) +
      gouges([{ from: [3, -38], by: [6, 38], width: 1.4 }], p.wood) +
      gouges([{ from: [4, -38], by: [28, 32], bow: -2, width: 1.4 }], p.wood),
  );
}

function headscarf(): string {
  const cloth =
    'M-17,-8 C-12,-16 -6,-28 0,-34 C12,-32 24,-22 24,-4 C24,10 18,20 8,25 C2,27 -4,25 -8,22 C2,18 9,10 9,1 C9,-8 2,-14 -3,-19 C-6,-14 -10,-10 -17,-8 Z';
  return (
    plate(cloth, p.soot, 3) +
    gouges([{ from: [12, -22], by: [4, 34], bow: -6, width: 1.6 }], p.mist)
  );
}

function scarfTail(): string {
  return plate('M8,16 C20,20 26,30 26,42 L12,38 C12,30 8,24 4,22 Z', p.soot, 3);
}

/** A hand, a foot, a bare arm or leg. */
export function limb(d: string): string {
  return plate(d, p.skin, 3.6);
}
