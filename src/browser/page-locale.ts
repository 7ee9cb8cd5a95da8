import { isLocale, type Locale } from '../config/locales.ts';

/** The language of the page. @throws When the document does not name it. */
export function pageLocale(): Locale {
  const { locale = '' } = document.documentElement.dataset;
  if (!isLocale(locale)) throw new Error(`The page has no language ${locale}`);
  return locale;
}
