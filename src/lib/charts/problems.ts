import type { Figure } from '../../schemas/figure.ts';
import type { Unit } from '../../schemas/parts/unit.ts';
import type { Chart, ChartKind } from './chart.ts';
import { measureOf } from './measure.ts';
import { beatOf, spanOf } from './timeline.ts';

/** Why figures make no honest chart. */
export type ChartProblem =
  | { code: 'chart-count'; kind: ChartKind; given: number; least: number; most: number }
  | { code: 'chart-mixed'; by: 'scope' | 'status' | 'unit' | 'period'; values: readonly string[] }
  | { code: 'chart-labels'; kind: ChartKind; values: readonly string[] }
  | { code: 'chart-unit'; unit: Unit }
  | { code: 'chart-time'; problem: 'uneven' | 'twice' | 'long'; values: readonly string[] }
  | { code: 'chart-whole'; problem: 'missing' | 'surplus' | 'inexact' }
  | { code: 'chart-whole'; problem: 'sum'; sum: number; whole: number };

/** Fewer figures are told better in a sentence; more do not fit a telephone. */
const counts = { series: [3, 12], comparison: [3, 12], share: [2, 8] } as const;
const longestSpan = 12;

/** Everything that is wrong with a chart. */
export function listChartProblems(chart: Chart): ChartProblem[] {
  const { kind, figures, whole } = chart;
  const [least, most] = counts[kind];
  const given = figures.length;
  const count = { code: 'chart-count', kind, given, least, most } as const;
  // Nothing else of such a heap is worth looking at.
  if (given > most) return [count];
  const all = whole ? [...figures, whole] : figures;
  const mixed = [
    ...mixedBy('scope', all, ({ scope }) => scope),
    ...mixedBy('status', all, ({ status }) => status),
    ...mixedBy('unit', all, ({ unit }) => unit),
    ...(kind === 'series' ? [] : mixedBy('period', all, ({ period }) => periodKey(period))),
  ];
  return [
    ...(given < least ? [count] : []),
    ...mixed,
    ...labelProblems(chart),
    // The best rank is the smallest number: a length would say the contrary.
    ...(all.some(({ unit }) => unit === 'rank')
      ? [{ code: 'chart-unit', unit: 'rank' } as const]
      : []),
    ...(kind === 'series' ? timeProblems(figures) : []),
    ...(mixed.length === 0 ? wholeProblems(chart) : []),
  ];
}

function mixedBy(
  by: Extract<ChartProblem, { code: 'chart-mixed' }>['by'],
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): ChartProblem[] {
  const values = [...new Set(figures.map(keyOf))];
  return values.length > 1 ? [{ code: 'chart-mixed', by, values }] : [];
}

/** A series is of one thing, which its labels name alike; things that are compared are named apart. */
function labelProblems({ kind, figures }: Chart): ChartProblem[] {
  const labels = figures.map(({ label }) => label.vi);
  const distinct = [...new Set(labels)];
  const isRight = kind === 'series' ? distinct.length <= 1 : distinct.length === labels.length;
  const values =
    kind === 'series' ? distinct : labels.filter((one, at) => labels.indexOf(one) < at);
  return isRight ? [] : [{ code: 'chart-labels', kind, values }];
}

function timeProblems(figures: readonly Figure[]): ChartProblem[] {
  const keys = figures.map(({ period }) => periodKey(period));
  const beats = figures.map(({ period }) => beatOf(period));
  if (beats.includes(undefined) || new Set(beats.map((beat) => beat?.kind)).size > 1)
    return [{ code: 'chart-time', problem: 'uneven', values: [...new Set(keys)] }];
  const twice = keys.filter((key, at) => keys.indexOf(key) < at);
  if (twice.length > 0) return [{ code: 'chart-time', problem: 'twice', values: twice }];
  return spanOf(figures) > longestSpan
    ? [{ code: 'chart-time', problem: 'long', values: keys.toSorted() }]
    : [];
}

function wholeProblems({ kind, figures, whole }: Chart): ChartProblem[] {
  if (kind !== 'share') return whole ? [{ code: 'chart-whole', problem: 'surplus' }] : [];
  if (!whole && figures.some(({ unit }) => unit !== 'percent'))
    return [{ code: 'chart-whole', problem: 'missing' }];
  const all = whole ? [...figures, whole] : figures;
  const isExact = all.every(
    (figure) =>
      figure.qualifier === 'none' && figure.value !== undefined && measureOf(figure).low >= 0,
  );
  if (!isExact) return [{ code: 'chart-whole', problem: 'inexact' }];
  const parts = figures.map(measureOf);
  const sum = parts.reduce((total, { low }) => total + low, 0);
  const wanted = whole ? measureOf(whole).low : 100;
  // Each part may have been rounded by half of its last digit.
  const slack = parts.reduce((total, { step }) => total + step / 2, 0);
  return Math.abs(sum - wanted) > slack
    ? [{ code: 'chart-whole', problem: 'sum', sum: Number(sum.toPrecision(12)), whole: wanted }]
    : [];
}

/** A period in digits: `2025`, `2025-Q3`, `2025-H1`, `2025-07`, a day, or two ends. */
function periodKey(period: Figure['period']): string {
  if ('date' in period) return period.date;
  if ('from' in period) return `${period.from}–${period.to}`;
  const year = String(period.year);
  if ('month' in period) return `${year}-${String(period.month).padStart(2, '0')}`;
  if ('quarter' in period) return `${year}-Q${String(period.quarter)}`;
  return 'half' in period ? `${year}-H${String(period.half)}` : year;
}
