import { brush, gouges, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { tube } from './tube.ts';

/** A water buffalo with its head down in the grass, to the left; stands on y 0, about 250 long. */
export function grazingBuffalo(hide: string = p.soot): string {
  const leg = (x: number, lean: number): string =>
    tube(
      [
        [x, -60],
        [x + lean, -32],
        [x - 2, -4],
      ],
      [30, 18, 20],
      hide,
      4,
    );
  return (
    leg(-42, -4) +
    leg(82, 4) +
    brush(
      [
        [118, -104],
        [134, -76],
        [126, -36],
        [132, -24],
      ],
      8,
    ) +
    plate(
      'M-86,-92 C-80,-126 -52,-138 -24,-134 C6,-128 36,-130 66,-134 C100,-136 122,-118 124,-92 C124,-68 112,-52 96,-48 C60,-38 0,-36 -40,-46 C-62,-52 -82,-64 -86,-92 Z',
      hide,
      4.5,
    ) +
    leg(-64, 3) +
    leg(96, -6) +
    plate(
      'M-66,-122 C-92,-112 -108,-84 -124,-52 C-136,-34 -150,-22 -146,-8 C-136,0 -120,0 -110,-10 C-98,-26 -84,-44 -66,-62 Z',
      hide,
      4.5,
    ) +
    plate('M-98,-84 C-92,-112 -62,-126 -40,-112 C-62,-108 -76,-96 -82,-76 Z', p.shell, 3.6) +
    plate('M-116,-74 C-142,-82 -158,-104 -150,-126 C-140,-108 -124,-98 -104,-92 Z', p.shell, 3.6) +
    plate(oval([-88, -64], 15, 7), hide, 3.4) +
    wash(oval([-118, -58], 3.6), p.paper) +
    gouges(
      [
        { from: [-20, -118], by: [-6, 46], bow: 8, width: 2.2 },
        { from: [2, -120], by: [-4, 48], bow: 8, width: 2.2 },
        { from: [24, -120], by: [-2, 46], bow: 8, width: 2.2 },
        { from: [96, -116], by: [10, 40], bow: -6, width: 2.2 },
      ],
      p.mist,
    )
  );
}
