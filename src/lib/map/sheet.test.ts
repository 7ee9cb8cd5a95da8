import { describe, expect, it } from 'vitest';
import type { Point } from './path.ts';
import { fitSheet, inView, pointOn, viewOf, wholeView } from './sheet.ts';

const sheet = { width: 1000, height: 600 };

it('fitSheet keeps the shape and a margin', () => {
  const { sheet: fitted, toSheet } = fitSheet([
    [
      [200, 100],
      [260, 100],
      [260, 130],
    ],
  ]);
  expect(fitted).toEqual({ width: 1000, height: 550 });
  expect(toSheet([200, 100])).toEqual([50, 50]);
  expect(toSheet([260, 130])).toEqual([950, 500]);
});

it('pointOn takes hundredths', () => {
  expect(pointOn(sheet, { left: 25, top: 50 })).toEqual([250, 300]);
});

describe('viewOf', () => {
  it('is the whole sheet where points lie all over it, or there are none', () => {
    expect(viewOf(sheet, [])).toBe(wholeView);
    expect(
      viewOf(sheet, [
        [100, 100],
        [900, 500],
      ]),
    ).toBe(wholeView);
  });

  it('comes nearer to points that lie together, and stays on the sheet', () => {
    const points: Point[] = [
      [40, 30],
      [240, 150],
    ];
    const view = viewOf(sheet, points);
    expect(view.scale).toBe(3);
    for (const point of points) {
      const [x, y] = inView(view, point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
    expect(view.x).toBeLessThanOrEqual(0);
    expect(view.y).toBeLessThanOrEqual(0);
  });
});
