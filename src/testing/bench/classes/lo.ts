import { cutRuns, dictionaryWords, laoSyllables, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, type QueryClass } from './query.ts';

const isLao = (text: string) => /^\p{Script=Lao}{3,}$/u.test(text);

const cutWords = (corpus: Corpus, count: number) =>
  cutRuns(corpus, { cut: dictionaryWords, join: '', least: 1, most: 2 }, isLao, count);

const cutSyllables = (corpus: Corpus, count: number) =>
  cutRuns(corpus, { cut: laoSyllables, join: '', least: 2, most: 6 }, isLao, count);

export const lo: QueryClass[] = [
  { name: 'words', list: (corpus, count) => asTheyAre(cutWords(corpus, count)) },
  { name: 'runs', list: (corpus, count) => asTheyAre(cutSyllables(corpus, count)) },
  {
    name: 'without tone marks',
    list: (corpus, count) =>
      typedAs(corpus, cutWords(corpus, count * 2), (text) =>
        text.replace(/[\u0ec8-\u0ecb]/g, ''),
      ).slice(0, count),
  },
];
