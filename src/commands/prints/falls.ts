import {
  between,
  curve,
  curveOn,
  gouges,
  merged,
  oval,
  plate,
  type Point,
  random,
  xy,
} from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A sheet of falling water between its left and right edge, each from the lip down. */
export function fall(left: readonly Point[], right: readonly Point[], seed: number): string {
  const next = random(seed);
  const back = [...right].reverse();
  const outline = `${curve(left)} L${xy(back[0] ?? [0, 0])}${curveOn(back)} Z`;
  const at = (u: number, v: number): Point => {
    const pick = (line: readonly Point[]): Point => {
      const t = v * (line.length - 1);
      const i = Math.min(Math.floor(t), line.length - 2);
      return between(line[i] ?? [0, 0], line[i + 1] ?? [0, 0], t - i);
    };
    return between(pick(left), pick(right), u);
  };
  const threads = Array.from({ length: 26 }, () => {
    const [u, v] = [0.04 + next() * 0.92, next() * 0.7];
    const [a, b] = [at(u, v), at(u, Math.min(1, v + 0.14 + next() * 0.24))];
    return { from: a, by: [b[0] - a[0], b[1] - a[1]] as const, bow: 2, width: 2 + next() * 4 };
  });
  return plate(outline, p.paper, 4.5) + gouges(threads, p.indigoPale);
}

/** Foam where water falls in: lobes with one outline, from x - width/2 to x + width/2. */
export function foam(x: number, y: number, width: number, seed: number, size = 22): string {
  const next = random(seed);
  const count = Math.max(3, Math.round(width / (size * 1.3)));
  const lobes = Array.from({ length: count }, (_, i) =>
    oval(
      [x - width / 2 + ((i + 0.5) * width) / count, y + (next() - 0.5) * size * 0.7],
      size * (0.7 + next() * 0.5),
      size * (0.5 + next() * 0.3),
    ),
  );
  const arcs = Array.from({ length: count }, (_, i) => ({
    from: [x - width / 2 + ((i + 0.2) * width) / count, y - 2] as const,
    by: [size * 0.9, 2] as const,
    bow: -5,
    width: 2,
  }));
  return merged(lobes, p.paper, 4) + gouges(arcs, p.indigoMid);
}
