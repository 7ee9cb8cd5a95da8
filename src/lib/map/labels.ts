import type { LabelSide } from '../../schemas/map.ts';
import type { Point } from './path.ts';

/** An upright box: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Which end of each line stands at `x`. */
export type Anchor = 'start' | 'middle' | 'end';

/** Where the lines of a name stand: `y` is the middle of the first. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** The size of a name as it is set. */
export interface Extent {
  readonly width: number;
  /** Of one line. */
  readonly line: number;
  readonly lines: number;
}

/** A mark, and the name that is to stand beside it. */
export interface Named extends Extent {
  readonly at: Point;
  readonly side?: LabelSide | undefined;
}

/** How far a name stands from its mark, and from any other. */
const air = 7;

/** The same above and below it, where a line has air of its own. */
const close = 4;

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Boxes that nothing may stand on, within the edges of a sheet. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #edges: Box;

  constructor(width: number, height: number) {
    this.#edges = [air, air, width - air, height - air];
  }

  /** Whether a box lies on the sheet and touches nothing. */
  isFree(box: Box): boolean {
    const [left, top, right, bottom] = this.#edges;
    const isInside = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
    return isInside && !this.#taken.some((other) => overlap(other, box));
  }

  take(box: Box): void {
    this.#taken.push(box);
  }
}

/** The square of a mark. */
export const markBox = ([x, y]: Point, half: number): Box => [
  x - half,
  y - half,
  x + half,
  y + half,
];

/** The box that a name takes up at a place. */
export function boxAt({ x, y, anchor }: Place, { width, line, lines }: Extent): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - line / 2, left + width, y - line / 2 + line * lines];
}

/**
 * A place for each name beside its mark, on the side that is asked for if it is free; none where there is
 * no room on any side. No two boxes overlap, nor does a name cover a mark.
 *
 * @param half Half the width of a mark.
 */
export function placeNames(
  named: readonly Named[],
  half: number,
  room: Room,
): (Place | undefined)[] {
  for (const { at } of named) room.take(markBox(at, half));
  const places = new Map<Named, Place>();
  const isFree = (name: Named) => (place: Place) => room.isFree(boxAt(place, name));
  const choices = (name: Named) => sidesOf(name, half).filter(isFree(name));
  // Who has the fewest ways to stand chooses first; who asked for a side, before all.
  const wanting = named.map((name) => ({ name, ways: choices(name).length }));
  wanting.sort((a, b) => Number(!a.name.side) - Number(!b.name.side) || a.ways - b.ways);
  for (const { name } of wanting) {
    const [place] = choices(name);
    if (!place) continue;
    room.take(boxAt(place, name));
    places.set(name, place);
  }
  return named.map((name) => places.get(name));
}

/** Places beside a mark, the best first. */
function sidesOf({ at: [x, y], side, line, lines }: Named, half: number): Place[] {
  const level = y - ((lines - 1) * line) / 2;
  const over = y - half - close - line * (lines - 0.5);
  const under = y + half + close + line / 2;
  const sides: Record<LabelSide, Place> = {
    right: { x: x + half + air, y: level, anchor: 'start' },
    left: { x: x - half - air, y: level, anchor: 'end' },
    below: { x, y: under, anchor: 'middle' },
    above: { x, y: over, anchor: 'middle' },
  };
  const corners: Place[] = [
    { x: x - half, y: over, anchor: 'start' },
    { x: x - half, y: under, anchor: 'start' },
    { x: x + half, y: over, anchor: 'end' },
    { x: x + half, y: under, anchor: 'end' },
  ];
  const all = [...Object.values(sides), ...corners];
  return side ? [sides[side], ...all] : all;
}

/** The first of some points at which a name has room, set in its middle. */
export function placeAmong(
  points: readonly Point[],
  extent: Extent,
  room: Room,
): Place | undefined {
  const level = ((extent.lines - 1) * extent.line) / 2;
  const place = points
    .map(([x, y]): Place => ({ x, y: y - level, anchor: 'middle' }))
    .find((one) => room.isFree(boxAt(one, extent)));
  if (place) room.take(boxAt(place, extent));
  return place;
}
