import type { Locale } from '../../config/locales.ts';

/** Widths of signs in parts of the size of the type, on the wide side: fonts differ. */
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1.02],
  [/\p{Script=Lao}/u, 0.68],
  [/[\s.,·'’()-]/u, 0.34],
  [/[MWmw]/u, 0.95],
  [/[ijlIft]/u, 0.4],
  [/\p{Lu}/u, 0.76],
  [/./su, 0.63],
];

/** The width that a text takes, in parts of the size of its type. */
export const textWidth = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce(
    (sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? 1),
    0,
  );

/** Names longer than this, in sizes of the type, are broken into two lines. */
const longest = 20;

/** A name in one line, or in two of about one length where it is long and has a space. */
export function breakName(text: string): string[] {
  if (textWidth(text) <= longest) return [text];
  const spaces = [...text.matchAll(/ (?![-–])/g)].map(({ index }) => index);
  const unevenness = (at: number) =>
    Math.abs(textWidth(text.slice(0, at)) - textWidth(text.slice(at + 1)));
  const [best] = spaces.toSorted((a, b) => unevenness(a) - unevenness(b));
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

/** The height of a line of each language, in sizes of the type: its fonts differ, and Lao has marks above marks. */
const lineHeights: Partial<Record<Locale, number>> = { lo: 1.75, zh: 1.5, ja: 1.5, ko: 1.5 };

export const lineHeight = (language: Locale): number => lineHeights[language] ?? 1.3;
