import { boxOf, type Point, type Ring } from './path.ts';
import { simplifyRing } from './simplify.ts';
import { traceEdges } from './trace.ts';

/** What an outline is drawn for. */
export interface OutlineOptions {
  /** Size of the grid that the surfaces are laid on. */
  readonly cell: number;
  /** How far the line may stray from the grid's. */
  readonly tolerance: number;
  /** Surfaces smaller than this are left out. */
  readonly leastArea: number;
}

/** How many cells a gap between neighbours may be wide: in the source they do not quite touch. */
const gap = 2;

/**
 * Surfaces joined to one outline, without the lines between them and without gaps inside; largest first.
 * They are laid on a grid, gaps are closed there, and its edge is traced: exact borders that nearly touch
 * would leave slits.
 */
export function joinOutlines(
  rings: readonly Ring[],
  { cell, tolerance, leastArea }: OutlineOptions,
): Ring[] {
  if (rings.length === 0) return [];
  const [left, top, right, bottom] = boxOf(rings.flat());
  const margin = gap + 1;
  const width = Math.ceil((right - left) / cell) + 2 * margin;
  const height = Math.ceil((bottom - top) / cell) + 2 * margin;
  const toGrid = ([x, y]: Point): Point => [(x - left) / cell + margin, (y - top) / cell + margin];
  const fromGrid = ([x, y]: Point): Point => [
    (x - margin) * cell + left,
    (y - margin) * cell + top,
  ];
  const filled = new Uint8Array(width * height);
  for (const ring of rings) fillRing(filled, width, ring.map(toGrid));
  const closed = spread(spread(filled, width, 1), width, 0);
  return traceEdges(withoutHoles(closed, width), width)
    .map((ring) => ring.map(fromGrid))
    .filter((ring) => areaOf(ring) >= leastArea)
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .map((ring) => simplifyRing(ring, tolerance))
    .filter((ring) => ring.length > 2);
}

/** Marks the cells whose middle lies within a closed line. */
function fillRing(cells: Uint8Array, width: number, ring: Ring): void {
  const [, top, , bottom] = boxOf(ring);
  for (let row = Math.floor(top); row <= bottom; row += 1) {
    const middle = row + 0.5;
    const crossings = ring.flatMap(([x, y], index): number[] => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      if (y > middle === nextY > middle) return [];
      return [x + ((middle - y) / (nextY - y)) * (nextX - x)];
    });
    crossings.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2)
      cells.fill(
        1,
        row * width + Math.round(crossings[pair] ?? 0),
        row * width + Math.round(crossings[pair + 1] ?? 0),
      );
  }
}

/** Lets cells of a value grow into their neighbours, as far as half a gap. */
function spread(cells: Uint8Array, width: number, value: number): Uint8Array {
  let now = cells;
  for (let step = 0; step < gap / 2; step += 1) {
    const next = now.slice();
    // The outermost cells are empty, so that every other has its four neighbours.
    for (let index = width; index < now.length - width; index += 1)
      if (now[index] === value) {
        next[index - width] = value;
        next[index - 1] = value;
        next[index + 1] = value;
        next[index + width] = value;
      }
    now = next;
  }
  return now;
}

/** The same with everything filled that the outside does not reach. */
function withoutHoles(cells: Uint8Array, width: number): Uint8Array {
  const solid = new Uint8Array(cells.length).fill(1);
  const open = [0];
  solid[0] = 0;
  for (let index = open.pop(); index !== undefined; index = open.pop())
    for (const other of [index - width, index - 1, index + 1, index + width])
      if (solid[other] === 1 && cells[other] === 0) {
        solid[other] = 0;
        open.push(other);
      }
  return solid;
}

/** The surface within a closed line. */
export function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
