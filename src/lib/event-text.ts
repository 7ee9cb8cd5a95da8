import type { Locale } from '../config/locales.ts';
import { formatDate, formatEnds, formatMonthDay } from '../i18n/format.ts';
import { lunarDay, lunarMonth } from '../i18n/lunar.ts';
import { translator } from '../i18n/translator.ts';
import type { EventRule } from '../schemas/parts/event-time.ts';
import type { Occurrence } from './occurrences.ts';

/** A rule in words: a day of either calendar, or a run of days. */
export function ruleText(locale: Locale, rule: EventRule): string {
  const t = translator(locale);
  const dayText = ({ month, day }: { month: number; day: number }) =>
    rule.calendar === 'lunar'
      ? t('event.lunarDay', { month: lunarMonth(locale, month), day: lunarDay(locale, day) })
      : formatMonthDay(locale, month, day);
  const { until } = rule;
  if (!until) return dayText(rule);
  if (rule.calendar === 'lunar' && until.month === rule.month)
    return t('event.lunarDays', {
      month: lunarMonth(locale, rule.month),
      from: lunarDay(locale, rule.day),
      to: lunarDay(locale, until.day),
    });
  return t('period.range', { from: dayText(rule), to: dayText(until) });
}

/** The days of one occurrence in words. */
export function occurrenceText(locale: Locale, { from, to }: Occurrence): string {
  if (from === to) return formatDate(locale, from);
  const [first, last] = formatEnds(locale, from, to);
  return translator(locale)('period.range', { from: first, to: last });
}
