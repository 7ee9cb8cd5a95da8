import type { Locale } from '../config/locales.ts';
import { formatMonth } from '../i18n/format.ts';
import { lunarMonth } from '../i18n/lunar.ts';
import { translator } from '../i18n/translator.ts';

/** A time of the year: its first and last month, which may lie in the next year. */
export interface Season {
  readonly calendar: 'solar' | 'lunar';
  readonly from: number;
  readonly to: number;
}

/** The months of a season in words. */
export function seasonText(locale: Locale, { calendar, from, to }: Season): string {
  const t = translator(locale);
  if (calendar === 'lunar')
    return from === to
      ? t('season.lunar', { month: lunarMonth(locale, from) })
      : t('season.lunarRange', { from: lunarMonth(locale, from), to: lunarMonth(locale, to) });
  const first = formatMonth(locale, from);
  return from === to ? first : t('season.range', { from: first, to: formatMonth(locale, to) });
}
