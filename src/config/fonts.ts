const ranges = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  lao: 'U+0E81-0EDF,U+200C-200D,U+25CC',
} as const;

type Subset = keyof typeof ranges;

/** A face of the page: package file names, weights and the characters that each file holds. */
function face(
  name: string,
  cssVariable: string,
  file: string,
  subsets: Subset[],
  fallbacks: string[],
) {
  return {
    name,
    cssVariable,
    fallbacks,
    options: {
      variants: ([400, 700] as const).flatMap((weight) =>
        subsets.map((subset) => ({
          weight,
          style: 'normal' as const,
          // Not `swap`: a font that comes late would move what is being read.
          display: 'optional' as const,
          src: [`@fontsource/${file}/files/${file}-${subset}-${weight}-normal.woff2`] as [string],
          unicodeRange: ranges[subset].split(',') as [string],
        })),
      ),
    },
  };
}

/**
 * The fonts that the portal ships; languages without one are set in the system's. A Lao page sets its Latin
 * letters in the first, so the second names no fallback of its own that would stand before it.
 */
export const fonts = [
  face('Be Vietnam Pro', '--font-latin', 'be-vietnam-pro', ['vietnamese', 'latin'], ['sans-serif']),
  face('Noto Sans Lao', '--font-lao', 'noto-sans-lao', ['lao'], []),
];
