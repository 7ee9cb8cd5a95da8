import type { Figure } from '../../schemas/figure.ts';

type Period = Figure['period'];

/** A place on a line of time; `figure` is absent where the ledger has none for it. */
export interface Slot {
  readonly period: Period;
  readonly figure?: Figure | undefined;
}

/** The beat that a period belongs to, and its number in it; the same day of each year is a yearly beat. */
export interface Beat {
  readonly kind: string;
  readonly index: number;
}

/** The beat of a period; none for a stretch of several years. */
export function beatOf(period: Period): Beat | undefined {
  if ('date' in period)
    return { kind: period.date.slice(4), index: Number(period.date.slice(0, 4)) };
  if ('from' in period) {
    const [year, last] = [period.from.slice(0, 4), period.to.slice(0, 4)];
    const kind = `${period.from.slice(4)}/${period.to.slice(4)}`;
    return year === last ? { kind, index: Number(year) } : undefined;
  }
  const { year } = period;
  if ('month' in period) return { kind: 'month', index: year * 12 + period.month - 1 };
  if ('quarter' in period) return { kind: 'quarter', index: year * 4 + period.quarter - 1 };
  if ('half' in period) return { kind: 'half', index: year * 2 + period.half - 1 };
  return { kind: 'year', index: year };
}

/** The period of that number in the beat of another one. */
function periodAt(like: Period, index: number): Period {
  if ('date' in like) return { date: `${String(index)}${like.date.slice(4)}` };
  if ('from' in like) {
    const year = String(index);
    return { from: year + like.from.slice(4), to: year + like.to.slice(4) };
  }
  if ('month' in like) return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  if ('quarter' in like) return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
  if ('half' in like) return { year: Math.floor(index / 2), half: (index % 2) + 1 };
  return { year: index };
}

/** How many periods lie between the first and the last figure, both counted; they share one beat. */
export function spanOf(figures: readonly Figure[]): number {
  const numbers = figures.map(({ period }) => beatOf(period)?.index ?? 0);
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

/** Figures of one beat in the order of time, with an empty slot for every period that has none. */
export function listSlots(figures: readonly Figure[]): Slot[] {
  const byIndex = new Map(figures.map((figure) => [beatOf(figure.period)?.index ?? 0, figure]));
  const [like] = figures;
  if (!like) return [];
  const first = Math.min(...byIndex.keys());
  return Array.from({ length: spanOf(figures) }, (_, place) => {
    const figure = byIndex.get(first + place);
    return { period: figure?.period ?? periodAt(like.period, first + place), figure };
  });
}
