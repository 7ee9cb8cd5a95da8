import type { Locale } from '../../config/locales.ts';
import { formatDate, formatPieces } from '../../i18n/format.ts';
import type { Piece } from '../../i18n/pieces.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import { namePiece } from '../../lib/fallback.ts';
import { figureText, wholePeriodText } from '../../lib/figure-text.ts';
import type { Ledger } from '../ledger.ts';
import type { Page } from '../pages.ts';
import { getRecord } from '../records.ts';

/** One thing that is known, ready to print. */
export interface FactValue {
  readonly text: readonly Piece[];
  /** Lines below it: validity, number of an act, terms. */
  readonly notes?: readonly (readonly Piece[])[];
  /** Ids of the sources that it rests on. */
  readonly sources?: readonly string[];
  readonly href?: string;
  /** What no source gives. */
  readonly isMissing?: true;
}

/** A line of a facts table. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Facts under one heading: a table, or a list whose items need no label. */
export type FactGroup =
  | { readonly title: string; readonly facts: readonly Fact[] }
  | { readonly title: string; readonly values: readonly FactValue[]; readonly isOrdered?: true };

/** What printing a fact needs to know. */
export interface FactContext {
  /** Language of the address, for links. */
  readonly locale: Locale;
  /** Language of the text. */
  readonly language: Locale;
  readonly ledger: Ledger;
  readonly t: Translate;
}

export const contextOf = ({ locale, language }: Page, ledger: Ledger): FactContext => ({
  locale,
  language,
  ledger,
  t: translator(language),
});

/** A line of the table; none where there is nothing to say. */
export const fact = (label: string, values: readonly FactValue[]): Fact[] =>
  values.length > 0 ? [{ label, values }] : [];

/** A line that readers look for even where no source gives it. */
export const soughtFact = (label: string, values: readonly FactValue[]): Fact => ({
  label,
  values,
});

/** A table; what is looked for and not known stands in its last line, as not published. */
export function table({ t }: FactContext, title: string, facts: readonly Fact[]): FactGroup[] {
  const known = facts.filter(({ values }) => values.length > 0);
  const unknown = facts
    .filter(({ values }) => values.length === 0)
    .map(({ label }) => ({ text: [{ text: label }], isMissing: true as const }));
  const lines = [...known, ...fact(t('fact.notPublished'), unknown)];
  return lines.length > 0 ? [{ title, facts: lines }] : [];
}

export const list = (title: string, values: readonly FactValue[]): FactGroup[] =>
  values.length > 0 ? [{ title, values }] : [];

/** Plain text as a value; none where there is no text. */
export const textValue = (text?: string, sources: readonly string[] = []): FactValue[] =>
  text === undefined ? [] : [{ text: [{ text }], sources }];

/** Several short texts as one value: “a, b and c”. */
export const listValue = ({ language }: FactContext, texts: readonly string[]): FactValue[] =>
  texts.length > 0
    ? [
        {
          text: formatPieces(
            language,
            texts.map((text) => ({ text })),
          ),
        },
      ]
    : [];

export const textValues = (items: readonly { text: string }[]): FactValue[] =>
  items.flatMap(({ text }) => textValue(text));

/** A figure with the time that it is true of, and a kind of number if it is not an actual one. */
export function figureValue({ language, ledger, t }: FactContext, id?: string): FactValue[] {
  if (id === undefined) return [];
  const figure = getRecord(ledger, 'figures', id);
  const dated = t('figure.dated', {
    figure: figureText(language, figure),
    period: wholePeriodText(language, figure),
  });
  const status = figure.status === 'actual' ? [] : [[{ text: t(`status.${figure.status}`) }]];
  return [{ text: [{ text: dated }], notes: status, sources: figure.sources }];
}

export const areaValues = (
  { language, ledger }: FactContext,
  ids: readonly (string | undefined)[],
): FactValue[] =>
  ids
    .filter((id) => id !== undefined)
    .map((id) => ({ text: [namePiece(language, getRecord(ledger, 'areas', id).names)] }));

export const dateValue = ({ language }: FactContext, date?: string): FactValue[] =>
  date === undefined ? [] : textValue(formatDate(language, date));
