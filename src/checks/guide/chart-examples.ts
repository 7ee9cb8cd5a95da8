import type { chartEntries } from '../catalogue/charts.ts';
import type { Examples } from './word-examples.ts';

/** Examples of findings about charts. */
export const chartExamples: Pick<Examples, keyof typeof chartEntries> = {
  'chart-count': [
    { kind: 'series', given: 2, least: 3, most: 12 },
    { kind: 'share', given: 9, least: 2, most: 8 },
  ],
  'chart-mixed': [
    { by: 'scope', values: ['huyen-a', 'tinh-b'] },
    { by: 'status', values: ['actual', 'plan'] },
    { by: 'unit', values: ['ha', 'tonne'] },
    { by: 'period', values: ['2024', '2025'] },
  ],
  'chart-labels': [
    { kind: 'series', values: ['Diện tích sen', 'Sản lượng sen'] },
    { kind: 'comparison', values: ['Diện tích sen'] },
  ],
  'chart-unit': [{ unit: 'rank' }],
  'chart-time': [
    { problem: 'uneven', values: ['2024', '2025-Q1'] },
    { problem: 'twice', values: ['2025'] },
    { problem: 'long', values: ['1997', '2010', '2025'] },
  ],
  'chart-whole': [
    { problem: 'sum', sum: 97.1, whole: 100 },
    { problem: 'missing' },
    { problem: 'surplus' },
    { problem: 'inexact' },
  ],
  'chart-title': [{}],
};
