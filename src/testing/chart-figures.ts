import type { Figure } from '../schemas/figure.ts';

/** A figure for tests of charts: exact, actual, of the year 2025, in hectares, unless told otherwise. */
export const chartFigure = (own: Partial<Figure> = {}): Figure => ({
  id: 'figure',
  label: { vi: 'Diện tích', en: 'Area' },
  value: 10,
  unit: 'ha',
  scale: 'one',
  qualifier: 'none',
  status: 'actual',
  period: { year: 2025 },
  scope: 'here',
  sources: ['book'],
  ...own,
});

/** A figure of one year. */
export const ofYear = (year: number, value: Figure['value'], own: Partial<Figure> = {}) =>
  chartFigure({ id: `in-${String(year)}`, period: { year }, value, ...own });

/** A figure of a thing of that name. */
export const ofThing = (name: string, value: Figure['value'], own: Partial<Figure> = {}) =>
  chartFigure({ id: name.toLowerCase(), label: { vi: name, en: name }, value, ...own });
