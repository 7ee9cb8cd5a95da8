import type { Locale } from '../config/locales.ts';
import { dictionaries } from './dictionaries/index.ts';
import type { vi } from './dictionaries/vi.ts';

type Key = keyof typeof vi;
type PluralKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** An interface string with its `{{placeholders}}` left in, for browser code to fill. */
export const template = (locale: Locale, key: Key): string => dictionaries[locale][key];

/** The plural forms of an interface string by category of `Intl.PluralRules`, placeholders left in. */
export function pluralTemplates(locale: Locale, key: PluralKey): Record<string, string> {
  const forms = Object.entries(dictionaries[locale] as Record<string, string>)
    .filter(([name]) => name.startsWith(`${key}_`))
    .map(([name, text]) => [name.slice(key.length + 1), text]);
  return Object.fromEntries(forms) as Record<string, string>;
}
