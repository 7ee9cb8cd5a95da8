import type { LetterShare } from '../config/locales.ts';

/** Letters below which a text is too short to tell. */
const tooShort = 80;

/** How many signs of a text a pattern matches; no list of matches is made, which would take most of the time. */
const count = (text: string, pattern: RegExp) => text.length - text.replace(pattern, '').length;

export const countLetters = (text: string): number => count(text, /\p{L}+/gu);

/**
 * Whether a text is in the language that has these shares of letters, as far as its letters tell.
 *
 * @param density How much a letter of the language says, compared with a Latin one.
 */
export function isInLanguage(
  text: string,
  shares: readonly LetterShare[] = [],
  density = 1,
): boolean {
  const composed = text.normalize('NFC');
  const letters = countLetters(composed);
  return letters < tooShort || fitsShares(composed, letters, shares, density);
}

/** Whether a text in NFC, which has so many letters, has these shares of them; short texts as well. */
export const fitsShares = (
  text: string,
  letters: number,
  shares: readonly LetterShare[] = [],
  density = 1,
): boolean =>
  shares.every(({ of, least = 0, most = Infinity }) => {
    // Marks count too, so a share of Lao can be more than the whole.
    const found = count(text, of);
    const share = (found * density) / (letters + found * (density - 1));
    return share >= least && found / letters <= most;
  });
