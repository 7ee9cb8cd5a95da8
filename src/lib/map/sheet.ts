import { boxOf, type Point, type Ring } from './path.ts';

/** The sheet that a map is drawn on: its units are thousandths of its width, y downwards. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A part of a sheet that is drawn as large as the whole one: `scale` times larger, moved by `x` and `y`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const sheetWidth = 1000;

/** How much of the width stays free on each side of what is drawn. */
const margin = 0.05;

/** Fits closed lines onto a sheet of their shape, with a margin. */
export function fitSheet(rings: readonly Ring[]): {
  sheet: Sheet;
  toSheet: (point: Point) => Point;
} {
  const [left, top, right, bottom] = boxOf(rings.flat());
  const scale = (sheetWidth * (1 - 2 * margin)) / (right - left);
  const free = sheetWidth * margin;
  return {
    sheet: { width: sheetWidth, height: Math.round((bottom - top) * scale + 2 * free) },
    toSheet: ([x, y]) => [(x - left) * scale + free, (y - top) * scale + free],
  };
}

/** A point that is given in hundredths of the sheet. */
export const pointOn = (
  { width, height }: Sheet,
  { left, top }: { left: number; top: number },
): Point => [(left / 100) * width, (top / 100) * height];

/** No view is nearer than this: the outline was simplified for the whole sheet. */
const nearest = 3;

/** A view that is hardly nearer than the whole would but cut off its edges. */
const leastGain = 1.4;

/** Everything, as it lies on the sheet. */
export const wholeView: View = { scale: 1, x: 0, y: 0 };

/** The nearest view of a sheet that has all points in it, away from its edges. */
export function viewOf({ width, height }: Sheet, points: readonly Point[]): View {
  if (points.length === 0) return wholeView;
  const [left, top, right, bottom] = boxOf(points);
  const room = 0.78;
  const scale = Math.min(
    nearest,
    (room * width) / (right - left),
    (room * height) / (bottom - top),
  );
  if (scale < leastGain) return wholeView;
  const shift = (from: number, to: number, size: number) => {
    const wanted = size / 2 - ((from + to) / 2) * scale;
    return Math.min(0, Math.max(size - size * scale, wanted));
  };
  return { scale, x: shift(left, right, width), y: shift(top, bottom, height) };
}

/** Where a point of the sheet is in a view of it. */
export const inView = ({ scale, x, y }: View, [px, py]: Point): Point => [
  px * scale + x,
  py * scale + y,
];
