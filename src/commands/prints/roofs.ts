import { box, type Cut, gouges, num, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Colours of a tiled roof: the tiles, and the lines between them. */
export interface Tiles {
  fill: string;
  line: string;
}

export const redTiles: Tiles = { fill: p.red, line: p.redDeep };

/**
 * A hipped roof with swept corners. Its eaves lie at y 0, `width` from corner to corner, its ridge
 * `height` above. Around x 0.
 */
export function sweptRoof(width: number, height: number, tiles: Tiles, weight = 5): string {
  const [e, r, h] = [width / 2, width * 0.26, height];
  const lift = Math.min(34, h * 0.34);
  const side = (s: number): string =>
    `C${num(s * (r + (e - r) * 0.42))},${num(-h * 0.5)} ${num(s * (e - 20))},${num(-4)} ${num(s * (e + 16))},${num(-lift)}`;
  const outline = `M${num(-r)},${-h} L${num(r)},${-h} ${side(1)} C${num(e + 12)},8 ${num(e - 10)},14 ${num(e - 40)},14 L${num(-e + 40)},14 C${num(-e + 10)},14 ${num(-e - 12)},8 ${num(-e - 16)},${num(-lift)} C${num(-e + 20)},-4 ${num(-(r + (e - r) * 0.42))},${num(-h * 0.5)} ${num(-r)},${-h} Z`;
  const count = Math.max(5, Math.round(width / 22));
  const courses = Array.from({ length: count - 1 }, (_, i): Cut => {
    const t = ((i + 1) / count) * 2 - 1;
    const [x0, x1] = [t * (r - 4), t * (e - 34)];
    return {
      from: [x0, -h + 8],
      by: [x1 - x0, h - 4],
      bow: t * h * 0.12,
      width: Math.max(1.6, h * 0.022),
    };
  });
  return (
    plate(outline, tiles.fill, weight) +
    gouges(courses, tiles.line) +
    eaves(-e + 34, e - 34, 13, weight) +
    ridge(-r - 6, r + 6, -h, weight)
  );
}

/**
 * A long roof between two straight gables. Eaves at y 0, `width` wide, ridge `height` above; the
 * gable walls rise past the tiles in steps. Around x 0.
 */
export function longRoof(width: number, height: number, tiles: Tiles, weight = 5): string {
  const [e, r, h] = [width / 2, width / 2 - height * 0.1, height];
  const outline = `M${num(-r)},${-h} L${num(r)},${-h} L${num(e)},10 L${num(-e)},10 Z`;
  const count = Math.round(width / 17);
  const courses = Array.from({ length: count - 1 }, (_, i): Cut => {
    const t = ((i + 1) / count) * 2 - 1;
    return { from: [t * r, -h + 7], by: [t * (e - r), h - 4], width: Math.max(1.5, h * 0.02) };
  });
  const scallops = Array.from({ length: 3 }, (_, row): Cut[] => {
    const y = -h * (0.76 - row * 0.27);
    const half = r + (e - r) * (1 + y / h);
    const steps = Math.round(width / 60);
    return Array.from({ length: steps }, (__, i) => {
      const x = -half + ((i + 0.25 + (row % 2) * 0.35) * 2 * half) / steps;
      return { from: [x, y] as const, by: [26, 0] as const, bow: 3, width: 1.6 };
    });
  }).flat();
  const gable = (s: number): string =>
    plate(
      `M${num(s * (r - 2))},${num(-h - 9)} L${num(s * (r + 11))},${num(-h - 9)} L${num(s * (e + 14))},${num(-h * 0.08)} L${num(s * (e + 14))},14 L${num(s * (e - 3))},14 Z`,
      p.shell,
      weight * 0.9,
    );
  return (
    plate(outline, tiles.fill, weight) +
    gouges(courses, tiles.line) +
    gouges(scallops, tiles.line) +
    eaves(-e, e, 10, weight) +
    gable(1) +
    gable(-1) +
    ridge(-r - 4, r + 4, -h, weight)
  );
}

function eaves(from: number, to: number, y: number, weight: number): string {
  const count = Math.round((to - from) / 15);
  const step = (to - from) / count;
  const ends = Array.from({ length: count }, (_, i) =>
    oval([from + step * (i + 0.5), y], step * 0.36, 4.4),
  );
  return (
    wash(box(from, y - 4, to - from, 9), p.ink) +
    wash(ends.join(' '), p.straw) +
    wash(box(from, y + 5, to - from, weight * 0.5), p.ink)
  );
}

function ridge(from: number, to: number, y: number, weight: number): string {
  const horn = (x: number, s: number): string =>
    plate(
      `M${num(x)},${num(y + 5)} C${num(x + s * 4)},${num(y - 12)} ${num(x + s * 12)},${num(y - 20)} ${num(x + s * 2)},${num(y - 27)} C${num(x - s * 16)},${num(y - 24)} ${num(x - s * 18)},${num(y - 8)} ${num(x - s * 20)},${num(y + 5)} Z`,
      p.shell,
      weight * 0.7,
    );
  return (
    plate(box(from, y - 8, to - from, 14), p.shell, weight * 0.8) +
    gouges([{ from: [from + 8, y], by: [to - from - 16, 0], width: 1.6 }]) +
    horn(from, -1) +
    horn(to, 1)
  );
}
