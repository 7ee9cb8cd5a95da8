import { Converter } from 'opencc-js/cn2t';
import { characters, cutRuns, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, type QueryClass } from './query.ts';

const traditional = Converter({ from: 'cn', to: 't' });

const runs = (corpus: Corpus, count: number) =>
  cutRuns(
    corpus,
    { cut: characters, join: '', least: 2, most: 6 },
    (text) => /^\p{Script=Han}+$/u.test(text),
    count,
  );

export const zh: QueryClass[] = [
  { name: 'exact, substrings', list: (corpus, count) => asTheyAre(runs(corpus, count)) },
  {
    name: 'traditional typed',
    list: (corpus, count) => typedAs(corpus, runs(corpus, count * 2), traditional).slice(0, count),
  },
];
