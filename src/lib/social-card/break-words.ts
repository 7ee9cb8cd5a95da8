import { locales, type Locale } from '../../config/locales.ts';
import { laoBreaks } from './lao-breaks.ts';

/** Lets a line break where no space is; shows nothing. */
const breakable = '\u200b';
/** Keeps two signs on a line: without it a line of Lao may begin with a comma. Shows nothing. */
const joiner = '\u2060';

/** A space that keeps together what it stands between; by itself it would not behind a letter of Lao. */
const joinedSpace = `${joiner}\u00a0`;

/** Languages without spaces between words. */
const unspaced: readonly string[] = ['zh', 'ja', 'lo', 'th', 'km', 'my'];

/** Signs up to which words are held together that readers take for one. */
const longest = 7;

/** Room that a name may take and is never parted, in Latin letters. */
const longestName = 14;

/**
 * A text whose lines break between words where no space parts them, to be set with `word-break: keep-all`.
 * Particles, endings, signs and what is counted stay with the word before, and names are whole.
 */
export function breakBetweenWords(
  text: string,
  locale: Locale,
  names: readonly string[] = [],
): string {
  const lower = text.toLocaleLowerCase();
  const { density } = locales[locale];
  const held = names.filter(
    (name) => name.length * density <= longestName && lower.includes(name.toLocaleLowerCase()),
  );
  const inWords = breakWords(text, locale)
    .replace(asidesOfKorean, breakable)
    .replace(/(?<=\))(?=\p{Script=Hangul})/gu, joiner);
  const withNames = held.reduce(
    (broken, name) =>
      broken.replace(looselySpelled(name), (found) =>
        heldTogether(found.replaceAll(breakable, joiner)),
      ),
    inWords.replace(vietnameseName, heldTogether),
  );
  return withNames
    .replace(/ (?=[-–—·] )/g, joinedSpace)
    .replace(lastWords, (found) => heldTogether(found));
}

const heldTogether = (words: string) => words.replaceAll(' ', joinedSpace);

/** Where a line of Korean may break but for `keep-all`: behind a hyphen, before a name in brackets. */
const asidesOfKorean =
  /(?<=\p{L}[-–])(?=\p{Script=Hangul})|(?<=\p{Script=Hangul})(?=\(\p{Script=Latin})/gu;

/** Two short words at the end: the last would stand alone on its line. */
const lastWords = /(?<![^ ])[^ ]{1,7} [^ \p{Script=Hangul}]{1,6}$/u;

/** Two or three syllables with capitals, one of them at least with a mark. */
const vietnameseName =
  /(?<![\p{L}\p{M}])(?=[A-Za-z ]*[^\p{ASCII}\P{L}])\p{Lu}\p{Ll}{0,5}(?: \p{Lu}\p{Ll}{0,5}){1,2}(?![\p{L}\p{M}])/gu;

/** A name with the signs between its letters that show nothing. */
const looselySpelled = (name: string) =>
  new RegExp(
    Array.from(name, (letter) => RegExp.escape(letter)).join(`[${breakable}${joiner}]?`),
    'giu',
  );

function breakWords(text: string, locale: Locale): string {
  const { tag } = locales[locale];
  if (!unspaced.includes(tag.split('-')[0] ?? '')) return text;
  const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(text);
  const afterSyllable = laoBreaks(text);
  let held = '';
  let broken = '';
  for (const { segment, index } of segments) {
    const isFree = held === '' || /\s$/.test(held) || /^\s/.test(segment);
    const isOne =
      !isFree &&
      (isBound(held, segment) ||
        isOneWord(held, segment) ||
        (isLao(held.at(-1)) && isLao(segment[0]) && !afterSyllable.has(index)));
    // Behind other letters a line breaks before Lao by itself, and not at the sign that lets it.
    const isOther = isLao(segment[0]) && !isLao(held.at(-1));
    broken += (isFree || (isOther && !isOne) ? '' : isOne ? joiner : breakable) + segment;
    held = isOne ? held + segment : segment;
  }
  return broken;
}

const isLao = (sign = '') => /\p{Script=Lao}/u.test(sign);

/** The line may never break between them. */
const isBound = (before: string, after: string) =>
  /[\p{Ps}\p{Pi}\p{Nd}]$/u.test(before) || /^(?![“‘])[\p{Pe}\p{Pf}\p{Po}\p{Pd}ー々]/u.test(after);

/** What never begins a word: Japanese endings and particles, Chinese ones. */
const endings = /^(?:\p{Script=Hiragana}+|[了着过]?的|[了着过])$/u;

/** A word and its ending, the parts of a foreign name, a Chinese word told apart by mistake. */
const isOneWord = (before: string, after: string) =>
  before.length < longest * 2 &&
  (endings.test(after) ||
    (/[\p{Script=Katakana}ー]$/u.test(before) && /^\p{Script=Katakana}/u.test(after)) ||
    (before.length < longest &&
      /\p{Script=Han}$/u.test(before) &&
      (/^\p{Script=Han}$/u.test(after) || /^\p{Script=Han}$/u.test(before)) &&
      /^\p{Script=Han}/u.test(after)));

/** What a line holds whole: the words of a text that was broken so. */
export const listUnbroken = (broken: string): string[] =>
  broken.split(/[ \n\u3000\u200b]+|(?<=[\p{L}\p{M}][-–—])(?=\p{L})/u).filter((word) => word !== '');
