import type { Answer } from './ask.ts';
import type { Query } from './classes/query.ts';

/** How good answers are, each from 0 to 1. */
export interface Scores {
  readonly count: number;
  /** Share of the known pages among the first five. */
  readonly recall: number;
  /** One divided by the place of the first known page among the first ten. */
  readonly rank: number;
  readonly empty: number;
}

/** Scores of the answers to some queries, in their order. */
export function scoresOf(queries: readonly Query[], answers: readonly Answer[]): Scores {
  const each = queries.map(({ answers: known }, index) => {
    const urls = answers[index]?.urls ?? [];
    const found = urls.slice(0, 5).filter((url) => known.includes(url)).length;
    const place = urls.findIndex((url) => known.includes(url));
    return {
      recall: found / Math.min(5, known.length),
      rank: place < 0 ? 0 : 1 / (place + 1),
      empty: urls.length === 0 ? 1 : 0,
    };
  });
  const mean = (key: 'recall' | 'rank' | 'empty') =>
    each.reduce((sum, score) => sum + score[key], 0) / Math.max(1, each.length);
  return { count: each.length, recall: mean('recall'), rank: mean('rank'), empty: mean('empty') };
}

/** The value below which a share of the values lie. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
