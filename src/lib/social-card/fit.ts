import { locales, type Locale, type LocaleRow } from '../../config/locales.ts';

/** Sizes of a card's title in pixels, the largest first. */
export const titleSizes = [
  86, 80, 74, 68, 63, 58, 54, 50, 46, 43, 40, 37, 34, 31, 28, 25, 22, 19, 16, 13, 10,
] as const;

/** Least size of a title whose words all stay whole, and largest of one with a word that has to be broken. */
export const [leastUnbroken, largestBroken] = [31, 40];

/** How much smaller a title may be so that no line of it holds a short word alone. */
export const leastForEvenLines = 0.78;

/** Whether a line of a title holds too little to stand alone: a syllable, two Chinese signs. */
export function isLonely(line: string, locale: Locale): boolean {
  const letters = line.replace(/[\p{M}\p{P}\p{Z}\p{Cf}]/gu, '');
  const { lineEnds, density }: LocaleRow = locales[locale];
  return Array.from(letters).length < (lineEnds === 'words' ? 3 : density > 1 ? 2 : 5);
}

/** The first of the sizes at which something fits, or nothing. */
export async function firstFitting<S>(
  sizes: readonly S[],
  fitsAt: (size: S) => boolean | Promise<boolean>,
): Promise<S | undefined> {
  for (const size of sizes) if (await fitsAt(size)) return size;
  return undefined;
}
