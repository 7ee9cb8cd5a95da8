import { cutRuns, words, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, type QueryClass } from './query.ts';

const isHangul = (text: string) => /^[\p{Script=Hangul} ]+$/u.test(text);

const runs = (corpus: Corpus, count: number, least: number, most: number, accept = isHangul) =>
  cutRuns(corpus, { cut: words, join: ' ', least, most }, accept, count);

/** Particles in pairs: behind a vowel, behind a consonant. */
const pairs = ['는은', '가이', '를을', '와과'] as const;
const ends = /(?<=\p{L}{2})[는은가이를을와과의에도]$/u;

const hasFinal = (stem: string) => ((stem.codePointAt(stem.length - 1) ?? 0) - 0xac00) % 28 !== 0;

const withoutParticle = (text: string) => text.replace(ends, '');

/** The last word with the next particle of the list, in the form that its stem asks for. */
const otherParticle = (text: string) => {
  const stem = withoutParticle(text);
  const now = pairs.findIndex((pair) => pair.includes(text.slice(-1)));
  return stem + ((pairs[(now + 1) % pairs.length] ?? '')[hasFinal(stem) ? 1 : 0] ?? '');
};

const hasParticle = (text: string) => isHangul(text) && ends.test(text);

export const ko: QueryClass[] = [
  { name: 'exact', list: (corpus, count) => asTheyAre(runs(corpus, count, 1, 3)) },
  {
    name: 'other particle',
    list: (corpus, count) =>
      typedAs(corpus, runs(corpus, count, 1, 2, hasParticle), otherParticle, withoutParticle),
  },
  {
    name: 'stem',
    list: (corpus, count) =>
      typedAs(corpus, runs(corpus, count, 1, 2, hasParticle), withoutParticle),
  },
  {
    name: 'spacing',
    list: (corpus, count) =>
      typedAs(corpus, runs(corpus, count, 2, 2), (text) => text.replaceAll(' ', '')),
  },
  {
    name: 'inside a compound',
    list: (corpus, count) =>
      cutRuns(corpus, { cut: insides, join: '', least: 1, most: 1 }, isHangul, count).map(
        ({ text, answers }) => ({ typed: text, answers }),
      ),
  },
];

/** Of each long word, what is left without its first two characters. */
function insides(stretch: string): string[] {
  return words(stretch)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(2));
}
