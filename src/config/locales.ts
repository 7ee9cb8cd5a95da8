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
  /** Spelling rules of the search index. */
  readonly search: 'latin' | 'han' | 'hangul' | 'kana' | 'lao';
  /** Digits between two number words: thousand, million … (3) or 万, 亿 … (4). */
  readonly numberWordDigits: 3 | 4;
  /** What stands between a number word and its unit, if not what stands between digits and unit. */
  readonly afterNumberWord?: '' | ' ';
  /** What text lengths are counted in. */
  readonly counting: 'word' | 'character';
}

/** The closed list of languages that the product speaks; `site.yaml` enables some of them. */
export const locales = {
  vi: row('vi', 'Tiếng Việt', [], { fonts: ['latin'] }),
  en: row('en', 'English', ['vi'], { fonts: ['latin'] }),
  zh: row('zh-Hans', '中文', ['en', 'vi'], {
    search: 'han',
    numberWordDigits: 4,
    counting: 'character',
  }),
  ko: row('ko', '한국어', ['en', 'vi'], {
    search: 'hangul',
    numberWordDigits: 4,
    afterNumberWord: ' ',
  }),
  ja: row('ja', '日本語', ['en', 'vi'], {
    search: 'kana',
    numberWordDigits: 4,
    counting: 'character',
  }),
  lo: row('lo', 'ລາວ', ['en', 'vi'], {
    fonts: ['lao', 'latin'],
    search: 'lao',
    afterNumberWord: '',
    counting: 'character',
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
  rest: Partial<LocaleRow>,
): LocaleRow {
  return {
    tag,
    name,
    fallback,
    fonts: [],
    search: 'latin',
    numberWordDigits: 3,
    counting: 'word',
    ...rest,
  };
}
