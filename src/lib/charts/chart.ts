import type { Figure } from '../../schemas/figure.ts';
import { mdxComponents } from '../../schemas/mdx-components.ts';

/** What a chart shows: one thing through time, several things beside each other, parts of a whole. */
export const chartKinds = mdxComponents.Chart.attributes.kind.values;

export type ChartKind = (typeof chartKinds)[number];

/** A chart as its author asks for it. */
export interface Chart {
  readonly kind: ChartKind;
  readonly figures: readonly Figure[];
  /** What the parts of a share add up to; without it, to 100 per cent. */
  readonly whole?: Figure | undefined;
}
