import { expect, it } from 'vitest';
import { numberChart } from './number-charts.ts';

it('numbers the charts of each text from 1', () => {
  const [one, other] = [{}, {}];
  expect([numberChart(one), numberChart(one), numberChart(other)]).toEqual([1, 2, 1]);
});
