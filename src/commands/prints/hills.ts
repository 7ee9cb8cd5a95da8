import {
  along,
  brush,
  curve,
  type Cut,
  gouges,
  heightAt,
  num,
  plate,
  type Point,
  polygon,
  random,
  wash,
  within,
} from './pen.ts';

/** How a hill is cut. */
export interface HillCut {
  fill: string;
  /** Colour of the cuts on its flanks. */
  cut: string;
  weight?: number;
  /** Cuts in a row, and rows. */
  marks?: number;
  rows?: number;
  seed: number;
}

/** A rounded hill: its skyline from left to right, closed at `floor`, cuts down its right flanks. */
export function hill(skyline: readonly Point[], floor: number, style: HillCut): string {
  const ends = [skyline[skyline.length - 1]?.[0] ?? 0, skyline[0]?.[0] ?? 0];
  const outline = `${curve(skyline)} L${num(ends[0] ?? 0)},${floor} L${num(ends[1] ?? 0)},${floor} Z`;
  return (
    plate(outline, style.fill, style.weight ?? 5) +
    gouges(flankCuts(skyline, floor, style), style.cut)
  );
}

function flankCuts(skyline: readonly Point[], floor: number, style: HillCut): Cut[] {
  const { marks = 24, rows = 3, seed } = style;
  const [next, line] = [random(seed), along(skyline, 12)];
  const [x0, x1] = [skyline[0]?.[0] ?? 0, skyline[skyline.length - 1]?.[0] ?? 0];
  return Array.from({ length: rows * marks }, (_, i): Cut[] => {
    const row = Math.floor(i / marks);
    const x = x0 + ((x1 - x0) * ((i % marks) + 0.35 + (row % 2) * 0.5 + next() * 0.2)) / marks;
    const slope = (heightAt(line, x + 14) - heightAt(line, x - 14)) / 28;
    const y = heightAt(line, x) + 14 + row * 34 + next() * 6;
    const length = (34 + next() * 10) * (1 - row * 0.16) * Math.min(1, 0.45 + Math.abs(slope));
    const keep = slope > 0.04;
    const lean = Math.max(-0.75, Math.min(0.75, slope));
    if (!keep || y + length > floor) return [];
    return [
      { from: [x, y], by: [lean * length, length], bow: -lean * 7, width: 2.6 + next() * 2.2 },
    ];
  }).flat();
}

/** How a crag is cut: `fill` the lit rock, `shade` the plane that turns away, `cut` its fissures. */
export interface CragCut {
  fill: string;
  shade: string;
  cut: string;
  weight?: number;
  seed: number;
}

/**
 * A steep range: skyline of corners from left to right, each peak parted into a lit and a turned
 * plane by a crooked edge that runs down from it.
 */
export function crag(skyline: readonly Point[], floor: number, style: CragCut): string {
  const next = random(style.seed);
  const first = skyline[0] ?? [0, 0];
  const last = skyline[skyline.length - 1] ?? [0, 0];
  const outline = `${polygon(skyline, false)} L${num(last[0])},${floor} L${num(first[0])},${floor} Z`;
  const peaks = skyline.flatMap((q, i) => {
    const [a, b] = [skyline[i - 1], skyline[i + 1]];
    return a && b && q[1] < a[1] && q[1] < b[1] ? [i] : [];
  });
  const planes = peaks.map((i) => turnedPlane(skyline, i, floor, style, next)).join('');
  const id = `crag-${style.seed}`;
  return (
    wash(outline, style.fill) +
    within(id, outline, planes) +
    plate(outline, 'none', style.weight ?? 5)
  );
}

function turnedPlane(
  skyline: readonly Point[],
  peak: number,
  floor: number,
  style: CragCut,
  next: () => number,
): string {
  const top = skyline[peak] ?? [0, 0];
  const right: Point[] = [];
  for (let i = peak + 1; i < skyline.length; i++) {
    const [q, before] = [skyline[i], skyline[i - 1]];
    if (!q || !before || q[1] < before[1]) break;
    right.push(q);
  }
  const low = right[right.length - 1] ?? top;
  const depth = Math.min(floor, low[1] + 150) - top[1];
  const span = Math.min(low[0] - top[0], 210);
  const edge = Array.from({ length: 7 }, (_, i): Point => {
    const t = (i + 1) / 7;
    const drift = span * 0.34 * t + (i % 2 ? 15 : -13) * (0.5 + next() * 0.7);
    return [top[0] + drift, top[1] + depth * t];
  });
  const shade = polygon([top, ...right, ...edge.slice().reverse()]);
  const lean = Math.min(0.62, (low[0] - top[0]) / Math.max(1, low[1] - top[1]));
  const fissure = (side: number) => (): Cut => {
    const t = 0.05 + next() * 0.62;
    const spread = span * t;
    const length = 26 + next() * 46;
    const x =
      top[0] + (side > 0 ? spread * (0.42 + next() * 0.4) : -spread * (0.15 + next() * 0.55));
    const by: Point = [lean * length * (side > 0 ? 0.55 : -0.4), length];
    return { from: [x, top[1] + 14 + depth * t], by, bow: side * 5, width: 2.4 + next() * 3 };
  };
  return (
    wash(shade, style.shade) +
    gouges(Array.from({ length: 11 }, fissure(1)), style.cut) +
    gouges(Array.from({ length: 7 }, fissure(-1)), style.cut) +
    brush([top, ...edge], 5, style.cut)
  );
}
