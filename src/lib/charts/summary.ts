import type { Locale } from '../../config/locales.ts';
import { formatList, formatPieces } from '../../i18n/format.ts';
import { fillPieces, type Piece } from '../../i18n/pieces.ts';
import type { Figure } from '../../schemas/figure.ts';
import { namePiece } from '../fallback.ts';
import { figureText, percentText, periodText } from '../figure-text.ts';
import type { Chart } from './chart.ts';
import { measureOf } from './measure.ts';
import { listSlots } from './timeline.ts';

/** What a chart shows, in one sentence of a language. */
export function summarizeChart(locale: Locale, chart: Chart): Piece[] {
  if (chart.kind === 'series') return summarizeSeries(locale, chart.figures);
  const highest = extremes(chart.figures, ({ high }) => high);
  const [first] = highest;
  if (!first) return [];
  const value = { text: figureText(locale, first) };
  const isLevel = highest.length === chart.figures.length;
  if (chart.kind === 'comparison')
    return isLevel
      ? fillPieces(locale, 'chart.comparison.level', { value })
      : summarizeComparison(locale, chart.figures, highest);
  const whole = { text: chart.whole ? figureText(locale, chart.whole) : percentText(locale, 100) };
  return isLevel
    ? fillPieces(locale, 'chart.share.level', { value, whole })
    : fillPieces(locale, 'chart.share', { value, whole, names: namesOf(locale, highest) });
}

/** Highest is what may reach highest, lowest what may lie lowest. */
function summarizeComparison(
  locale: Locale,
  figures: readonly Figure[],
  highest: readonly Figure[],
): Piece[] {
  const lowest = extremes(figures, ({ low }) => -low);
  const textOf = ([figure]: readonly Figure[]) => ({
    text: figure ? figureText(locale, figure) : '',
  });
  return fillPieces(locale, 'chart.comparison', {
    highest: namesOf(locale, highest),
    most: textOf(highest),
    lowest: namesOf(locale, lowest),
    least: textOf(lowest),
  });
}

function summarizeSeries(locale: Locale, figures: readonly Figure[]): Piece[] {
  const shown = listSlots(figures).flatMap(({ figure }) => figure ?? []);
  const [first, last] = [shown[0], shown.at(-1)];
  const highest = extremes(shown, ({ high }) => high);
  const [peak] = highest;
  if (!first || !last || !peak) return [];
  const text = (value: string): Piece => ({ text: value });
  const values = {
    first: text(figureText(locale, first)),
    from: text(periodText(locale, first)),
    last: text(figureText(locale, last)),
    to: text(periodText(locale, last)),
  };
  if (highest.length === shown.length) return fillPieces(locale, 'chart.series.level', values);
  if (highest.length === 1 && peak === first)
    return fillPieces(locale, 'chart.series.startsHighest', values);
  if (highest.length === 1 && peak === last)
    return fillPieces(locale, 'chart.series.endsHighest', values);
  const when = formatList(
    locale,
    highest.map((figure) => periodText(locale, figure)),
  );
  const highestText = text(figureText(locale, peak));
  return fillPieces(locale, 'chart.series', { ...values, highest: highestText, when: text(when) });
}

/** The figures for which `sizeOf` is largest: several where they tie. */
function extremes(
  figures: readonly Figure[],
  sizeOf: (measure: ReturnType<typeof measureOf>) => number,
): Figure[] {
  const sizes = figures.map((figure) => sizeOf(measureOf(figure)));
  const largest = Math.max(...sizes);
  return figures.filter((_, place) => sizes[place] === largest);
}

function namesOf(locale: Locale, figures: readonly Figure[]): Piece[] {
  // A quoted name stays one item of the list, so its quotes carry the language of the name too.
  const names = figures.map(({ label }) => {
    const { text, lang } = namePiece(locale, label);
    const [open, , close] = fillPieces(locale, 'chart.name', { name: { text } });
    return { text: `${open?.text ?? ''}${text}${close?.text ?? ''}`, lang };
  });
  return formatPieces(locale, names);
}
