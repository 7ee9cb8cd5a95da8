import { cutRuns, words } from '../runs.ts';
import { typedAs, withoutMarks, type QueryClass } from './query.ts';

const isName = (text: string) =>
  text.split(' ').every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && withoutMarks(text) !== text;

/** Vietnamese names of two to four words, typed as foreigners do. */
export const names: QueryClass = {
  name: 'Vietnamese names without marks',
  list: (corpus, count) =>
    typedAs(
      corpus,
      cutRuns(corpus, { cut: words, join: ' ', least: 2, most: 4 }, isName, count),
      withoutMarks,
    ),
};
