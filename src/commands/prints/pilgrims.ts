import { type Clothes, head, type Headwear, limb, line } from './figure.ts';
import { brush, gouges, place, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** What a climber carries. */
export type Burden = 'staff' | 'bag' | 'child' | 'none';

/** A pilgrim climbing to the left in a long coat, one knee raised. */
export function pilgrim({ coat, lower, accent }: Clothes, wear: Headwear, burden: Burden): string {
  const staff =
    burden === 'staff'
      ? brush(
          [
            [-64, -132],
            [-62, -70],
            [-66, 4],
          ],
          7,
          p.woodPale,
        ) +
        brush(
          [
            [-61, -130],
            [-60, -70],
            [-63, 4],
          ],
          2.4,
        )
      : '';
  return (
    staff +
    plate('M16,-14 L38,-14 L40,0 L6,0 C6,-6 12,-8 16,-14 Z', p.ink, 2) +
    plate('M8,-76 L30,-74 C36,-52 40,-34 40,-14 L16,-12 C12,-32 6,-52 2,-66 Z', lower, line) +
    plate('M-18,-82 C-30,-70 -40,-56 -42,-38 L-40,-18 L-18,-18 L-14,-40 L10,-62 Z', lower, line) +
    plate('M-42,-20 L-20,-20 L-18,-10 L-50,-8 C-52,-14 -48,-18 -42,-20 Z', p.ink, 2) +
    plate(
      'M-22,-156 C-10,-166 14,-164 24,-154 C34,-134 36,-100 46,-52 C24,-42 8,-44 -4,-52 L-8,-62 L-18,-50 C-28,-52 -36,-56 -40,-60 C-28,-90 -26,-126 -22,-156 Z',
      coat,
      line,
    ) +
    gouges([
      { from: [8, -118], by: [18, 62], bow: -4, width: 2 },
      { from: [-14, -110], by: [-8, 50], bow: 3, width: 1.8 },
      { from: [-4, -104], by: [0, 46], bow: -2, width: 1.6 },
    ]) +
    (burden === 'bag' ? bag(accent) : burden === 'child' ? childOnBack(accent) : sash(accent)) +
    place(-4, -184, 1, head(wear)) +
    limb('M-46,-126 L-62,-130 L-70,-120 L-64,-110 L-46,-110 Z') +
    plate(
      'M8,-150 C18,-138 14,-122 2,-114 C-12,-106 -30,-106 -48,-108 L-48,-128 C-34,-130 -22,-136 -14,-146 C-8,-154 2,-156 8,-150 Z',
      coat,
      line,
    )
  );
}

function sash(colour: string): string {
  return plate('M-27,-104 C-10,-96 16,-96 33,-106 L35,-94 C16,-86 -10,-86 -29,-94 Z', colour, 3);
}

function bag(colour: string): string {
  return (
    brush(
      [
        [-20, -154],
        [4, -128],
        [30, -98],
      ],
      7,
      colour,
    ) +
    plate(
      'M20,-112 C36,-116 54,-104 54,-84 C54,-68 36,-62 22,-68 C14,-80 12,-100 20,-112 Z',
      colour,
      line,
    ) +
    gouges([{ from: [24, -100], by: [22, 4], bow: -4, width: 2 }])
  );
}

function childOnBack(colour: string): string {
  return (
    plate('M14,-152 C34,-152 50,-136 50,-112 C50,-96 38,-88 20,-92 Z', colour, line) +
    limb('M40,-98 C48,-90 50,-80 46,-72 L34,-76 L32,-92 Z') +
    place(34, -168, 0.74, head('tuft')) +
    brush(
      [
        [-22, -140],
        [4, -112],
        [22, -94],
      ],
      8,
      colour,
    )
  );
}
