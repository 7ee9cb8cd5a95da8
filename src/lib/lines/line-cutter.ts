import { locales, type Locale, type LocaleRow } from '../../config/locales.ts';
import { wholeFinder, type Whole } from './find-wholes.ts';
import { fitsLine, type LinePart } from './line-part.ts';
import { listPhrases, listWords } from './phrases.ts';

/** Gives the parts of a text, which together are the text, sign for sign. */
export type LineCutter = (text: string) => LinePart[];

/**
 * Cuts titles so that their lines end where a reader pauses: names and compounds stay whole, and so do words
 * and phrases of languages without spaces.
 */
export function lineCutter(locale: Locale, names: readonly string[]): LineCutter {
  const { lineEnds }: LocaleRow = locales[locale];
  const findWholes = wholeFinder(locale, names);
  if (lineEnds !== 'words' && lineEnds !== 'phrases')
    return (text) => cutOut(text, findWholes(text));
  return (text) => {
    const words = listWords(locale, text, findWholes(text));
    const pieces = lineEnds === 'phrases' ? listPhrases(words) : words;
    return pieces.map((piece) => ({ text: piece, isWhole: piece !== ' ' && fitsLine(piece) }));
  };
}

/** The wholes as parts of their own, and what is between them. */
function cutOut(text: string, wholes: readonly Whole[]): LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const { start, end } of wholes) {
    const whole = text.slice(start, end);
    parts.push({ text: text.slice(at, start), isWhole: false });
    parts.push({ text: whole, isWhole: fitsLine(whole) });
    at = end;
  }
  parts.push({ text: text.slice(at), isWhole: false });
  return parts.filter((part) => part.text !== '');
}
