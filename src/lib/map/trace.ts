import type { Point, Ring } from './path.ts';

/** A step along the edge of a cell: the filled cell lies to its right. */
interface Step {
  readonly to: number;
  readonly middle: Point;
}

/**
 * The lines around the filled cells of a grid, through the middles of the cells' edges, so that a slope is
 * a slope and not a stair. The outermost cells are empty.
 */
export function traceEdges(cells: Uint8Array, width: number): Ring[] {
  const steps = listSteps(cells, width);
  const rings: Point[][] = [];
  for (const [start, own] of steps)
    while (own.length > 0) {
      const ring: Point[] = [];
      let at = start;
      do {
        const step = steps.get(at)?.pop();
        if (!step) throw new Error('The edge of a surface does not close');
        ring.push(step.middle);
        at = step.to;
      } while (at !== start);
      rings.push(ring);
    }
  return rings;
}

/** All steps, by the corner that each starts from; corners are numbered row by row. */
function listSteps(cells: Uint8Array, width: number): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const corner = (x: number, y: number) => y * (width + 1) + x;
  const add = (fromX: number, fromY: number, toX: number, toY: number) => {
    const from = corner(fromX, fromY);
    const step: Step = { to: corner(toX, toY), middle: [(fromX + toX) / 2, (fromY + toY) / 2] };
    const known = steps.get(from);
    if (known) known.push(step);
    else steps.set(from, [step]);
  };
  for (let index = 0; index < cells.length; index += 1) {
    if (cells[index] === 0) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    if (cells[index - width] === 0) add(x, y, x + 1, y);
    if (cells[index + 1] === 0) add(x + 1, y, x + 1, y + 1);
    if (cells[index + width] === 0) add(x + 1, y + 1, x, y + 1);
    if (cells[index - 1] === 0) add(x, y + 1, x, y);
  }
  return steps;
}
