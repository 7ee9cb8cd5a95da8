import { head } from './figure.ts';
import { brush, gouges, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Headwear that sits over hair. */
export type Overhead = 'turban' | 'helmet' | 'hardHat' | 'cap';

/** A head in half profile, its neck at 0,24, with a cloth, helmet or cap over its hair. */
export function headOver(kind: Overhead): string {
  return head('hair') + gear[kind]();
}

const gear: Record<Overhead, () => string> = {
  turban: () =>
    plate(
      'M-17,-9 C-19,-22 -8,-33 7,-32 C22,-31 30,-18 27,-6 C25,4 20,9 14,10 C12,1 6,-6 -2,-9 C-8,-11 -13,-10 -17,-9 Z',
      p.indigo,
      3.2,
    ) +
    gouges(
      [
        { from: [-13, -15], by: [34, 8], bow: -7, width: 1.7 },
        { from: [-8, -24], by: [32, 12], bow: -6, width: 1.7 },
      ],
      p.indigoPale,
    ),
  helmet: () =>
    plate(
      'M-18,-7 C-18,-24 -6,-32 6,-31 C20,-30 26,-18 24,-2 L14,2 C12,-4 8,-8 2,-9 Z',
      p.red,
      3.2,
    ) +
    gouges([{ from: [-8, -22], by: [20, -1], bow: -4, width: 2 }], p.paper) +
    brush(
      [
        [16, 0],
        [8, 14],
        [-2, 20],
      ],
      2.6,
    ),
  hardHat: () =>
    plate('M-16,-10 C-16,-26 -4,-33 6,-32 C18,-31 24,-22 24,-9 Z', p.yellow, 3.2) +
    plate('M-24,-8 C-12,-14 16,-14 28,-7 L27,-3 C14,-9 -10,-9 -23,-3 Z', p.yellow, 2.8) +
    gouges([{ from: [4, -30], by: [2, 18], bow: -2, width: 2 }]),
  cap: () =>
    plate(
      'M-14,-9 C-14,-24 -2,-30 8,-29 C18,-28 23,-19 21,-6 C10,-10 0,-11 -14,-9 Z',
      p.greenMid,
      3,
    ) + plate('M-14,-10 C-22,-11 -28,-8 -31,-4 C-24,-4 -18,-5 -12,-7 Z', p.greenMid, 2.6),
};

/** A head seen from behind, its neck at 0,24: hair in a knot, or under what it wears. */
export function headFromBehind(colour: string = p.ink): string {
  return (
    wash('M-8,10 L8,10 L10,28 L-10,28 Z', p.skin) +
    plate(oval([0, -3], 17, 20), colour, 3) +
    plate(oval([0, 4], 9, 8), colour, 2.4) +
    gouges([{ from: [-9, -14], by: [18, 0], bow: -5, width: 1.6 }], p.soot)
  );
}
