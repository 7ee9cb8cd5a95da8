import { locales, type Locale, type LocaleRow } from '../../config/locales.ts';
import { lineCutter } from '../lines/line-cutter.ts';
import type { LinePart } from '../lines/line-part.ts';
import { laoBreaks } from './lao-breaks.ts';

/** Lets a line break where no space is; shows nothing. */
const breakable = '\u200b';
/** Keeps two signs on a line: without it a line of Lao may begin with a comma. Shows nothing. */
const joiner = '\u2060';

/** A space that keeps together what it stands between; by itself it would not behind a letter of Lao. */
const joinedSpace = `${joiner}\u00a0`;

/**
 * A text whose lines break where those of the pages' titles do (`lib/lines/`), to be set with
 * `word-break: keep-all` by an engine that knows no Lao words.
 */
export function breakBetweenWords(
  text: string,
  locale: Locale,
  names: readonly string[] = [],
): string {
  const { lineEnds }: LocaleRow = locales[locale];
  const parts = lineCutter(locale, names)(text).map(holdTogether);
  const words = lineEnds === 'syllables' ? cutLao(parts) : parts.map((part) => part.text);
  return (lineEnds ? joinWords(words) : words.join(''))
    .replace(asidesOfKorean, breakable)
    .replace(/(?<=\))(?=\p{Script=Hangul})/gu, joiner)
    .replace(/ (?=[-–—·] )/g, '\u00a0')
    .replace(lastWords, (last) => last.replace(' ', '\u00a0'))
    .replaceAll('\u00a0', joinedSpace);
}

const holdTogether = (part: LinePart): LinePart =>
  part.isWhole ? { ...part, text: part.text.replace(/(?<=\S) (?=\S)/g, '\u00a0') } : part;

/** Where a line of Korean may break but for `keep-all`: behind a hyphen, before a name in brackets. */
const asidesOfKorean =
  /(?<=\p{L}[-–])(?=\p{Script=Hangul})|(?<=\p{Script=Hangul})(?=\(\p{Script=Latin})/gu;

/** Two short words at the end: the last would stand alone on its line. */
const lastWords = /(?<![^ ])[^ ]{1,7} [^ \p{Script=Hangul}]{1,6}$/u;

/** Words of Lao, none of which ends within a syllable or within a part that stays whole. */
function cutLao(parts: readonly LinePart[]): string[] {
  const text = parts.map((part) => part.text).join('');
  const afterSyllable = laoBreaks(text);
  const starts = parts.map(
    (_, place) =>
      parts
        .slice(0, place)
        .map((part) => part.text)
        .join('').length,
  );
  const isWithin = (at: number) =>
    parts.some(({ text: { length }, isWhole }, place) => {
      const start = starts[place] ?? 0;
      return isWhole && at > start && at < start + length;
    });
  const words: string[] = [];
  for (const { segment, index } of new Intl.Segmenter('lo', { granularity: 'word' }).segment(
    text,
  )) {
    // Behind other signs a line breaks before Lao by itself.
    const isOne = isWithin(index) || (isLao(segment[0]) && !afterSyllable.has(index));
    words.push(isOne ? (words.pop() ?? '') + segment : segment);
  }
  return words;
}

const isLao = (sign = '') => /\p{Script=Lao}/u.test(sign);

/** Puts between words that no space parts what lets a line break there, or keeps it from that. */
const joinWords = (words: readonly string[]): string =>
  words.reduce((joined, word) => {
    if (joined === '' || /\s$/.test(joined) || /^\s/.test(word)) return joined + word;
    return joined + (isBound(joined, word) ? joiner : breakable) + word;
  }, '');

/** The line may never break between them; before Lao behind other letters it may by itself. */
const isBound = (before: string, after: string) =>
  /[\p{Ps}\p{Pi}\p{Nd}]$/u.test(before) || /^(?![“‘])[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(after);

/** What a line holds whole: the words of a text that was broken so. */
export const listUnbroken = (broken: string): string[] =>
  broken.split(/[ \n\u3000\u200b]+|(?<=[\p{L}\p{M}][-–—])(?=\p{L})/u).filter((word) => word !== '');
