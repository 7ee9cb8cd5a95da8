import type { LetterShare } from '../config/locales.ts';

/** Letters below which a text is too short to tell; of paragraphs of 30 to 80 none in 700 was taken amiss. */
const tooShort = 30;

export const countLetters = (text: string): number => count(text, letter);

const letter = /\p{L}+/gu;

/** What each pattern said of each code unit: 1 for yes, 2 for no, 0 for not asked yet. */
const answers = new Map<RegExp, Uint8Array>();

/**
 * How many code units of a text a pattern matches that is one sign, or a run of such. Signs are asked for
 * once: matching every text would take a tenth of the check's time.
 */
function count(text: string, pattern: RegExp): number {
  const known = answers.get(pattern) ?? new Uint8Array(0x10000);
  answers.set(pattern, known);
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    if (isPair) {
      const length = text.slice(at, at + 2).replace(pattern, '') === '' ? 2 : 0;
      found += length;
      at += 1;
    } else {
      known[unit] ||= text.charAt(at).replace(pattern, '') === '' ? 1 : 2;
      if (known[unit] === 1) found += 1;
    }
  }
  return found;
}

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
