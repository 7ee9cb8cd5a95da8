import { describe, expect, it } from 'vitest';
import { areaOf, joinOutlines } from './outline.ts';
import type { Ring } from './path.ts';

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

const options = { cell: 0.1, tolerance: 0.12, leastArea: 0.5 };

describe('joinOutlines', () => {
  it('makes one outline of neighbours that do not quite touch', () => {
    const joined = joinOutlines([square(0, 0, 10), square(10.05, 0, 10)], options);
    expect(joined).toHaveLength(1);
    expect(areaOf(joined[0] ?? [])).toBeCloseTo(200, -1);
    expect(joined[0]?.length).toBeLessThanOrEqual(8);
  });

  it('makes one of surfaces that overlap', () => {
    const joined = joinOutlines([square(0, 0, 10), square(5, 0, 10)], options);
    expect(joined.map((ring) => Math.round(areaOf(ring) / 10))).toEqual([15]);
  });

  it('fills gaps inside', () => {
    const around = [square(0, 0, 3), square(3, 0, 3), square(6, 0, 3), square(0, 3, 3)];
    const rest = [square(6, 3, 3), square(0, 6, 3), square(3, 6, 3), square(6, 6, 3)];
    const [ring, ...others] = joinOutlines([...around, ...rest], options);
    expect(others).toEqual([]);
    expect(areaOf(ring ?? [])).toBeCloseTo(81, -1);
  });

  it('keeps islands, the largest first, and leaves out specks', () => {
    const joined = joinOutlines([square(20, 0, 2), square(0, 0, 10), square(30, 0, 0.4)], options);
    expect(joined.map((ring) => Math.round(areaOf(ring)))).toEqual([
      expect.closeTo(100, -1),
      expect.closeTo(4, 0),
    ]);
  });

  it('draws a slope as a slope', () => {
    const [ring = []] = joinOutlines(
      [
        [
          [0, 0],
          [10, 0],
          [0, 10],
        ],
      ],
      options,
    );
    expect(ring.length).toBeLessThan(8);
    expect(areaOf(ring)).toBeCloseTo(50, -0.5);
  });

  it('gives nothing for nothing', () => {
    expect(joinOutlines([], options)).toEqual([]);
  });
});
