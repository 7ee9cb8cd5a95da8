import type { Locale } from '../../config/locales.ts';
import { figureText } from '../../lib/figure-text.ts';
import { scales, type Figure } from '../../schemas/figure.ts';
import { units } from '../../schemas/parts/unit.ts';

/** A unit with its number word as a language prints them: “tỷ đồng” behind the number, “USD” before it. */
export interface PrintedUnit {
  readonly prefix: string;
  readonly suffix: string;
}

/** A number of the ledger as a language prints it. */
export interface PrintedFigure extends PrintedUnit {
  readonly id: string;
  readonly hasDecimals: boolean;
}

/** The ledger’s numbers by their digits as a language prints them, and every unit that it could print. */
export interface PrintedFigures {
  readonly byDigits: ReadonlyMap<string, readonly PrintedFigure[]>;
  /** The longest first, so that m² is not taken for m. */
  readonly listUnits: () => readonly PrintedUnit[];
}

/** The figures of the ledger as a language prints them, to look numbers up by. */
export function listPrintedFigures(locale: Locale, figures: Iterable<Figure>): PrintedFigures {
  const byDigits = new Map<string, PrintedFigure[]>();
  const add = (digits: string, printed: PrintedFigure) => {
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), printed]);
  };
  for (const figure of figures) {
    const parts = partsOf(locale, figure);
    if (!parts) continue;
    const { digits, ...unit } = parts;
    const hasDecimals = digits.includes(decimalSign(locale));
    if (!isDistinct(digits, hasDecimals)) continue;
    add(digits, { ...unit, id: figure.id, hasDecimals });
    // Whoever types leaves out what divides the thousands; then only the unit tells it from a year.
    const plain = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
    if (plain !== digits && figure.scale === 'one')
      add(plain, { ...unit, id: figure.id, hasDecimals: false });
  }
  return { byDigits, listUnits: () => unitsOf(locale) };
}

function partsOf(locale: Locale, figure: Figure): (PrintedUnit & { digits: string }) | undefined {
  if (figure.value === undefined) return undefined;
  const text = figureText(locale, { ...figure, qualifier: 'none' });
  const match = /\d(?:[\d.,\u00a0\u202f]*\d)?/u.exec(text);
  if (!match) return undefined;
  const [digits] = match;
  return {
    digits,
    prefix: text.slice(0, match.index).trim(),
    // What Korean says behind the unit of visits in brackets is not typed.
    suffix: text
      .slice(match.index + digits.length)
      .replace(/\(.*$/, '')
      .trim(),
  };
}

const decimalSigns = new Map<Locale, string>();

function decimalSign(locale: Locale): string {
  const sign =
    decimalSigns.get(locale) ?? partsOf(locale, sample({ value: 1.5 }))?.digits[1] ?? '.';
  decimalSigns.set(locale, sign);
  return sign;
}

/** A figure of no ledger, to see how a language prints such ones. */
function sample(own: Partial<Figure>): Figure {
  const base = { id: '', label: {}, value: 1234, unit: 'number', scale: 'one', qualifier: 'none' };
  const rest = { status: 'actual', period: { year: 2000 }, scope: '', sources: [] };
  return { ...base, ...rest, ...own } as unknown as Figure;
}

const known = new Map<Locale, readonly PrintedUnit[]>();

function unitsOf(locale: Locale): readonly PrintedUnit[] {
  const found = known.get(locale) ?? makeUnits(locale);
  known.set(locale, found);
  return found;
}

function makeUnits(locale: Locale): PrintedUnit[] {
  const all = units.flatMap((unit) =>
    (Object.keys(scales) as (keyof typeof scales)[]).flatMap(
      (scale) => partsOf(locale, sample({ unit, scale })) ?? [],
    ),
  );
  const bySigns = new Map(
    all.map(({ prefix, suffix }) => [`${prefix} ${suffix}`, { prefix, suffix }]),
  );
  return [...bySigns.values()].toSorted(
    (a, b) => b.suffix.length - a.suffix.length || b.prefix.length - a.prefix.length,
  );
}

/**
 * Whether a number is hardly the same as another by chance: three significant digits, or two of a number
 * in the thousands. Zeros at the end of a whole number are often rounding: 100 %, 270 km, 3,000 ha.
 */
function isDistinct(text: string, hasDecimals: boolean): boolean {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const significant = hasDecimals ? digits.length : digits.replace(/0+$/, '').length;
  return significant >= 3 || (significant === 2 && digits.length > 3);
}
