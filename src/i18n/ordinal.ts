import { locales, type Locale } from '../config/locales.ts';
import { pluralTemplates, template } from './template.ts';

/** The place of something in a row: 19th, 19. @param numeral How the number itself is written. */
export function formatOrdinal(locale: Locale, number: number, numeral = String(number)): string {
  const category = new Intl.PluralRules(locales[locale].tag, { type: 'ordinal' }).select(number);
  const form =
    pluralTemplates(locale, 'historic.ordinal')[category] ??
    template(locale, 'historic.ordinal_other');
  return form.replace('{{number}}', numeral);
}
