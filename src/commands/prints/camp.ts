import { brush, gouges, place, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { rod } from './tube.ts';

/** A ridge tent, its open end to the left; stands on y 0, about 230 wide. */
export function tent(cloth: string, shade: string): string {
  return (
    plate('M-96,4 L-34,-122 L104,-110 L128,-4 Z', cloth, 5) +
    plate('M-96,4 L-34,-122 L18,6 Z', shade, 5) +
    plate('M-62,4 L-34,-104 L-10,5 Z', p.soot, 4) +
    plate('M-62,4 L-34,-104 L-46,5 Z', cloth, 3.4) +
    gouges([
      { from: [-28, -116], by: [58, 116], bow: 6, width: 2 },
      { from: [60, -108], by: [16, 100], bow: -5, width: 2 },
    ]) +
    brush(
      [
        [-36, -120],
        [-80, -60],
        [-128, 10],
      ],
      3,
    ) +
    brush(
      [
        [104, -108],
        [130, -50],
        [152, 8],
      ],
      3,
    ) +
    rod(
      [
        [-34, -130],
        [-34, -114],
        [-34, -100],
      ],
      4,
    )
  );
}

/** A round tent with its door to the left; stands on y 0, about 220 wide. */
export function domeTent(cloth: string, panel: string): string {
  return (
    plate('M-110,2 C-108,-70 -58,-120 4,-120 C66,-120 108,-66 112,2 Z', cloth, 5) +
    plate('M-54,2 C-62,-56 -40,-102 4,-120 C40,-96 54,-52 52,2 Z', panel, 4) +
    plate('M-30,2 C-34,-40 -20,-74 0,-82 C20,-72 30,-40 28,2 Z', p.soot, 4) +
    plate('M28,2 C30,-40 20,-72 0,-82 C8,-50 14,-24 46,2 Z', cloth, 3.4) +
    gouges([
      { from: [-84, -60], by: [-8, 56], bow: 4, width: 2 },
      { from: [80, -66], by: [10, 60], bow: -4, width: 2 },
    ])
  );
}

/** A kettle hung over a fire from three poles, about 150 high, smoke to the right; on y 0. */
export function campfire(): string {
  const flame =
    'M-22,0 C-32,-22 -12,-32 -14,-52 C0,-40 2,-30 6,-24 C10,-30 10,-36 10,-42 C26,-26 28,-12 22,0 Z';
  const pole = (x: number): string =>
    rod(
      [
        [0, -146],
        [x * 0.5, -74],
        [x, 4],
      ],
      5,
      p.wood,
      2.4,
    );
  return (
    brush(
      [
        [10, -110],
        [34, -160],
        [16, -210],
        [48, -262],
      ],
      9,
      p.paper,
    ) +
    pole(14) +
    plate(flame, p.yellow, 3.6) +
    place(0, 0, 0.5, wash(flame, p.red)) +
    plate('M-34,2 L30,-8 L34,0 L-30,10 Z', p.wood, 3) +
    plate('M-30,-8 L34,2 L30,10 L-34,0 Z', p.woodDeep, 3) +
    brush(
      [
        [0, -144],
        [1, -120],
        [0, -98],
      ],
      3,
    ) +
    plate('M-22,-92 C-30,-76 -28,-62 -20,-58 L20,-58 C28,-62 30,-76 22,-92 Z', p.soot, 4) +
    plate('M-22,-84 L-40,-94 L-36,-80 L-26,-72 Z', p.soot, 3) +
    brush(
      [
        [-20, -90],
        [0, -108],
        [20, -90],
      ],
      4,
    ) +
    pole(-50) +
    pole(54)
  );
}
