import { locales, type Locale, type LocaleRow } from '../../config/locales.ts';
import { compounds } from '../../i18n/compounds.ts';
import { fitsLine } from './line-part.ts';

/** From where to where a text holds a name, a compound, or a number with what it counts. */
export interface Whole {
  readonly start: number;
  readonly end: number;
}

/** Finds the stretches of a text that are read as one word and fit a line, in order, none within another. */
export function wholeFinder(locale: Locale, names: readonly string[]): (text: string) => Whole[] {
  const { lineEnds }: LocaleRow = locales[locale];
  const words = [...names, ...(compounds[locale] ?? [])].filter(fitsLine);
  // Without spaces around it nothing tells where a name begins but the name itself.
  const isUnspaced = (word: string) => lineEnds !== undefined && !/^\p{Script=Latin}/u.test(word);
  const unspaced = words.filter(isUnspaced);
  const spaced = words.filter((word) => word.includes(' ') && !isUnspaced(word));
  const patterns = [...anyOf(spaced, bounded), ...anyOf(unspaced, (any) => any), ...numbers, pair];
  const pattern = new RegExp(patterns.join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => fitsLine(match))
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

const bounded = (any: string) => `(?<![\\p{L}\\p{M}\\p{N}])${any}(?![\\p{L}\\p{M}\\p{N}])`;

const numbers = [
  bounded('(?:[Tt]háng|[Nn]ăm|[Nn]gày) \\p{N}+(?:–\\p{N}+)?'),
  '(?<![\\p{N}.,])\\p{N}+–\\p{N}+(?: [\\p{L}\\p{M}]{1,4}(?![\\p{L}\\p{M}]))?',
  '(?<![\\p{L}\\p{N}.,])\\p{N}+ [\\p{L}\\p{M}]+',
];

/**
 * Two syllables of a Vietnamese name, told by capitals and a letter with marks; not a common word before
 * such a name.
 */
const marked = '[\\u00c0-\\u024f\\u1e00-\\u1eff]';
const capital = '\\p{Lu}\\p{Ll}*';
const pair = bounded(
  `(?=[^ ]* ?[^ ]*${marked})${capital} ${capital}(?! \\p{Lu}?\\p{Ll}*${marked}(?<= \\p{Lu}\\p{Ll}*))`,
);

/** The longest comes first, so that it is taken. */
function anyOf(words: readonly string[], around: (any: string) => string): string[] {
  if (words.length === 0) return [];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return [around(`(?:${longestFirst.map(eitherCase).join('|')})`)];
}

/** A word as it stands in a sentence or at its beginning. */
function eitherCase(word: string): string {
  const [first = '', ...rest] = word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const large = first.toLocaleUpperCase();
  return large === first ? first + rest.join('') : `[${first}${large}]${rest.join('')}`;
}
