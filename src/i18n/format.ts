import { locales, type Locale } from '../config/locales.ts';
import type { Piece } from './pieces.ts';

/** A decimal number in digits, such as `-12.50`; the digits given are the digits shown. */
export type Decimal = `${number}`;

const intlTag = (locale: Locale) => (locale === 'en' ? 'en-GB' : locales[locale].tag);

/** A number in a language's digits and separators, with just the decimals that it is given with. */
export function formatNumber(locale: Locale, value: number | Decimal): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return numberFormat(locale, decimals).format(value);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than a hundred numbers. */
function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(intlTag(locale), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  numberFormats.set(key, format);
  return format;
}

/**
 * A day (`YYYY-MM-DD`), month (`YYYY-MM`) or year (`YYYY`) in words; a negative year is one before Christ.
 * No time zone is involved.
 *
 * @throws {RangeError} When `date` is none of these.
 */
export function formatDate(locale: Locale, date: string): string {
  const [, digits, month, day] = /^(-?\d+)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (digits === undefined) throw new RangeError(`Not a date: ${date}`);
  const year = Number(digits);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) Object.assign(options, { day: 'numeric' }, dayStyles[locale]);
  if (year < 0) options.era = locale === 'ko' ? 'long' : 'short';
  // Date.UTC() takes the years 0 to 99 for 1900 to 1999; a Date counts 1 BC as the year 0.
  const time = new Date(0).setUTCFullYear(
    year < 0 ? year + 1 : year,
    Number(month ?? 1) - 1,
    Number(day ?? 1),
  );
  return new Intl.DateTimeFormat(intlTag(locale), options).format(time);
}

// The long form that Intl has for Vietnamese, “21 tháng 11, 2026”, is not how it is written.
const dayStyles: Partial<Record<Locale, Intl.DateTimeFormatOptions>> = {
  vi: { month: 'numeric' },
};

/**
 * The two ends of a run of days (`YYYY-MM-DD`), what both share said once: “10” and “12 February 2027”. The
 * languages that say the year first leave it out of the last day, the others out of the first.
 */
export function formatEnds(locale: Locale, from: string, to: string): [string, string] {
  const ends: [string, string] = [formatDate(locale, from), formatDate(locale, to)];
  if (from.slice(0, -6) !== to.slice(0, -6)) return ends;
  const isSameMonth = from.slice(0, -3) === to.slice(0, -3);
  const shorten = (date: string) =>
    new Intl.DateTimeFormat(intlTag(locale), {
      timeZone: 'UTC',
      day: 'numeric',
      ...(!isSameMonth && { month: 'long', ...dayStyles[locale] }),
    }).format(Date.parse(date));
  return saysYearFirst.has(locale) ? [ends[0], shorten(to)] : [shorten(from), ends[1]];
}

const saysYearFirst: ReadonlySet<Locale> = new Set(['zh', 'ja', 'ko']);

/** A month of any year, 1 to 12, in words. */
export function formatMonth(locale: Locale, month: number): string {
  const style = locale === 'zh' ? 'numeric' : 'long';
  const name = new Intl.DateTimeFormat(intlTag(locale), { month: style, timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1),
  );
  // Standing alone, Intl gives a Vietnamese month the capital of a heading.
  return locale === 'vi' ? name.toLocaleLowerCase('vi') : name;
}

/** A day that recurs every year: its day and month in words. */
export function formatMonthDay(locale: Locale, month: number, day: number): string {
  // A leap year, so that 29 February can be said.
  return new Intl.DateTimeFormat(intlTag(locale), {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(2024, month - 1, day));
}

/** Several things as one phrase: “a, b and c”. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale).format(items);
}

/** The same of things that keep their languages. */
export function formatPieces(locale: Locale, items: readonly Piece[]): Piece[] {
  const rest = items.values();
  return listFormat(locale)
    .formatToParts(items.map(({ text }) => text))
    .map(({ type, value }) => (type === 'element' && rest.next().value) || { text: value });
}

const listFormat = (locale: Locale) =>
  new Intl.ListFormat(intlTag(locale), { type: 'conjunction' });

/** The name of a language in another language. */
export function formatLanguage(locale: Locale, named: Locale): string {
  return languageNameOf(locale, locales[named].tag) ?? locales[named].name;
}

/** The name of any language, given by its tag; the tag where the name is not known. */
export const formatLanguageTag = (locale: Locale, tag: string): string =>
  languageNameOf(locale, tag) ?? tag;

const languageNameOf = (locale: Locale, tag: string) =>
  new Intl.DisplayNames(intlTag(locale), { type: 'language', fallback: 'none' }).of(tag);

/** The size of a file, given in bytes: kB to the first thousand of them, then MB. */
export function formatFileSize(locale: Locale, bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const value = unit === 'kB' || size >= 10 ? Math.max(1, Math.round(size)) : size.toFixed(1);
  return `${formatNumber(locale, value as number | Decimal)}\u00A0${unit}`;
}

/** Order of texts in a language, for `sort`. */
export function collator(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(intlTag(locale), { numeric: true }).compare;
}
