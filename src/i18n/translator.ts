import { createInstance, type TFunction } from 'i18next';
import { locales, type Locale } from '../config/locales.ts';
import { dictionaries } from './dictionaries/index.ts';

/** Looks up an interface string by key; keys and placeholders are checked by the compiler. */
export type Translate = TFunction;

const made = new Map<Locale, Translate>();

/**
 * The interface strings of one language. Values are inserted as they are: escaping is the template's
 * work. Plural forms follow `Intl.PluralRules`.
 */
export function translator(locale: Locale): Translate {
  const known = made.get(locale);
  if (known) return known;
  const { tag } = locales[locale];
  const instance = createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [tag]: { translation: dictionaries[locale] } },
    interpolation: { escapeValue: false },
  });
  made.set(locale, instance.t);
  return instance.t;
}
