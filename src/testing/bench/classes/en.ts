import { cutRuns, words, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, type QueryClass } from './query.ts';

const runs = (corpus: Corpus, count: number, accept: (text: string) => boolean = () => true) =>
  cutRuns(corpus, { cut: words, join: ' ', least: 1, most: 3 }, accept, count);

/** A word in another form, by rules of spelling alone. */
function inflected(word: string): string | undefined {
  if (!/^[a-z]{4,}$/i.test(word)) return undefined;
  const rules: [RegExp, string][] = [
    [/ies$/, 'y'],
    [/(?<=ss|sh|ch|x)es$/, ''],
    [/(?<=[^su])s$/, ''],
    [/(?<=[^aeiou])ing$/, 'ed'],
    [/(?<=[^aeiou])ed$/, 'ing'],
    [/(?<=[^aeiou])y$/, 'ies'],
    [/(?<=ss|sh|ch|x)$/, 'es'],
    [/(?<=[bdgklmnprtwe])$/, 's'],
  ];
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule && word.replace(...rule);
}

const small = /^(?:this|that|with|from|have|been|their|there|where|which|when|they|them|than)$/i;

const lastInflected = (text: string) => {
  const parts = text.split(' ');
  const last = parts.at(-1) ?? '';
  const other = small.test(last) ? undefined : inflected(last);
  return other && [...parts.slice(0, -1), other].join(' ');
};

/** The longest word of a query with two letters swapped, one left out, doubled or changed. */
function mistyped(text: string, below: (end: number) => number): string | undefined {
  const [word = ''] = text.split(' ').toSorted((a, b) => b.length - a.length);
  if (!/^[a-z]{6,}$/i.test(word)) return undefined;
  const at = 1 + below(word.length - 2);
  const [start, sign, rest] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const letter = String.fromCharCode(97 + below(26));
  const slips = [
    start + rest.slice(0, 1) + sign + rest.slice(1),
    start + rest,
    start + sign + sign + rest,
    start + letter + rest,
  ];
  return text.replace(word, slips[below(slips.length)] ?? word);
}

export const en: QueryClass[] = [
  { name: 'exact', list: (corpus, count) => asTheyAre(runs(corpus, count)) },
  {
    name: 'inflected',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => lastInflected(text) !== undefined),
        lastInflected,
      ),
  },
  {
    name: 'one typo',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => /[a-z]{6,}/i.test(text)),
        (text) => mistyped(text, (end) => corpus.chance.below(end)),
      ),
  },
];
