/** A family that social cards are set in: the package that brings it, and its files by subset and weight. */
export interface CardFamily {
  readonly package: string;
  /** Subsets taken; without it all. */
  readonly subsets?: readonly string[];
  /** Weights that have a file each; none where one file holds them all. */
  readonly weights?: readonly (400 | 700)[];
  /** Signs left to the family that follows, as ranges of code points. */
  readonly without?: readonly (readonly [number, number])[];
}

const latin = {
  package: '@fontsource/be-vietnam-pro',
  subsets: ['vietnamese', 'latin-ext', 'latin'],
  weights: [400, 700],
} as const satisfies CardFamily;

/** Dots, quotation marks and dashes, which stand differently among Chinese characters. */
const shared = [
  [0xb7, 0xb7],
  [0x2010, 0x2027],
] as const;

export const cardFamilies = {
  latin,
  latinAmongHan: { ...latin, without: shared },
  lao: { package: '@fontsource/noto-sans-lao', subsets: ['lao'], weights: [400, 700] },
  simplified: { package: '@fontsource-variable/noto-sans-sc' },
  japanese: { package: '@fontsource-variable/noto-sans-jp' },
  korean: { package: '@fontsource-variable/noto-sans-kr' },
} as const satisfies Record<string, CardFamily>;

export type CardFamilyName = keyof typeof cardFamilies;
