import { ring, signBehind, standIns, toneMarks, withStandIns } from './lao-signs.ts';
import { listSyllables } from './lao-syllables.ts';

/**
 * The spelling that the search index holds, and its way back. The indexer and the browser both use it, so
 * that what a reader types meets what a page says; `decode(encode(text, by), by) === display(text)`.
 */

/** What the index puts spaces between: words that a sign joins, every character, Lao syllables. */
export type SpelledBy = 'words' | 'characters' | 'syllables';

/**
 * Marks what must be put back as it was: a real space, a sign that the spelling uses itself. It is a sign of
 * ASCII, since of a word with another the engine makes two.
 */
const mark = '^';
/** The same behind a word of Latin letters: where the engine has a dictionary, it would cut the other off. */
const wordMark = '\u2060';
/** Signs of the spelling's own, which are marked where a text holds them. */
const own = String.raw`\^\u2060ḏḎ${standIns}`;

// ḏ decomposes to d and a mark, which the search engine folds; đ does not decompose.
const spelled: Readonly<Record<string, string>> = {
  đ: 'ḏ',
  Đ: 'Ḏ',
  ຳ: 'ໍາ',
  ໜ: 'ຫນ',
  ໝ: 'ຫມ',
};
const original: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(spelled).map(([sign, other]) => [other, sign])),
  [`${ring}າ`]: 'ຳ',
};

/** How a text is shown: composed, full-width letters and digits half as wide, half-width kana whole. */
export const display = (text: string): string =>
  text
    .replace(/[\uff66-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .normalize('NFC');

const respelled = new RegExp(`[${own}]|ໍ(?=າ)|ຫ(?=[ນມ])|[đĐຳໜໝ]`, 'g');

/**
 * A text as the index holds it.
 *
 * @param before What stands before it without a break, where it is a piece of a longer text.
 */
export function encode(text: string, by: SpelledBy, before = ''): string {
  const plain = display(text).replace(
    respelled,
    (sign) => spelled[sign] ?? (/[ໍຫ]/.test(sign) ? sign + mark : mark + sign),
  );
  return by === 'words'
    ? plain.replace(joints, (signs) => `${signs}${mark} `)
    : spaced(plain, by, before);
}

/** A query as the index holds its words; the signs that join words, and marks, are left out. */
export const encodeQuery = (query: string, by: SpelledBy): string =>
  encode(by === 'words' ? display(query).replace(joints, ' ') : query, by).replace(
    /[\^\u2060]/g,
    '',
  );

/** The displayed text that a piece of the index was made from. */
export function decode(text: string, by: SpelledBy): string {
  return text.replace(
    by === 'words' ? ofWords : ofRuns,
    (sign, kept?: string) => kept ?? original[sign] ?? signBehind(sign) ?? '',
  );
}

const composed = 'ໍາ|ຫ[ນມ]|[ḏḎ]';
const ofWords = new RegExp(String.raw`\^([${own}ນມາ])|\^ |\^$|${composed}`, 'g');
const ofRuns = new RegExp(
  String.raw`(?:\^|\u2060(?=[ \t\n\r\f]))([${own}ນມາ \t\n\r\f])|[\^\u2060]$|${ring}າ|${composed}| |[${standIns}]`,
  'g',
);

/**
 * Signs between two words that the engine would take for one: a dash, a slash, a quote, but not what stands
 * inside a word (apostrophe, hyphen) or a number.
 */
const joints =
  /(?<=[\p{L}\p{M}\p{N}])(?:(?!(?<=\p{N})[/:,]\p{N})[–—―…·•→←×“”„«»‹›()（）/:;,!?])+(?=[\p{L}\p{N}])/gu;

const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆`;
/** A character of its own, a stretch of Lao, a word of any other script, a blank, another sign. */
const units = new RegExp(
  [
    String.raw`[${cjk}](?:(?!\p{Script=Lao})\p{M})*`,
    String.raw`(?:\p{Script=Lao}|\^(?=[ນມາ]))+`,
    String.raw`(?:(?![${cjk}\p{Script=Lao}])[\p{L}\p{M}\p{N}]|\^[${own}])+`,
    '[^]',
  ].join('|'),
  'gu',
);

/** Puts spaces where the engine is to see words, and marks those that were there. */
function spaced(text: string, by: Exclude<SpelledBy, 'words'>, before: string): string {
  let result = '';
  let follows = word.test(/[^ \t\n\r\f]*$/.exec(before)?.[0] ?? '');
  let last = before.slice(-3);
  for (const { 0: unit, index } of text.matchAll(units)) {
    const goesOn = index === 0 && ownWord.test(before.slice(-1) + unit);
    if (blank.test(unit)) result += (ownWordEnd.test(last) ? wordMark : mark) + unit;
    else if (word.test(unit))
      result += (follows && !goesOn ? ' ' : '') + (lao.test(unit) ? inSyllables(unit, by) : unit);
    else result += unit;
    follows = !blank.test(unit) && (follows || word.test(unit));
    last = unit;
  }
  return result;
}

const blank = /^[ \t\n\r\f]/;
const word = /[\p{L}\p{M}\p{N}]/u;
const lao = /\p{Script=Lao}/u;
/** A word of a script that tells words apart by spaces, from its second character on. */
const ownWord = new RegExp(String.raw`^(?:(?![${cjk}\p{Script=Lao}])[\p{L}\p{M}\p{N}]){2}`, 'u');

/** The end of such a word, or of a number. */
const ownWordEnd = /[\p{Script=Latin}\p{N}]\p{M}*$/u;

const inSyllables = (text: string, by: SpelledBy) =>
  by === 'syllables' ? withStandIns(syllablesWithMarks(text).join(' ')) : text;

/**
 * Syllables of a stretch, cut as if it had no tone marks, so that who types none gets the same. They, and the
 * spelling's own marks, stay behind the letter that they follow.
 */
function syllablesWithMarks(text: string): string[] {
  const syllables = listSyllables(text.replace(aside, ''));
  if (syllables.length === 0) return [text];
  let at = 0;
  return syllables.map((syllable, index) => {
    let left = syllable.length;
    const start = at;
    while (at < text.length && (left > 0 || isAside(text.charAt(at)))) {
      if (!isAside(text.charAt(at))) left -= 1;
      at += 1;
    }
    return text.slice(start, index === syllables.length - 1 ? text.length : at);
  });
}

const aside = new RegExp(`[\\^${toneMarks}]`, 'g');
const isAside = (sign: string) => sign.replace(aside, '') === '';
