import { box, brush, gouges, place, plate, polygon, random, type Cut, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { page } from './written-page.ts';

/** A carved block seen face on, a grip at either end; its lower edge on y 0, around x 0. */
export function carvedBlock(width: number, height: number, seed: number): string {
  const grip = (s: number): string =>
    plate(
      box(s < 0 ? -width / 2 - 12 : width / 2 - 4, -height * 0.66, 16, height * 0.32),
      p.woodDeep,
      3.4,
    );
  return (
    grip(-1) +
    grip(1) +
    plate(box(-width / 2, -height, width, height), p.woodPale, 4) +
    place(
      -width / 2 + 9,
      -height + 9,
      1,
      page(width - 18, height - 18, Math.max(9, height / 8.5), seed, p.ink),
    )
  );
}

/** Blocks on edge in a row, as books stand; from x 0 to `width`, on y 0. */
export function blocksOnEdge(width: number, height: number, seed: number): string {
  const next = random(seed);
  const tones = [p.wood, p.woodDeep, p.wood, '#6E4527', p.woodPale];
  let [x, out] = [0, ''];
  while (x < width - 12) {
    const w = Math.min(width - x, 17 + next() * 9);
    const h = height * (0.86 + next() * 0.14);
    const tone = tones[Math.floor(next() * tones.length)] ?? p.wood;
    const marks: Cut[] = [
      { from: [x + w * 0.5, -h + 9], by: [0, h * 0.36], width: 1.8 },
      { from: [x + w * 0.3, -h * 0.36], by: [w * 0.4, 0], width: 2 },
      { from: [x + w * 0.3, -h * 0.26], by: [w * 0.4, 0], width: 2 },
    ];
    out += plate(box(x, -h, w, h), tone, 3) + gouges(marks, p.straw);
    x += w;
  }
  return out;
}

/** What stands on a board of the shelf, drawn from its left end on y 0. */
export type ShelfLoad = (width: number, height: number, row: number) => string;

/** An open shelf of `rows` boards between two posts, on y 0, around x 0. */
export function shelf(width: number, height: number, rows: number, load: ShelfLoad): string {
  const [post, board] = [22, 14];
  const step = (height - 34) / rows;
  const inner = width - 2 * post;
  const back = plate(box(-width / 2 + 6, -height + 10, width - 12, height - 34), '#3A2A1E', 4);
  const tiers = Array.from({ length: rows }, (_, i) => {
    const y = -24 - i * step;
    const grain: Cut[] = [0.2, 0.6].map((t) => ({
      from: [-inner / 2 + inner * t, y + board * 0.5],
      by: [inner * 0.2, 0],
      width: 1.6,
    }));
    return (
      place(-inner / 2 + 4, y, 1, load(inner - 8, step - board, i)) +
      plate(box(-width / 2 + 4, y, width - 8, board), p.woodPale, 4) +
      gouges(grain, p.woodDeep)
    );
  });
  const posts = [-width / 2, width / 2 - post].map(
    (x) =>
      plate(box(x, -height - 14, post, height + 14), p.wood, 5) +
      brush(
        [
          [x + 8, -height],
          [x + 9, -height / 2],
          [x + 8, -10],
        ],
        2.6,
        p.woodDeep,
      ),
  );
  const cornice = plate(
    `M${-width / 2 - 20},${-height - 14} L${width / 2 + 20},${-height - 14} L${width / 2 + 6},${-height + 12} L${-width / 2 - 6},${-height + 12} Z`,
    p.woodPale,
    5,
  );
  return back + tiers.join('') + posts.join('') + cornice;
}

/** A low table seen from the front, its top at y -`height`, around x 0. */
export function lowTable(width: number, height: number): string {
  const leg = (x: number): string =>
    plate(
      `M${x - 9},${-height + 10} L${x + 9},${-height + 10} L${x + 12},0 L${x - 12},0 Z`,
      p.woodDeep,
      4,
    );
  return (
    leg(-width / 2 + 22) +
    leg(width / 2 - 22) +
    plate(
      polygon([
        [-width / 2 + 16, -height - 22],
        [width / 2 - 16, -height - 22],
        [width / 2 + 8, -height],
        [-width / 2 - 8, -height],
      ]),
      p.woodPale,
      4.5,
    ) +
    plate(box(-width / 2 - 8, -height, width + 16, 14), p.wood, 4.5)
  );
}

/** Sheets on a bamboo pole to dry, `count` of them from x 0, tops on y 0. */
export function dryingLine(count: number, width: number, height: number, seed: number): string {
  const sheets = Array.from({ length: count }, (_, i) => {
    const x = i * (width + 14);
    const sway = (i % 2 ? 6 : -5) + i;
    const d = `M${x},-4 L${x + width},-4 C${x + width + 4},${height * 0.4} ${x + width + sway},${height * 0.7} ${x + width + sway},${height} C${x + width * 0.6 + sway},${height + 8} ${x + width * 0.3 + sway},${height - 8} ${x + sway},${height} C${x + sway},${height * 0.7} ${x + 4},${height * 0.4} ${x},-4 Z`;
    return (
      plate(d, p.paper, 3.6) +
      place(x + width - 9, 20, 1, page(width - 18, height - 40, 13, seed + i, p.ink), -1)
    );
  });
  const long = count * (width + 14) + 30;
  const pole: Point[] = [
    [-40, -2],
    [long / 2, -6],
    [long, -1],
  ];
  return sheets.join('') + brush(pole, 13) + brush(pole, 8, p.straw);
}
