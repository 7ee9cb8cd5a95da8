import { allLocales, locales, sourceLocale, type Locale } from '../config/locales.ts';
import type { Piece } from '../i18n/pieces.ts';
import type { Names } from '../schemas/parts/names.ts';

/** The language to show an entry in, for a reader of `wanted`: that one if it exists, else the nearest. */
export function nearestLanguage(wanted: Locale, existing: readonly Locale[]): Locale {
  const order = [wanted, ...(locales[wanted].fallback as readonly Locale[])];
  return order.find((locale) => existing.includes(locale)) ?? sourceLocale;
}

/** The version that search engines offer when no language matches: English, else Vietnamese. */
export function defaultLanguage(existing: readonly Locale[]): Locale {
  return existing.includes('en') ? 'en' : sourceLocale;
}

/** Value of `lang` for a text amid text of `around`; none where both are in the same language. */
export function foreignTag(around: Locale, language: Locale): string | undefined {
  return around === language ? undefined : locales[language].tag;
}

/** A name in a reader's language, else in the nearest one that has it, which it then tells. */
export function namePiece(locale: Locale, names: Names): Piece {
  const existing = allLocales.filter((key) => names[key] !== undefined);
  const language = nearestLanguage(locale, existing);
  return { text: names[language] ?? names.vi, lang: foreignTag(locale, language) };
}

/** The same where only text can stand: an attribute, a title, a feed. */
export const nameIn = (locale: Locale, names: Names): string => namePiece(locale, names).text;
