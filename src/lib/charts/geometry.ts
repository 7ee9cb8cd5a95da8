import { scaleBand, scaleLinear } from 'd3-scale';
import type { Figure } from '../../schemas/figure.ts';
import { measureOf } from './measure.ts';
import type { Slot } from './timeline.ts';

/** A stretch along the axis of lengths. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** A figure as drawn: what it is for certain, and what a range leaves open. */
export interface Bar {
  readonly figure: Figure;
  readonly sure: Stretch;
  readonly open?: Stretch | undefined;
}

/** A bar that stands on a line of time; `x` and `width` are per cent of the drawing's width. */
export interface Column extends Bar {
  readonly x: number;
  readonly width: number;
}

/**
 * Columns over the slots of a line of time, an empty slot staying empty. Lengths begin at zero, always;
 * stretches are pixels from the drawing's top.
 */
export function drawColumns(
  slots: readonly Slot[],
  height: number,
): { columns: Column[]; zero: number } {
  const figures = slots.flatMap(({ figure }) => figure ?? []);
  const toPixels = scaleLinear().domain(domainOf(figures)).range([height, 0]);
  const places = scaleBand<number>()
    .domain(slots.map((_, place) => place))
    .range([0, 100])
    .paddingInner(0.5)
    .paddingOuter(0.25);
  const columns = slots.flatMap(({ figure }, place): Column[] =>
    figure
      ? [
          {
            ...barOf(figure, toPixels),
            x: rounded(places(place) ?? 0),
            width: rounded(places.bandwidth()),
          },
        ]
      : [],
  );
  return { columns, zero: rounded(toPixels(0)) };
}

/** Bars beside each other, from one zero; stretches are per cent of the width. */
export function drawBars(figures: readonly Figure[]): Bar[] {
  const toPercent = scaleLinear().domain(domainOf(figures)).range([0, 100]);
  return figures.map((figure) => barOf(figure, toPercent));
}

/** Parts of a whole, each beginning where the one before ends; stretches are per cent of the whole. */
export function drawParts(figures: readonly Figure[]): Bar[] {
  const sizes = figures.map((figure) => measureOf(figure).high);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const toPercent = scaleLinear().domain([0, total]).range([0, 100]);
  const starts = sizes.map((_, place) =>
    sizes.slice(0, place).reduce((sum, size) => sum + size, 0),
  );
  return figures.map((figure, place) => ({
    figure,
    sure: {
      start: rounded(toPercent(starts[place] ?? 0)),
      size: rounded(toPercent(sizes[place] ?? 0)),
    },
  }));
}

/** From the least to the largest number, and zero in any case. */
function domainOf(figures: readonly Figure[]): [number, number] {
  const measures = figures.map(measureOf);
  const least = Math.min(0, ...measures.map(({ low }) => low));
  const largest = Math.max(0, ...measures.map(({ high }) => high));
  return least === largest ? [0, 1] : [least, largest];
}

function barOf(figure: Figure, scale: (value: number) => number): Bar {
  const { low, high } = measureOf(figure);
  const [near, far] = high <= 0 ? [high, low] : [Math.max(low, 0), high];
  const sure = between(scale(0), scale(near));
  return { figure, sure, open: near === far ? undefined : between(scale(near), scale(far)) };
}

const between = (a: number, b: number): Stretch => ({
  start: rounded(Math.min(a, b)),
  size: rounded(Math.abs(a - b)),
});

/** Two decimals draw finer than any screen or printer. */
const rounded = (value: number) => Math.round(value * 100) / 100;
