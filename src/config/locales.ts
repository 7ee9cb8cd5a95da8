/** A share of a text's letters, names in other scripts allowed for. */
export interface LetterShare {
  readonly of: RegExp;
  readonly least?: number;
  readonly most?: number;
}

/** What the product must know of a language to speak it. A new language is one row here and one dictionary. */
export interface LocaleRow {
  /** BCP 47 tag: `lang`, `hreflang` and Intl. */
  readonly tag: string;
  /** The language's own name, as the switch shows it. */
  readonly name: string;
  /** Languages to show instead, nearest first, when a page has no translation. */
  readonly fallback: readonly string[];
  /** Fonts shipped for its script, leading one first; none means the reader's system has them. */
  readonly fonts: readonly ('latin' | 'lao')[];
  /** Digits between two number words: thousand, million … (3) or 万, 亿 … (4). */
  readonly numberWordDigits: 3 | 4;
  /** What stands between a number word and its unit, if not what stands between digits and unit. */
  readonly afterNumberWord?: '' | ' ';
  /** What its texts are known by; without it, a text is never taken for one in another language. */
  readonly letters?: readonly LetterShare[];
}

const latin = /\p{Script=Latin}/gu;
const han = /\p{Script=Han}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const hangul = /\p{Script=Hangul}/gu;
const lao = /\p{Script=Lao}/gu;

/** Letters that only Vietnamese among the first six languages uses. */
const vietnamese = /[ăâđêôơư\u1ea0-\u1ef9àáãèéìíòóõùúýĩũ]/giu;

/** The closed list of languages that the product speaks; `site.yaml` enables some of them. */
export const locales = {
  vi: row('vi', 'Tiếng Việt', [], {
    fonts: ['latin'],
    letters: [{ of: vietnamese, least: 0.1 }],
  }),
  en: row('en', 'English', ['vi'], {
    fonts: ['latin'],
    letters: [
      { of: latin, least: 0.6 },
      { of: vietnamese, most: 0.14 },
    ],
  }),
  zh: row('zh-Hans', '中文', ['en', 'vi'], {
    numberWordDigits: 4,
    letters: [
      { of: han, least: 0.3 },
      { of: kana, most: 0.05 },
    ],
  }),
  ko: row('ko', '한국어', ['en', 'vi'], {
    numberWordDigits: 4,
    afterNumberWord: ' ',
    letters: [{ of: hangul, least: 0.3 }],
  }),
  ja: row('ja', '日本語', ['en', 'vi'], {
    numberWordDigits: 4,
    letters: [{ of: kana, least: 0.15 }],
  }),
  lo: row('lo', 'ລາວ', ['en', 'vi'], {
    fonts: ['lao', 'latin'],
    afterNumberWord: '',
    letters: [{ of: lao, least: 0.3 }],
  }),
} as const satisfies Record<string, LocaleRow>;

/** Key of a language in paths, file names and `site.yaml`. */
export type Locale = keyof typeof locales;

/** The language in which every entry is first written. */
export const sourceLocale = 'vi' satisfies Locale;

/** All languages of the product, in the order of the switch. */
export const allLocales = Object.keys(locales) as Locale[];

/** Whether a string names a language of the product. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}

function row(
  tag: string,
  name: string,
  fallback: readonly string[],
  rest: Partial<LocaleRow> = {},
): LocaleRow {
  return { tag, name, fallback, fonts: [], numberWordDigits: 3, ...rest };
}
