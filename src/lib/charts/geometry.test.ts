import { describe, expect, it } from 'vitest';
import { chartFigure, ofThing, ofYear } from '../../testing/chart-figures.ts';
import { drawBars, drawColumns, drawParts } from './geometry.ts';
import { listSlots } from './timeline.ts';

const columnsOf = (...figures: Parameters<typeof listSlots>[0]) =>
  drawColumns(listSlots(figures), 100);

describe('columns', () => {
  it('stand on zero, however close the numbers are', () => {
    const { columns, zero } = columnsOf(ofYear(2023, 90), ofYear(2024, 100));
    expect(zero).toBe(100);
    expect(columns.map(({ sure }) => sure)).toEqual([
      { start: 10, size: 90 },
      { start: 0, size: 100 },
    ]);
  });

  it('leave the place of a missing year empty', () => {
    const [first, last, none] = columnsOf(ofYear(2021, 5), ofYear(2024, 5)).columns;
    expect(none).toBeUndefined();
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(75, 0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it('hang below zero where numbers are negative', () => {
    const { columns, zero } = columnsOf(ofYear(2023, 30), ofYear(2024, -10));
    expect(zero).toBe(75);
    expect(columns.map(({ sure }) => sure)).toEqual([
      { start: 0, size: 75 },
      { start: 75, size: 25 },
    ]);
  });

  it('that are all zero have no height', () => {
    const { columns, zero } = columnsOf(ofYear(2023, 0), ofYear(2024, 0));
    expect([zero, ...columns.map(({ sure }) => sure.size)]).toEqual([100, 0, 0]);
  });
});

describe('bars', () => {
  it('begin at zero and end in proportion, whatever number words the source used', () => {
    const bars = drawBars([
      ofThing('A', 1, { scale: 'billion' }),
      ofThing('B', '250', { scale: 'million' }),
    ]);
    expect(bars.map(({ sure }) => sure)).toEqual([
      { start: 0, size: 100 },
      { start: 0, size: 25 },
    ]);
  });

  it('leave open what a range leaves open', () => {
    const range = chartFigure({ value: undefined, min: 40, max: 50 });
    expect(drawBars([range])[0]).toMatchObject({
      sure: { start: 0, size: 80 },
      open: { start: 80, size: 20 },
    });
    expect(drawBars([ofThing('A', 5)])[0]?.open).toBeUndefined();
    // Across zero nothing is for certain.
    const across = chartFigure({ value: undefined, min: -10, max: 30 });
    expect(drawBars([across])[0]).toMatchObject({
      sure: { start: 25, size: 0 },
      open: { start: 25, size: 75 },
    });
  });
});

it('parts step along their whole and fill it', () => {
  const parts = drawParts([ofThing('A', 50), ofThing('B', 30), ofThing('C', 20)]);
  expect(parts.map(({ sure }) => sure)).toEqual([
    { start: 0, size: 50 },
    { start: 50, size: 30 },
    { start: 80, size: 20 },
  ]);
});
