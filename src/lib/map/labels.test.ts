import { describe, expect, it } from 'vitest';
import { boxAt, markBox, placeAmong, placeNames, Room, type Box, type Named } from './labels.ts';

const named = (x: number, y: number, own: Partial<Named> = {}): Named => ({
  at: [x, y],
  width: 120,
  line: 24,
  lines: 1,
  ...own,
});

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function boxesOf(names: readonly Named[], room = new Room(1000, 600)): (Box | undefined)[] {
  return placeNames(names, 17, room).map((place, index) => {
    const name = names[index];
    return place && name && boxAt(place, name);
  });
}

describe('placeNames', () => {
  it('sets a name to the right, or on the side that is asked for', () => {
    const [right, above] = boxesOf([named(500, 300), named(200, 100, { side: 'above' })]);
    expect(right?.[0]).toBeGreaterThan(517);
    expect(above?.[3]).toBeLessThanOrEqual(83);
  });

  it('goes to another side at the edge of the sheet', () => {
    const [box] = boxesOf([named(960, 300, { side: 'right' })]);
    expect(box?.[2]).toBeLessThan(960);
  });

  it('lets no two names overlap, nor a name cover a mark, however many there are', () => {
    const names = Array.from({ length: 40 }, (_, index) =>
      named(60 + (index % 8) * 125, 60 + Math.floor(index / 8) * 110, {
        width: 60 + ((index * 37) % 190),
        lines: 1 + (index % 2),
      }),
    );
    const marks = names.map(({ at }) => markBox(at, 17));
    const boxes = boxesOf(names).filter((box) => box !== undefined);
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      expect(marks.some((mark) => overlap(box, mark))).toBe(false);
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 1000 && box[3] <= 600).toBe(true);
    }
  });

  it('leaves a name out where nothing is free', () => {
    expect(boxesOf([named(50, 50, { width: 400 })], new Room(100, 100))).toEqual([undefined]);
  });
});

it('placeAmong takes the first point that has room', () => {
  const room = new Room(1000, 600);
  room.take([0, 0, 500, 600]);
  const extent = { width: 100, line: 20, lines: 1 };
  const points = [
    [250, 300],
    [800, 300],
  ] as const;
  expect(placeAmong(points, extent, room)).toEqual({ x: 800, y: 300, anchor: 'middle' });
  expect(placeAmong(points, extent, room)).toBeUndefined();
});
