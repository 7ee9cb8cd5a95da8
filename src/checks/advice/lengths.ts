import { locales, sourceLocale } from '../../config/locales.ts';
import type { BundleDocument } from '../bundle.ts';
import { fault, type Fault } from '../catalogue/index.ts';

/** Signs that a reader counts, as far as lists, search engines and cards show them; in Latin letters. */
const limits = {
  title: { least: 3, most: 70 },
  summary: { least: 40, most: 190 },
} as const;

/** How far beyond a limit nobody would mind. */
const tolerance = 1.1;

/** What a figure's placeholder will print, about. */
const printedFigure = '00,0 ha';

/** Titles and summaries that are cut off where they are shown, or that say too little. */
export function adviseOnLengths({ yaml, raw, locale }: BundleDocument): Fault[] {
  if (!yaml) return [];
  return (['title', 'summary'] as const).flatMap((field) => {
    const text = raw[field];
    if (typeof text !== 'string' || text.trim() === '') return [];
    const shown = text.trim().replace(/\{figure:[^{}]*\}/g, printedFigure);
    const length = countGraphemes(shown);
    const weight = length + countDense(shown) * (locales[locale].density - 1);
    const { least, most } = limits[field];
    if (weight * tolerance >= least && weight <= most * tolerance) return [];
    // As many letters of the same mixture: Latin names are narrower than the letters around them.
    const inLetters = (limit: number) => (limit * length) / weight;
    return [
      fault('text-length', yaml.placeOf([field]), {
        ...{ field, length },
        ...{ least: Math.ceil(inLetters(least)), most: Math.floor(inLetters(most)) },
      }),
    ];
  });
}

const dense =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;

const countDense = (text: string) => text.length - text.replace(dense, '').length;

// What makes one letter of several signs is the same in every language.
const segmenter = new Intl.Segmenter(sourceLocale);
const joined = /[\p{M}\p{Extended_Pictographic}\u1100-\u11ff\u200d]/u;

/** Letters as readers see them: a Lao consonant with its vowel is one. */
export const countGraphemes = (text: string): number =>
  joined.test(text) ? [...segmenter.segment(text)].length : Array.from(text).length;
