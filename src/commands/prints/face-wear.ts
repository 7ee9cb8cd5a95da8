import { bareFace, type Expression, neck, type View } from './faces.ts';
import { gouges, oval, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** What a head seen near wears: behind the face, and over it. */
export interface FaceWear {
  back?: string;
  front: string;
}

/** A head seen near, turned to the left, its neck at 4,104, about 190 high with what it wears. */
export function nearHead(view: View, wear: FaceWear, look: Expression = {}): string {
  return (wear.back ?? '') + neck(look.skin) + bareFace(view, look) + wear.front;
}

/** Where the hair begins, from temple to temple, and what is behind it. */
export const hairline =
  'M-41,-14 C-52,-58 -22,-84 10,-82 C50,-80 66,-44 57,2 C55,20 48,34 40,40 C36,34 47,16 44,-4 C40,-8 34,-10 30,-4 C28,-18 24,-28 16,-36 C-2,-32 -26,-32 -41,-14 Z';

function combed(colour: string): string {
  return gouges(
    [
      { from: [-30, -42], by: [58, 8], bow: -16, width: 3 },
      { from: [-18, -60], by: [64, 34], bow: -18, width: 3 },
      { from: [2, -74], by: [48, 50], bow: -16, width: 3 },
    ],
    colour,
  );
}

/** Hair cut short. */
export function cropped(colour: string = p.ink): FaceWear {
  return { front: plate(hairline, colour, 3.4) + combed(colour === p.ink ? p.soot : p.ink) };
}

/** Hair drawn back: to a knot, or to a tail that falls to 60,150. */
export function drawnBack(kind: 'knot' | 'tail', colour: string = p.ink): FaceWear {
  const behind =
    kind === 'knot'
      ? plate(oval([62, -6], 27, 25), colour, 4) +
        gouges([{ from: [44, -16], by: [34, 4], bow: -10, width: 3 }], p.soot)
      : plate(
          'M48,-10 C86,0 92,40 84,76 C80,110 72,130 62,150 C58,126 52,104 54,70 C54,44 44,20 40,10 Z',
          colour,
          4,
        );
  return { back: behind, front: cropped(colour).front };
}

/** Short hair with a cloth tied about the brow, its ends flying behind. */
export function browBand(fill: string): FaceWear {
  return {
    back: plate(
      'M50,-34 C84,-50 108,-40 128,-58 C124,-34 108,-20 84,-20 C100,-8 110,4 116,22 C90,16 66,0 48,-18 Z',
      fill,
      4,
    ),
    front:
      cropped().front +
      plate('M-45,-24 C-20,-44 28,-44 58,-12 L60,-34 C34,-64 -24,-62 -48,-42 Z', fill, 4.2) +
      gouges([{ from: [-30, -40], by: [70, 10], bow: -12, width: 3 }], p.ink),
  };
}
