/** A point of a drawing, y downwards. */
export type Point = readonly [x: number, y: number];

/** Corners of a closed line; the last leads back to the first. */
export type Ring = readonly Point[];

/** How many numbers each command of a path takes; the last two of them are where it leads. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2 };

/**
 * The closed lines of an SVG path; a curve becomes the straight line between its ends.
 *
 * @throws When the path has a command that this doesn't know, arcs among them.
 */
export function readRings(path: string): Ring[] {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const kind = command.toLowerCase();
    if (kind === 'z') {
      at = rings.at(-1)?.[0] ?? at;
      continue;
    }
    const count = counts[kind];
    if (count === undefined) throw new Error(`A path holds the command ${command}`);
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(Number);
    for (let index = 0; index + count <= numbers.length; index += count) {
      at = stepFrom(at, command, numbers.slice(index, index + count));
      if (kind === 'm' && index === 0) rings.push([at]);
      else rings.at(-1)?.push(at);
    }
  }
  return rings;
}

function stepFrom([x, y]: Point, command: string, numbers: readonly number[]): Point {
  const isRelative = command === command.toLowerCase();
  const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
  const last = numbers.at(-1) ?? 0;
  if (/h/i.test(command)) return [fromX + last, y];
  if (/v/i.test(command)) return [x, fromY + last];
  return [fromX + (numbers.at(-2) ?? 0), fromY + last];
}

/** Writes closed lines as a path, to a tenth. */
export const writeRings = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${writePoints(ring)}z`).join('');

/** Points as a path writes them: relative to each other, which is shorter. */
function writePoints(points: readonly Point[]): string {
  const rounded = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  return rounded
    .map(([x, y], index) => {
      const [fromX, fromY] = rounded[index - 1] ?? [0, 0];
      const step = `${String((x - fromX) / 10)} ${String((y - fromY) / 10)}`;
      return index === 1 ? `l${step}` : index === 0 ? step : ` ${step}`;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** The smallest upright box that holds all points, as left, top, right, bottom. */
export function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
