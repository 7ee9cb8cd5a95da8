import { expect, it } from 'vitest';
import { chartFigure } from '../../testing/chart-figures.ts';
import { measureOf } from './measure.ts';

it.each([
  ['a whole number', { value: 205_400 }, { low: 205_400, high: 205_400, step: 1 }],
  ['decimals that the source prints', { value: '72.80' }, { low: 72.8, high: 72.8, step: 0.01 }],
  [
    'a number word',
    { value: 5.73, scale: 'billion' },
    { low: 5_730_000_000, high: 5_730_000_000, step: 10_000_000 },
  ],
  ['a range', { value: undefined, min: 40, max: 50.5 }, { low: 40, high: 50.5, step: 0.1 }],
  ['a negative number', { value: -2.5 }, { low: -2.5, high: -2.5, step: 0.1 }],
] as const)('%s', (_, own, measure) => {
  expect(measureOf(chartFigure(own))).toEqual(measure);
});
