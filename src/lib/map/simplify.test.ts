import { describe, expect, it } from 'vitest';
import type { Point } from './path.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

describe('simplifyLine', () => {
  it('keeps the ends and what strays further than allowed', () => {
    const line: Point[] = [
      [0, 0],
      [1, 0.05],
      [2, 0],
      [3, 2],
      [4, 0],
    ];
    expect(simplifyLine(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0],
    ]);
  });

  it('leaves two points as they are', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 1],
        ],
        9,
      ),
    ).toHaveLength(2);
  });
});

it('simplifyRing keeps the corners of a closed line, each once', () => {
  const ring: Point[] = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [5, 10],
    [0, 10],
    [0, 5],
  ];
  expect(simplifyRing(ring, 0.1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});
