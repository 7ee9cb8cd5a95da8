import type { Locale } from '../config/locales.ts';
import { formatDate, formatMonthDay } from '../i18n/format.ts';
import { translator } from '../i18n/translator.ts';
import type { EventRule } from '../schemas/parts/event-time.ts';
import type { Occurrence } from './occurrences.ts';

/** A rule in words: a day of either calendar, or a run of days. */
export function ruleText(locale: Locale, rule: EventRule): string {
  const t = translator(locale);
  const dayText = ({ month, day }: { month: number; day: number }) =>
    rule.calendar === 'lunar'
      ? t('event.lunarDay', { month: String(month), day: String(day) })
      : formatMonthDay(locale, month, day);
  return rule.until
    ? t('period.range', { from: dayText(rule), to: dayText(rule.until) })
    : dayText(rule);
}

/** The days of one occurrence in words. */
export function occurrenceText(locale: Locale, { from, to }: Occurrence): string {
  const [first, last] = [formatDate(locale, from), formatDate(locale, to)];
  return from === to ? first : translator(locale)('period.range', { from: first, to: last });
}
