import { describe, expect, it } from 'vitest';
import type { Figure } from '../../schemas/figure.ts';
import { chartFigure, ofYear } from '../../testing/chart-figures.ts';
import { beatOf, listSlots, spanOf } from './timeline.ts';

const at = (period: Figure['period']) => chartFigure({ period });

describe('a line of time', () => {
  it('is in order, with an empty slot for each year that has no figure', () => {
    const slots = listSlots([ofYear(2023, 3), ofYear(2020, 1)]);
    expect(slots.map(({ period, figure }) => [period, figure?.value])).toEqual([
      [{ year: 2020 }, 1],
      [{ year: 2021 }, undefined],
      [{ year: 2022 }, undefined],
      [{ year: 2023 }, 3],
    ]);
  });

  it.each<[string, Figure['period'], Figure['period'], Figure['period']]>([
    [
      'quarters',
      { year: 2024, quarter: 4 },
      { year: 2025, quarter: 1 },
      { year: 2025, quarter: 2 },
    ],
    ['halves', { year: 2024, half: 2 }, { year: 2025, half: 1 }, { year: 2025, half: 2 }],
    ['months', { year: 2024, month: 11 }, { year: 2024, month: 12 }, { year: 2025, month: 1 }],
    ['the same day', { date: '2023-12-31' }, { date: '2024-12-31' }, { date: '2025-12-31' }],
    [
      'the same months',
      { from: '2023-01', to: '2023-09' },
      { from: '2024-01', to: '2024-09' },
      { from: '2025-01', to: '2025-09' },
    ],
  ])('of %s knows what lies between', (_, first, missing, last) => {
    const figures = [at(first), at(last)];
    expect(listSlots(figures).map(({ period }) => period)).toEqual([first, missing, last]);
    expect(spanOf(figures)).toBe(3);
  });

  it('has no beat for a stretch of several years', () => {
    expect(beatOf({ from: '2021', to: '2025' })).toBeUndefined();
    expect(listSlots([])).toEqual([]);
  });
});
