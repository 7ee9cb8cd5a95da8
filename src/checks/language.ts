import type { LetterShare } from '../config/locales.ts';

/** Letters below which a text is too short to tell. */
const tooShort = 80;

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** Whether a text is in the language that has these shares of letters, as far as its letters tell. */
export function isInLanguage(text: string, shares: readonly LetterShare[] = []): boolean {
  const composed = text.normalize('NFC');
  const letters = count(composed, /\p{L}/gu);
  if (letters < tooShort) return true;
  return shares.every(({ of, least = 0, most = Infinity }) => {
    // Marks count too, so a share of Lao can be more than the whole.
    const share = count(composed, of) / letters;
    return share >= least && share <= most;
  });
}
