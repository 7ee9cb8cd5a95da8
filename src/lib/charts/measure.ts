import { scales, type Figure } from '../../schemas/figure.ts';

/** How far a figure reaches, in its unit: one number, or the ends of a range. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  /** What one in the last printed digit stands for. */
  readonly step: number;
}

/** The length that a figure is drawn with; only drawings compute with it, texts print its digits. */
export function measureOf({ value, min, max, scale }: Figure): Measure {
  const ends = value === undefined ? [String(min), String(max)] : [String(value)];
  const numbers = ends.map((digits) => Number(`${digits}e${String(scales[scale])}`));
  const decimals = Math.max(...ends.map((digits) => digits.split('.')[1]?.length ?? 0));
  return {
    low: Math.min(...numbers),
    high: Math.max(...numbers),
    step: 10 ** (scales[scale] - decimals),
  };
}
