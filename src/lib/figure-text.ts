import { locales, type Locale } from '../config/locales.ts';
import { formatDate, formatNumber, type Decimal } from '../i18n/format.ts';
import { fillPieces, type Piece } from '../i18n/pieces.ts';
import { translator } from '../i18n/translator.ts';
import { scales, type Figure } from '../schemas/figure.ts';

const scaleKeys = ['scale.group1', 'scale.group2', 'scale.group3', 'scale.group4'] as const;

/** Number and unit of a figure with its qualifier, as running text in a language prints it. */
export function figureText(locale: Locale, figure: Figure): string {
  const t = translator(locale);
  const number = amountText(locale, figure);
  // By the plural rules, what is not a bare whole number (1.0, 1–2, 1 million) is counted as several.
  const isBare = figure.scale === 'one' && /^\d+$/.test(String(figure.value));
  const count = isBare ? Number(figure.value) : 2;
  const text = spaced(locale, number, t(`unit.${figure.unit}`, { count, number }));
  const qualified =
    figure.qualifier === 'none' ? text : t(`figure.${figure.qualifier}`, { figure: text });
  // That visits are counted, not visitors, is said around the qualifier: 延べ約250万人.
  return figure.unit === 'visit' ? t('figure.visits', { figure: qualified }) : qualified;
}

/** A bare share of a whole, as figures in per cent are printed. */
export function percentText(locale: Locale, value: number): string {
  const number = formatNumber(locale, value);
  return translator(locale)('unit.percent', { count: value, number });
}

/** The same with period, scope and, unless it is an actual number, status. */
export function fullFigurePieces(locale: Locale, figure: Figure, scope: Piece): Piece[] {
  const parts = {
    figure: { text: figureText(locale, figure) },
    scope,
    period: { text: periodText(locale, figure) },
  };
  if (figure.status === 'actual') return fillPieces(locale, 'figure.full', parts);
  const status = { text: translator(locale)(`status.${figure.status}`) };
  return fillPieces(locale, 'figure.fullWithStatus', { ...parts, status });
}

/** The area that figures are true of and, unless they are actual numbers, their status. */
export function scopePieces(locale: Locale, status: Figure['status'], scope: Piece): Piece[] {
  if (status === 'actual') return fillPieces(locale, 'figure.table.scope', { scope });
  const word = { text: translator(locale)(`status.${status}`) };
  return fillPieces(locale, 'figure.table.scopeAndStatus', { scope, status: word });
}

/** The time that a figure is true of. */
export function periodText(locale: Locale, { period }: Pick<Figure, 'period'>): string {
  const t = translator(locale);
  if ('date' in period) return formatDate(locale, period.date);
  if ('from' in period)
    return t('period.range', {
      from: formatDate(locale, period.from),
      to: formatDate(locale, period.to),
    });
  const year = String(period.year);
  if ('month' in period)
    return formatDate(locale, `${year}-${String(period.month).padStart(2, '0')}`);
  if ('quarter' in period) return t('period.quarter', { quarter: period.quarter, year });
  if ('half' in period) return t(period.half === 1 ? 'period.half1' : 'period.half2', { year });
  return t('period.year', { year });
}

/** Letters of a period that is never parted: tháng 10 năm 2025. */
const longestWhole = 18;

/** The same in a table or behind a figure, where a short one stays on one line. */
export function wholePeriodText(locale: Locale, figure: Pick<Figure, 'period'>): string {
  const text = periodText(locale, figure);
  return text.length > longestWhole ? text : text.replaceAll(' ', '\u00a0');
}

/** A number with its unit, spaced as the language does after a number word: 27만 명, 4,2 ພັນຕື້ດົງ. */
function spaced(locale: Locale, number: string, text: string): string {
  const gap = locales[locale].afterNumberWord;
  if (gap === undefined || !/[\p{L}\p{M}]$/u.test(number)) return text;
  const end = text.indexOf(number) + number.length;
  const unit = text.slice(end).trimStart();
  return /^\p{L}/u.test(unit) ? text.slice(0, end) + gap + unit : text;
}

function amountText(locale: Locale, { value, min, max, scale }: Figure): string {
  const power = scales[scale];
  if (value !== undefined) return scaledText(locale, [String(value)], power);
  return scaledText(locale, [String(min), String(max)], power);
}

/** One number or a range with its number word; the languages that count by ten thousands shift the point. */
function scaledText(locale: Locale, digits: string[], power: number): string {
  const t = translator(locale);
  const base = locales[locale].numberWordDigits;
  const largest = Math.max(...digits.map((text) => text.replace(/^-|\..*$/g, '').length));
  const group = power === 0 ? 0 : Math.floor((largest - 1 + power) / base);
  const isPrinted = base === 3;
  const shift = isPrinted ? 0 : power - group * base;
  const [first = '', last] = digits.map((text) =>
    formatNumber(locale, shiftedPoint(text, shift) as Decimal),
  );
  const number = last === undefined ? first : t('figure.range', { min: first, max: last });
  const key = scaleKeys[(isPrinted ? power / base : group) - 1];
  return key ? t(key, { number }) : number;
}

/**
 * A decimal with its point moved `places` to the right; digits are moved, never computed. Zeros that only
 * filled up a whole number, as in 6200, do not become decimals.
 */
export function shiftedPoint(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const padded = whole.padStart(1 - places, '0');
  const digits = padded + part.padEnd(places, '0');
  const point = padded.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = part ? digits.slice(point) : digits.slice(point).replace(/0+$/, '');
  return sign + (left || '0') + (right ? `.${right}` : '');
}

/**
 * Replaces `{figure:id}`, the only placeholder of front matter, by the figure's text.
 *
 * @throws When the ledger lacks the figure; the check refuses such content.
 */
export function fillFigures(
  text: string,
  locale: Locale,
  figures: ReadonlyMap<string, Figure>,
): string {
  return text.replace(/\{figure:([^{}]*)\}/g, (_, id: string) => {
    const figure = figures.get(id.trim());
    if (!figure) throw new Error(`No figure has the id ${id}: ${text}`);
    return figureText(locale, figure);
  });
}
