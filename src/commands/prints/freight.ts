import { box, type Cut, gouges, oval, place, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { wheel } from './vehicles.ts';

/** A lorry to the left with a container; wheels on y 0, about 560 wide. */
export function lorry(cab: string, load: string): string {
  const ribs = Array.from({ length: 17 }, (_, i): Cut => ({
    from: [-118 + i * 23, -206],
    by: [0, 136],
    width: 3.4,
  }));
  return (
    plate(box(-150, -66, 430, 26), p.soot, 4.5) +
    plate(box(-134, -218, 414, 154), load, 6) +
    gouges(ribs, p.ink) +
    plate(box(-134, -218, 414, 14), load, 3.4) +
    plate(
      'M-276,-40 L-276,-110 L-254,-176 C-250,-186 -244,-190 -232,-190 L-150,-190 L-150,-40 Z',
      cab,
      6,
    ) +
    plate('M-264,-112 L-246,-168 L-190,-168 L-190,-112 Z', p.indigoPale, 4) +
    plate(oval([-218, -126], 12, 14), p.skin, 3) +
    wash('M-231,-128 a13,15 0 0 1 26,-2 l-8,-2 Z', p.ink) +
    plate(box(-280, -70, 22, 18), p.yellow, 3) +
    gouges([
      { from: [-184, -110], by: [0, 66], width: 3 },
      { from: [-270, -86], by: [40, 0], width: 3 },
    ]) +
    place(-212, -34, 1, wheel(34)) +
    place(70, -34, 1, wheel(34)) +
    place(146, -34, 1, wheel(34)) +
    place(222, -34, 1, wheel(34))
  );
}

/** A container wagon or a locomotive's flat car; wheels on y 0, 300 wide from x 0. */
export function wagon(load: string): string {
  const ribs = Array.from({ length: 12 }, (_, i): Cut => ({
    from: [26 + i * 23, -146],
    by: [0, 94],
    width: 3,
  }));
  return (
    plate(box(0, -46, 300, 18), p.soot, 4) +
    plate(box(12, -154, 276, 108), load, 5) +
    gouges(ribs, p.ink) +
    [50, 96, 204, 250].map((x) => place(x, -18, 1, wheel(18))).join('') +
    plate(box(-14, -40, 18, 8), p.ink, 2)
  );
}

/** A diesel locomotive to the left; wheels on y 0, 330 wide from x 0. */
export function locomotive(body: string, stripe: string): string {
  return (
    plate('M2,-40 L2,-120 C6,-150 22,-164 48,-164 L326,-164 L326,-40 Z', body, 5.5) +
    wash('M5,-84 L324,-84 L324,-64 L4,-64 Z', stripe) +
    plate('M14,-114 C16,-138 26,-148 44,-148 L78,-148 L78,-114 Z', p.indigoPale, 4) +
    plate(oval([50, -126], 9, 11), p.skin, 2.6) +
    plate(box(96, -150, 34, 66), body, 3.4) +
    [150, 194, 238, 282].map((x) => plate(box(x, -148, 30, 28), p.soot, 3)).join('') +
    plate(box(0, -46, 328, 20), p.soot, 4) +
    plate(oval([8, -98], 9), p.yellow, 3) +
    [44, 90, 136, 214, 260, 300].map((x) => place(x, -20, 1, wheel(20))).join('')
  );
}
