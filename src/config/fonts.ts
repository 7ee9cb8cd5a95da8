/** Some characters of a face, as ranges of `unicode-range`. */
export interface FontPart {
  readonly name: string;
  /** What an earlier part holds is left out. */
  readonly ranges: string;
}

/** A typeface of the page, cut from the fonts of packages when the portal is built. */
export interface FontFace {
  readonly name: string;
  readonly cssVariable: '--font-latin' | '--font-lao';
  readonly fallbacks: readonly string[];
  /** The font of each weight, in its package. */
  readonly files: Readonly<Record<400 | 700, string>>;
  /** What shaping keeps: joined and placed marks, kerning, ligatures; what no style asks for goes. */
  readonly features: readonly string[];
  /** A file each, but for what the portal's own words are written with: that is in one file, fetched first. */
  readonly parts: readonly [FontPart, ...FontPart[]];
}

/** The part of each face that holds what the portal's own words are written with. */
export const usedPart = 'used';

/**
 * What the first file holds, used or not: figures and letters that scripts and formatters may put, and the
 * signs that only say where a line may end, so that a text is drawn in one font.
 */
export const alwaysUsed = 'U+20-7E,U+A0,U+AD,U+2009-200D,U+2011,U+2028-202F,U+2060';

/** Every letter that Vietnamese and English are written with, whole or joined from marks, and their signs. */
const vietnamese = [
  ...['U+20-7E', 'U+A0', 'U+A9', 'U+AB', 'U+B0-B3', 'U+B7', 'U+BB', 'U+BD', 'U+D7'],
  ...['U+C0-C3', 'U+C8-CA', 'U+CC-CD', 'U+D2-D5', 'U+D9-DA', 'U+DD'],
  ...['U+E0-E3', 'U+E8-EA', 'U+EC-ED', 'U+F2-F5', 'U+F9-FA', 'U+FD'],
  ...['U+102-103', 'U+110-111', 'U+128-129', 'U+168-169', 'U+1A0-1A1', 'U+1AF-1B0'],
  ...['U+1EA0-1EF9', 'U+300-303', 'U+306', 'U+309', 'U+31B', 'U+323'],
  ...['U+AD', 'U+2000-206F', 'U+20AB-20AC', 'U+2212', 'U+2264-2265'],
].join();

/** What else the font has: names of other languages, fractions, small figures. */
const otherLatin = [
  ...['U+A1-17E', 'U+1E6-1E7', 'U+2C6-2C7', 'U+2D8-2DC', 'U+300-328', 'U+1E20-1E9E'],
  ...['U+2070-2089', 'U+2122', 'U+215B-215E', 'U+2215', 'U+2248', 'U+2260'],
].join();

/**
 * The fonts that the portal ships; languages without one are set in the system's. A Lao page sets its Latin
 * letters in the first, so the second names no fallback of its own that would stand before it.
 */
export const fonts: readonly FontFace[] = [
  {
    name: 'Be Vietnam Pro',
    cssVariable: '--font-latin',
    fallbacks: ['sans-serif'],
    files: {
      400: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
      700: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    },
    features: ['ccmp', 'locl', 'liga', 'kern', 'mark', 'mkmk'],
    parts: [
      { name: 'vietnamese', ranges: vietnamese },
      { name: 'other', ranges: otherLatin },
    ],
  },
  {
    name: 'Noto Sans Lao',
    cssVariable: '--font-lao',
    fallbacks: [],
    files: {
      400: '@fontsource/noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff2',
      700: '@fontsource/noto-sans-lao/files/noto-sans-lao-lao-700-normal.woff2',
    },
    features: ['ccmp', 'locl', 'kern', 'mark', 'mkmk'],
    parts: [{ name: 'lao', ranges: 'U+E81-EDF,U+200C-200D,U+25CC' }],
  },
];
