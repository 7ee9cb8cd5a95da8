import { describe, expect, it } from 'vitest';
import type { Figure } from '../../schemas/figure.ts';
import { chartFigure, ofThing, ofYear } from '../../testing/chart-figures.ts';
import type { ChartKind } from './chart.ts';
import { listChartProblems } from './problems.ts';

const series = [ofYear(2023, 1), ofYear(2024, 2), ofYear(2025, 3)];
const things = [ofThing('A', 1), ofThing('B', 2), ofThing('C', 3)];
const whole = ofThing('All', 6);

const problems = (kind: ChartKind, figures: readonly Figure[], of?: Figure) =>
  listChartProblems({ kind, figures, whole: of });

/** The figures with the last one changed. */
const but = (figures: readonly Figure[], own: Partial<Figure>) =>
  figures.map((figure, place) => (place === figures.length - 1 ? { ...figure, ...own } : figure));

describe('an honest chart', () => {
  it.each<[ChartKind, readonly Figure[], Figure?]>([
    ['series', series],
    ['comparison', things],
    ['share', things, whole],
    ['share', [ofThing('A', 60, { unit: 'percent' }), ofThing('B', 40, { unit: 'percent' })]],
  ])('%s has no problem', (kind, figures, of) => {
    expect(problems(kind, figures, of)).toEqual([]);
  });
});

describe('a chart that mixes', () => {
  it.each<[keyof Figure, Partial<Figure>]>([
    ['scope', { scope: 'there' }],
    ['status', { status: 'estimate' }],
    ['unit', { unit: 'tonne' }],
  ])('%s is told, of every kind', (by, own) => {
    const mixed = { code: 'chart-mixed', by };
    expect(problems('series', but(series, own))).toEqual([expect.objectContaining(mixed)]);
    expect(problems('comparison', but(things, own))).toEqual([expect.objectContaining(mixed)]);
    expect(problems('share', things, { ...whole, ...own })).toEqual([
      expect.objectContaining(mixed),
    ]);
  });

  it('periods is told of a comparison and a share', () => {
    const own = { period: { year: 2025, quarter: 3 } };
    const told = [{ code: 'chart-mixed', by: 'period', values: ['2025', '2025-Q3'] }];
    expect(problems('comparison', but(things, own))).toEqual(told);
    expect(problems('share', but(things, own), whole)).toEqual(told);
  });
});

describe('figures', () => {
  it('are neither too few nor too many', () => {
    const [first, second] = series;
    const few = [first, second].flatMap((figure) => figure ?? []);
    expect(problems('series', few)).toEqual([
      { code: 'chart-count', kind: 'series', given: 2, least: 3, most: 12 },
    ]);
    const many = Array.from({ length: 13 }, (_, place) => ofThing(`T${String(place)}`, place));
    expect(problems('comparison', many).map(({ code }) => code)).toEqual(['chart-count']);
  });

  it('of a series have one name, others names of their own', () => {
    const other = { label: { vi: 'Sản lượng' } };
    expect(problems('series', but(series, other))).toEqual([
      { code: 'chart-labels', kind: 'series', values: ['Diện tích', 'Sản lượng'] },
    ]);
    expect(problems('comparison', but(things, { label: { vi: 'A' } }))).toEqual([
      { code: 'chart-labels', kind: 'comparison', values: ['A'] },
    ]);
  });

  it('that are ranks are refused', () => {
    const ranks = series.map((figure) => ({ ...figure, unit: 'rank' as const }));
    expect(problems('series', ranks)).toEqual([{ code: 'chart-unit', unit: 'rank' }]);
  });
});

describe('the time of a series', () => {
  it.each<[string, Figure['period'], string, string[]]>([
    ['a period twice', { year: 2024 }, 'twice', ['2024']],
    ['a quarter among years', { year: 2025, quarter: 1 }, 'uneven', ['2023', '2024', '2025-Q1']],
    ['a half', { year: 2025, half: 1 }, 'uneven', ['2023', '2024', '2025-H1']],
    ['a month', { year: 2025, month: 3 }, 'uneven', ['2023', '2024', '2025-03']],
    ['a day', { date: '2025-12-31' }, 'uneven', ['2023', '2024', '2025-12-31']],
    ['several years', { from: '2021', to: '2025' }, 'uneven', ['2023', '2024', '2021–2025']],
    ['a year far off', { year: 1997 }, 'long', ['1997', '2023', '2024']],
  ])('%s', (_, period, problem, values) => {
    expect(problems('series', but(series, { period }))).toEqual([
      { code: 'chart-time', problem, values },
    ]);
  });
});

describe('the whole of a share', () => {
  const told = (figures: readonly Figure[], of?: Figure) => problems('share', figures, of);
  const percents = (...values: NonNullable<Figure['value']>[]) =>
    values.map((value, place) => ofThing(`P${String(place)}`, value, { unit: 'percent' }));

  it('is missing, or not asked for', () => {
    expect(told(things)).toEqual([{ code: 'chart-whole', problem: 'missing' }]);
    expect(problems('comparison', things, whole)).toEqual([
      { code: 'chart-whole', problem: 'surplus' },
    ]);
  });

  it('is what the parts add up to', () => {
    expect(told(things, { ...whole, value: 7 })).toEqual([]);
    expect(told(things, { ...whole, value: 8 })).toEqual([
      { code: 'chart-whole', problem: 'sum', sum: 6, whole: 8 },
    ]);
    expect(told(percents(71.3, 19.5, 6.3))).toEqual([
      { code: 'chart-whole', problem: 'sum', sum: 97.1, whole: 100 },
    ]);
  });

  it('may be missed by the rounding of the parts', () => {
    expect(told(percents(33.3, 33.3, 33.3))).toEqual([]);
    expect(told(percents('0.1', '0.2', '99.7'))).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['about so much', { qualifier: 'about' }],
    ['a range', { value: undefined, min: 1, max: 5 }],
    ['negative', { value: -1 }],
  ])('has no part that is %s', (_, own) => {
    expect(told(but(things, own), whole)).toEqual([{ code: 'chart-whole', problem: 'inexact' }]);
  });
});

it('a mixture is told without sums that mean nothing', () => {
  const tonnes = chartFigure({ ...ofThing('C', 3), unit: 'tonne' });
  expect(problems('share', [...things.slice(0, 2), tonnes], whole).map(({ code }) => code)).toEqual(
    ['chart-mixed'],
  );
});
