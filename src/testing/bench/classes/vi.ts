import { cutRuns, words, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, withoutMarks, type QueryClass } from './query.ts';

const runs = (corpus: Corpus, count: number, accept: (text: string) => boolean = () => true) =>
  cutRuns(corpus, { cut: words, join: ' ', least: 2, most: 4 }, accept, count);

/** Open syllables in oa, oe, uy, in which old and new spelling put the tone on different letters. */
const placed = /(?<!q)([ou][\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu;

const otherPlace = (text: string) =>
  text
    .normalize('NFD')
    .replace(placed, (_, first: string, second: string) =>
      [first.slice(0, 1), second, first.slice(1)].join(''),
    )
    .normalize('NFC');

export const vi: QueryClass[] = [
  { name: 'exact', list: (corpus, count) => asTheyAre(runs(corpus, count)) },
  {
    name: 'without marks',
    list: (corpus, count) => typedAs(corpus, runs(corpus, count), withoutMarks),
  },
  {
    name: 'd for đ',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => /đ/i.test(text)),
        (text) => text.replaceAll('đ', 'd').replaceAll('Đ', 'D'),
      ),
  },
  {
    name: 'tone placement',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => otherPlace(text) !== text),
        otherPlace,
      ),
  },
];
