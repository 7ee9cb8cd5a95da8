import { pigment } from './pigments.ts';

/** A point of the sheet in SVG units: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** One cut of the gouge: where it starts, where it goes from there, how far it bows, how wide. */
export interface Cut {
  from: Point;
  by: Point;
  bow?: number;
  width?: number;
}

/** A repeatable source of numbers in [0, 1): the same seed gives the same print. */
export function random(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** A number as an SVG file needs it: one decimal at most. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `x,y` of a point. */
export function xy([x, y]: Point): string {
  return `${num(x)},${num(y)}`;
}

/** The point at part `t` (0 to 1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** A straight-edged path through points; closed unless told otherwise. */
export function polygon(points: readonly Point[], closed = true): string {
  return `M${points.map(xy).join(' L')}${closed ? ' Z' : ''}`;
}

/** A smooth open path through points (Catmull-Rom). Errors: none; under two points give ''. */
export function curve(points: readonly Point[]): string {
  const first = points[0];
  return first ? `M${xy(first)}${curveOn(points)}` : '';
}

/** The rest of a smooth path whose pen already stands on the first of the points. */
export function curveOn(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] ?? [0, 0];
  const step = (_: Point, i: number): string => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    return ` C${xy(c1)} ${xy(c2)} ${xy(p2)}`;
  };
  return points.slice(1).map(step).join('');
}

/** The smooth path's own points, `per` to a span: what marks are set by. */
export function along(points: readonly Point[], per = 8): Point[] {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] ?? [0, 0];
  const mix = (a: number, b: number, c: number, d: number, t: number): number =>
    0.5 *
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
  return points.slice(0, -1).flatMap((_, i) =>
    Array.from({ length: per }, (__, k): Point => {
      const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      return [mix(p0[0], p1[0], p2[0], p3[0], k / per), mix(p0[1], p1[1], p2[1], p3[1], k / per)];
    }),
  );
}

/** The height (y) of a line of points, sorted by x, above a given x. */
export function heightAt(line: readonly Point[], x: number): number {
  const i = line.findIndex((p) => p[0] >= x);
  const [a, b] = [line[Math.max(i - 1, 0)], line[i < 0 ? line.length - 1 : i]];
  if (!a || !b) return 0;
  return a[0] === b[0] ? b[1] : between(a, b, (x - a[0]) / (b[0] - a[0]))[1];
}

/** A closed ellipse as a path. */
export function oval([x, y]: Point, rx: number, ry = rx): string {
  return `M${num(x - rx)},${num(y)} a${num(rx)},${num(ry)} 0 1 1 ${num(2 * rx)},0 a${num(rx)},${num(ry)} 0 1 1 ${num(-2 * rx)},0 Z`;
}

/** A box with its upper left corner at x, y. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${num(x)},${num(y)} h${num(width)} v${num(height)} h${num(-width)} Z`;
}

/** A colour laid without a key-line. */
export function wash(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

/**
 * A colour with its key-line, opaque, so that nothing shows through. The line is printed twice, a
 * touch apart, as a broad nib would: heavier on the falling side of a form.
 */
export function plate(d: string, fill: string, weight = 5, line: string = pigment.ink): string {
  return wash(d, fill) + contour(d, weight, line);
}

/** The key-line alone. */
export function contour(d: string, weight = 5, line: string = pigment.ink): string {
  const nib = num(weight * 0.22);
  const stroke = `fill="none" stroke="${line}" stroke-width="${num(weight * 0.82)}" stroke-linejoin="round" stroke-linecap="round"`;
  return `<g ${stroke}><path d="${d}"/><path d="${d}" transform="translate(${nib},${nib})"/></g>`;
}

/** Forms that grow into one: a single key-line around the sum of them. */
export function merged(forms: readonly string[], fill: string, weight = 5): string {
  const d = forms.join(' ');
  const stroke = `stroke="${pigment.ink}" stroke-width="${num(weight * 2)}" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${pigment.ink}" ${stroke}/>${wash(d, fill)}`;
}

/** Cuts of the gouge, thick in the middle and pointed at the ends, in one colour. */
export function gouges(cuts: readonly Cut[], colour: string = pigment.ink): string {
  return cuts.length ? wash(cuts.map(gouge).join(''), colour) : '';
}

function gouge({ from, by, bow = 0, width = 4 }: Cut): string {
  const length = Math.hypot(by[0], by[1]) || 1;
  const normal: Point = [-by[1] / length, by[0] / length];
  const control = (side: number): Point => [
    from[0] + by[0] / 2 + normal[0] * (bow + side * width),
    from[1] + by[1] / 2 + normal[1] * (bow + side * width),
  ];
  const end: Point = [from[0] + by[0], from[1] + by[1]];
  return `M${xy(from)} Q${xy(control(1))} ${xy(end)} Q${xy(control(-1))} ${xy(from)} Z`;
}

/** A brush line through points that swells in the middle and tapers at both ends. */
export function brush(
  points: readonly Point[],
  width: number,
  colour: string = pigment.ink,
): string {
  const line = along(points, 6);
  const last = points[points.length - 1];
  if (last) line.push(last);
  const side = (sign: number): Point[] =>
    line.map((p, i) => {
      const [a, b] = [line[Math.max(i - 1, 0)] ?? p, line[Math.min(i + 1, line.length - 1)] ?? p];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half =
        (width / 2) * Math.sin((Math.PI * (i + 0.6)) / (line.length + 0.2)) ** 0.6 * sign;
      return [p[0] - ((b[1] - a[1]) / length) * half, p[1] + ((b[0] - a[0]) / length) * half];
    });
  return wash(polygon([...side(1), ...side(-1).reverse()]), colour);
}

/** Drawings moved to x, y and scaled; a negative `flip` turns them to look the other way. */
export function place(x: number, y: number, scale: number, drawing: string, flip = 1): string {
  const size = flip < 0 ? `${num3(-scale)},${num3(scale)}` : num3(scale);
  return `<g transform="translate(${num(x)},${num(y)}) scale(${size})">${drawing}</g>`;
}

/** Drawings turned by degrees about the point they are drawn around. */
export function turn(degrees: number, [x, y]: Point, drawing: string): string {
  return `<g transform="rotate(${num(degrees)} ${xy([x, y])})">${drawing}</g>`;
}

/** Drawings that end at the edge of a form. `id` must be the only one of its name in the print. */
export function within(id: string, d: string, drawing: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

function num3(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
