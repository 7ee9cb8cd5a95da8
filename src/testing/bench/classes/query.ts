import { listHolders, mostPages, type Corpus, type Run } from '../runs.ts';

/** A query with the pages that answer it. */
export interface Query {
  readonly typed: string;
  readonly answers: readonly string[];
}

/** Queries of one kind, cut from a corpus. */
export interface QueryClass {
  readonly name: string;
  readonly list: (corpus: Corpus, count: number) => Query[];
}

/**
 * Runs as readers type them; those that come out as they were, or as nothing, are left out. A page that
 * holds what is typed answers it as well as one that holds what is meant.
 *
 * @param core What a page must hold to answer, where that is less than the run.
 */
export const typedAs = (
  { documents }: Corpus,
  runs: readonly Run[],
  type: (text: string) => string | undefined,
  core = (text: string) => text,
): Query[] =>
  runs.flatMap(({ text }) => {
    const typed = type(text);
    if (typed === undefined || typed === text) return [];
    const answers = listHolders(documents, [core(text), typed]);
    return answers.length > mostPages ? [] : [{ typed, answers }];
  });

/** Runs as they are. */
export const asTheyAre = (runs: readonly Run[]): Query[] =>
  runs.map(({ text, answers }) => ({ typed: text, answers }));

export const withoutMarks = (text: string) =>
  text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
