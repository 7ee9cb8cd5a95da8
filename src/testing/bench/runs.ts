import type { Locale } from '../../config/locales.ts';
import { decode, encode } from '../../lib/search/spelling.ts';
import type { Document } from './pages.ts';
import type { Chance } from './seed.ts';

/** Most pages that may hold what is looked for. */
export const mostPages = 5;

/** A stretch of text to look for, and the pages that hold it. */
export interface Run {
  readonly text: string;
  readonly answers: readonly string[];
}

/** A corpus to cut queries from. */
export interface Corpus {
  readonly locale: Locale;
  readonly documents: readonly Document[];
  readonly chance: Chance;
}

/** Text as truth compares it. */
const folded = (text: string) => text.normalize('NFC').toLowerCase();

/** What a text is cut into: words, characters, or what a dictionary takes for words. */
type Cut = (stretch: string) => readonly string[];

export const words: Cut = (stretch) => stretch.split(' ').filter(Boolean);
/** Numbers and Latin words stay whole: nobody looks for the end of one. */
export const characters: Cut = (stretch) =>
  stretch.match(/\p{N}+|\p{Script=Latin}[\p{Script=Latin}\p{M}]*|[^ ]/gu) ?? [];
export const dictionaryWords: Cut = (stretch) =>
  [...new Intl.Segmenter('lo', { granularity: 'word' }).segment(stretch)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
export const laoSyllables: Cut = (stretch) =>
  stretch.split(' ').flatMap((part) =>
    encode(part, 'syllables')
      .split(' ')
      .map((syllable) => decode(syllable, 'syllables')),
  );

/** Stretches of a text without a sign between. */
const stretches = (piece: string) =>
  piece.split(/[^\p{L}\p{M}\p{N} ]+/u).map((stretch) => stretch.trim());

/**
 * Runs of some units of the text that stand in at least one and at most five pages, drawn by chance, each
 * text once.
 */
export function cutRuns(
  { documents, chance }: Corpus,
  { cut, join, least, most }: { cut: Cut; join: string; least: number; most: number },
  accept: (text: string) => boolean,
  count: number,
): Run[] {
  const all = documents.flatMap(({ pieces }) => pieces.flatMap(stretches));
  const found = new Map<string, Run>();
  for (let tries = 0; tries < count * 60 && found.size < count; tries += 1) {
    const units = cut(all[chance.below(all.length)] ?? '');
    const length = least + chance.below(most - least + 1);
    if (units.length < length) continue;
    const start = chance.below(units.length - length + 1);
    const text = units.slice(start, start + length).join(join);
    if (found.has(text) || !accept(text)) continue;
    const answers = listHolders(documents, [text]);
    if (answers.length > 0 && answers.length <= mostPages) found.set(text, { text, answers });
  }
  return [...found.values()];
}

/** Addresses of the pages that hold any of some texts. */
export function listHolders(documents: readonly Document[], sought: readonly string[]): string[] {
  return documents
    .filter((document) => sought.some((text) => holds(textOf(document), folded(text))))
    .map(({ url }) => url);
}

const texts = new WeakMap<Document, string>();

function textOf(document: Document): string {
  const text = texts.get(document) ?? folded(document.pieces.join('\n'));
  texts.set(document, text);
  return text;
}

/** Whether a text holds another; Latin words and numbers at its ends as whole ones. */
function holds(text: string, part: string): boolean {
  if (!text.includes(part)) return false;
  const start = ownWord.test(part.slice(0, 1)) ? String.raw`(?<!${ownSign})` : '';
  const end = ownWord.test(part.slice(-1)) ? String.raw`(?!${ownSign})` : '';
  return new RegExp(start + RegExp.escape(part) + end, 'u').test(text);
}

const ownSign = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
const ownWord = new RegExp(ownSign, 'u');
