import type { Locale } from '../config/locales.ts';

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

const scripts = {
  latin: /\p{Script=Latin}/gu,
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  lao: /\p{Script=Lao}/gu,
} as const;

/** Letters that only Vietnamese among the portal's languages uses. */
const vietnamese = /[ăâđêôơư\u1ea0-\u1ef9àáãèéìíòóõùúýĩũ]/giu;

/** Letters below which a text is too short to tell. */
const least = 80;

/** Shares of letters that each language's texts have, names in other scripts allowed for. */
const isWritten: Record<Locale, (share: (pattern: RegExp) => number) => boolean> = {
  vi: (share) => share(vietnamese) >= 0.1,
  en: (share) => share(scripts.latin) >= 0.6 && share(vietnamese) <= 0.14,
  zh: (share) => share(scripts.han) >= 0.3 && share(scripts.kana) <= 0.05,
  ko: (share) => share(scripts.hangul) >= 0.3,
  ja: (share) => share(scripts.kana) >= 0.15,
  lo: (share) => share(scripts.lao) >= 0.3,
};

/** Whether a text is in the language that its file's name says, as far as its letters tell. */
export function isInLanguage(text: string, locale: Locale): boolean {
  const composed = text.normalize('NFC');
  const letters = count(composed, /\p{L}/gu);
  return letters < least || isWritten[locale]((pattern) => count(composed, pattern) / letters);
}
