import { locales, type Locale } from '../config/locales.ts';
import type { HistoricDate } from '../schemas/parts/historic-date.ts';
import { formatCenturies, formatCentury } from './century.ts';
import { formatMonthDay } from './format.ts';
import { translator } from './translator.ts';

/** A date as far as it is known; the year is negative before Christ. */
interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/**
 * When something was, as historians write it in a language. No calendar and no time zone is involved: each
 * part given is the part shown.
 *
 * @throws {RangeError} When a year, month or day is not written as the schema has it.
 */
export function formatHistoricDate(locale: Locale, date: HistoricDate): string {
  if (typeof date === 'string') return dateText(locale, partsOf(date));
  const text = exactText(locale, date);
  if (!date.circa) return text;
  const t = translator(locale);
  // Before digits Lao writes a space and Vietnamese the word for year.
  return /^\d/.test(text)
    ? t('historic.circaNumber', { date: text })
    : t('historic.circa', { date: text });
}

function exactText(locale: Locale, date: Exclude<HistoricDate, string>): string {
  if ('date' in date) return dateText(locale, partsOf(date.date));
  if ('from' in date) return rangeText(locale, partsOf(date.from), partsOf(date.to));
  if (date.to !== undefined) return formatCenturies(locale, date.century, date.to);
  const century = formatCentury(locale, date.century);
  return date.part ? translator(locale)(`historic.${date.part}`, { century }) : century;
}

function rangeText(locale: Locale, from: Parts, to: Parts): string {
  const t = translator(locale);
  const isAcross = from.year < 0 && to.year > 0;
  if (isAcross || from.month !== undefined || to.month !== undefined)
    return t('period.range', {
      from: dateText(locale, from),
      to: dateText(locale, to, isAcross),
    });
  const years = { from: String(Math.abs(from.year)), to: String(Math.abs(to.year)) };
  return t(`historic.years.${eraOf(from.year)}`, years);
}

function dateText(locale: Locale, { year, month, day }: Parts, saysEra = false): string {
  const t = translator(locale);
  const era = saysEra ? 'ad' : eraOf(year);
  const yearText = t(`historic.year.${era}`, { year: String(Math.abs(year)) });
  if (month === undefined) return yearText;
  return day === undefined
    ? t('historic.month', { month: monthText(locale, month), year: yearText })
    : t('historic.day', { day: formatMonthDay(locale, month, day), year: yearText });
}

/** What must be said of the era: a year of one or two digits alone could be taken for one of our century. */
const eraOf = (year: number) => (year < 0 ? 'bc' : year < 100 ? 'ad' : 'plain');

/** A month as it stands within a date, which in some languages is not its name: 3 for 3月. */
function monthText(locale: Locale, month: number): string {
  const options: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[locale].tag, options)
    .formatToParts(Date.UTC(2024, month - 1))
    .filter(({ type }) => type === 'month')
    .map(({ value }) => value)
    .join('');
}

function partsOf(text: string): Parts {
  const [, year, month, day] = /^(-?\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`Not a historic date: ${text}`);
  return { year: Number(year), month: numberOf(month), day: numberOf(day) };
}

const numberOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits);
