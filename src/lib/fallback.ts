import { locales, sourceLocale, type Locale } from '../config/locales.ts';

/** The language to show an entry in, for a reader of `wanted`: that one if it exists, else the nearest. */
export function nearestLanguage(wanted: Locale, existing: readonly Locale[]): Locale {
  const order = [wanted, ...(locales[wanted].fallback as readonly Locale[])];
  return order.find((locale) => existing.includes(locale)) ?? sourceLocale;
}

/** The version that search engines offer when no language matches: English, else Vietnamese. */
export function defaultLanguage(existing: readonly Locale[]): Locale {
  return existing.includes('en') ? 'en' : sourceLocale;
}

/** A name in a reader's language, else in the nearest one that has it. */
export function nameIn<T>(
  locale: Locale,
  names: { readonly [L in Locale]?: T | undefined } & { vi: T },
): T {
  const existing = Object.keys(names).filter((key) => names[key as Locale] !== undefined);
  return names[nearestLanguage(locale, existing as Locale[])] ?? names.vi;
}
