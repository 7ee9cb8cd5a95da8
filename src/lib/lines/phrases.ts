import type { Locale } from '../../config/locales.ts';
import type { Whole } from './find-wholes.ts';
import { fitsLine } from './line-part.ts';

/** Words of a text without spaces, each with what clings to it: signs, endings, counted things. */
export function listWords(locale: Locale, text: string, wholes: readonly Whole[]): string[] {
  const isWithin = (at: number) => wholes.some(({ start, end }) => at > start && at < end);
  const segments = [...segmenterOf(locale).segment(text)];
  const words: string[] = [];
  let word = '';
  for (const [place, { segment, index }] of segments.entries()) {
    const next = segments[place + 1]?.segment ?? '';
    const isOne = isWithin(index) || rules.some((clings) => clings(word, segment, locale, next));
    if (word !== '' && !isOne) words.push(word);
    word = isOne ? word + segment : segment;
  }
  return [...words, word];
}

// A dictionary takes some milliseconds to be opened.
const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterOf(locale: Locale): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** Words grouped as a reader of Japanese takes breath: up to a particle, an ending or a sign. */
export function listPhrases(words: readonly string[]): string[] {
  const phrases = words.reduce<string[][]>(
    (found, word) => {
      const last = found.at(-1) ?? [];
      if (isEnd(last.join(''))) found.push([word]);
      else last.push(word);
      return found;
    },
    [[]],
  );
  return phrases.flatMap((phrase) => (fitsLine(phrase.join('')) ? phrase.join('') : phrase));
}

/** A phrase has more than kana, so that an honorific before a noun ends none. */
const isEnd = (phrase: string) =>
  /[\p{Script=Hiragana}\p{P}\s]$/u.test(phrase) && /[^\p{Script=Hiragana}\p{P}\s]/u.test(phrase);

type Rule = (before: string, after: string, locale: Locale, next: string) => boolean;

/** Whether a segment clings to what is before it. */
const rules: readonly Rule[] = [
  (_, after) => /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}ー]+$/u.test(after),
  (before) => /[\p{Ps}\p{Pi}]$/u.test(before),
  (before, after) => /\p{N}$/u.test(before) && /^\p{Script=Han}/u.test(after),
  (before, after) => /[\p{sc=Katakana}ー]$/u.test(before) && /^[\p{sc=Katakana}ー]/u.test(after),
  (before, after, locale, next) => locale === 'ja' && isEnding(before, after, next),
  (before, after, locale) =>
    locale === 'zh' && /\p{sc=Han}$/u.test(before) && isOneChinese(before, after),
];

/** Particles and endings are kana, and so are words that point at what follows. */
const isEnding = (before: string, after: string, next: string) =>
  (/^\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after)) ||
  before === '旧' ||
  (/(?:[^\p{P}\s]|\p{Pe})$/u.test(before) && /^(?![こそあど]の$)\p{sc=Hiragana}+$/u.test(after)) ||
  (/[\p{sc=Han}\p{sc=Katakana}ー]$/u.test(before) &&
    /^\p{sc=Han}$/u.test(after) &&
    !/^\p{sc=Han}/u.test(next));

/** A single sign belongs to the word before it, a linking one to the word after it. */
const isOneChinese = (before: string, after: string) =>
  links.has(before) ||
  /^[过了着得]/u.test(after) ||
  (/^\p{sc=Han}$/u.test(after) && !links.has(after));

const links = new Set('与和及或在从到为对把由用以是有不无致原'.split(''));
