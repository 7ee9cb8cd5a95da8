import type { Locale } from '../config/locales.ts';
import { formatDate } from '../i18n/format.ts';
import { translator } from '../i18n/translator.ts';

/** The days between which something holds, as a page says them; nothing where none is known. */
export function validityText(
  locale: Locale,
  { from, until }: { from?: string | undefined; until?: string | undefined },
): string | undefined {
  const t = translator(locale);
  const first = from && formatDate(locale, from);
  const last = until && formatDate(locale, until);
  if (first && last) return t('validity.range', { from: first, until: last });
  if (first) return t('validity.from', { from: first });
  return last && t('validity.until', { until: last });
}
