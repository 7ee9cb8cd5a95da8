import type { CardFamilyName } from './card-fonts.ts';

/** A share of a text's letters, names in other scripts allowed for. */
export interface LetterShare {
  readonly of: RegExp;
  readonly least?: number;
  readonly most?: number;
}

/** What lines of running text keep whole: names, numbers with what they count, words with their endings. */
export type RunningText = 'names' | 'counts' | 'endings';

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
  /** Families that its social cards are set in, leading one first. */
  readonly cardFonts: readonly CardFamilyName[];
  /** Line height of its social cards, in letter sizes. */
  readonly cardLeading: number;
  /** Digits between two number words: thousand, million … (3) or 万, 亿 … (4). */
  readonly numberWordDigits: 3 | 4;
  /** What stands between a number word and its unit, if not what stands between digits and unit. */
  readonly afterNumberWord?: '' | ' ';
  /** What the search index tells words by: spaces, every character, Lao syllables. */
  readonly spelledBy: 'words' | 'characters' | 'syllables';
  /** What a query that finds nothing is put into: words of the index, characters of the index. */
  readonly respelledIn?: 'words' | 'characters';
  /** Where a line of a title may end, if not at spaces alone. */
  readonly lineEnds?: 'words' | 'phrases' | 'syllables';
  /** What a line of running text is not to part, where browsers would. */
  readonly keepsWhole?: RunningText;
  /** How much a sign says, compared with a Latin letter; titles and summaries are measured by it. */
  readonly density: number;
  /** What its texts are known by; without it, a text is never taken for one in another language. */
  readonly letters?: readonly LetterShare[];
}

const latin = /\p{Script=Latin}+/gu;
const han = /\p{Script=Han}+/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const hangul = /\p{Script=Hangul}+/gu;
const lao = /\p{Script=Lao}+/gu;

/** Letters that only Vietnamese among the first six languages uses. */
const vietnamese = /[ăâđêôơư\u1ea0-\u1ef9àáãèéìíòóõùúýĩũ]+/giu;

/** The closed list of languages that the product speaks; `site.yaml` enables some of them. */
export const locales = {
  vi: row('vi', 'Tiếng Việt', [], {
    respelledIn: 'words',
    fonts: ['latin'],
    letters: [{ of: vietnamese, least: 0.1 }],
  }),
  en: row('en', 'English', ['vi'], {
    respelledIn: 'words',
    fonts: ['latin'],
    letters: [
      { of: latin, least: 0.6 },
      { of: vietnamese, most: 0.14 },
    ],
  }),
  zh: row('zh-Hans', '中文', ['en', 'vi'], {
    respelledIn: 'characters',
    spelledBy: 'characters',
    lineEnds: 'words',
    keepsWhole: 'counts',
    cardFonts: ['latinAmongHan', 'simplified'],
    cardLeading: 1.32,
    density: 2.2,
    numberWordDigits: 4,
    letters: [
      { of: han, least: 0.3 },
      { of: kana, most: 0.05 },
    ],
  }),
  ko: row('ko', '한국어', ['en', 'vi'], {
    spelledBy: 'characters',
    keepsWhole: 'endings',
    cardFonts: ['latinAmongHan', 'korean'],
    cardLeading: 1.36,
    density: 1.6,
    numberWordDigits: 4,
    afterNumberWord: ' ',
    letters: [{ of: hangul, least: 0.3 }],
  }),
  ja: row('ja', '日本語', ['en', 'vi'], {
    spelledBy: 'characters',
    lineEnds: 'phrases',
    keepsWhole: 'counts',
    cardFonts: ['latinAmongHan', 'japanese'],
    cardLeading: 1.34,
    density: 1.7,
    numberWordDigits: 4,
    letters: [{ of: kana, least: 0.15 }],
  }),
  lo: row('lo', 'ລາວ', ['en', 'vi'], {
    spelledBy: 'syllables',
    lineEnds: 'syllables',
    keepsWhole: 'names',
    fonts: ['lao', 'latin'],
    cardFonts: ['lao', 'latin'],
    cardLeading: 1.5,
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
  return {
    tag,
    name,
    fallback,
    fonts: [],
    cardFonts: ['latin'],
    cardLeading: 1.28,
    numberWordDigits: 3,
    density: 1,
    spelledBy: 'words',
    ...rest,
  };
}
