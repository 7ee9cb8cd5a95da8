import type { Locale } from '../../config/locales.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import type { Figure } from '../../schemas/figure.ts';
import { periodText } from '../figure-text.ts';
import type { Chart } from './chart.ts';
import { listSlots, type Slot } from './timeline.ts';

/** How the marks of a chart are filled: by the status that all its figures have. */
export const fillOf = ({ status }: Pick<Figure, 'status'>): 'solid' | 'hatched' | 'hollow' =>
  fills[status];

const fills = {
  actual: 'solid',
  revised: 'solid',
  estimate: 'hatched',
  preliminary: 'hatched',
  plan: 'hollow',
} as const;

/** A period under its column: a year stands there without its word. */
export function tickText(locale: Locale, { period }: Pick<Figure, 'period'>): string {
  const isYear = 'year' in period && Object.keys(period).length === 1;
  return isYear ? formatDate(locale, String(period.year)) : periodText(locale, { period });
}

/** What a reader of a chart has to know beside it: its time, how it is drawn, and what is missing. */
export function listChartNotes(locale: Locale, { kind, figures }: Chart): string[] {
  const t = translator(locale);
  const [first] = figures;
  if (!first) return [];
  const slots = kind === 'series' ? listSlots(figures) : [];
  const [start, end] = [slots[0], slots.at(-1)];
  const period =
    start && end
      ? t('period.range', { from: tickText(locale, start), to: tickText(locale, end) })
      : periodText(locale, first);
  const fill = fillOf(first);
  const status = first.status === 'actual' ? '' : t(`status.${first.status}`);
  const isOpen = figures.some(
    ({ qualifier, value }) => qualifier !== 'none' || value === undefined,
  );
  return [
    t('chart.period', { period }),
    ...(fill === 'solid' ? [] : [t(`chart.${fill}`, { status })]),
    ...(isOpen ? [t('chart.dashed')] : []),
    ...missingNotes(locale, slots),
  ];
}

function missingNotes(locale: Locale, slots: readonly Slot[]): string[] {
  const t = translator(locale);
  const runs: Slot[][] = [];
  slots.forEach((slot, place) => {
    if (slot.figure) return;
    if (place > 0 && !slots[place - 1]?.figure) runs.at(-1)?.push(slot);
    else runs.push([slot]);
  });
  const periods = runs.flatMap((run) => {
    const texts = run.map((slot) => tickText(locale, slot));
    const [from = '', to = ''] = [texts[0], texts.at(-1)];
    return texts.length > 2 ? [t('period.range', { from, to })] : texts;
  });
  return periods.length > 0 ? [t('chart.missing', { periods: formatList(locale, periods) })] : [];
}
