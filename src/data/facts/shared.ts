import { formatDate } from '../../i18n/format.ts';
import type { Piece } from '../../i18n/pieces.ts';
import { seasonText } from '../../lib/season-text.ts';
import { validityText } from '../../lib/validity-text.ts';
import type { SourceEntry } from '../bundles.ts';
import { fact, figureValue, list, table, textValue } from './fact.ts';
import type { Fact, FactContext, FactGroup, FactValue } from './fact.ts';

type Place = SourceEntry<'places'>['data'];
type Acts = SourceEntry<'parks'>['data']['acts'];

/** Texts as lines of their own; what is not there makes no line. */
export const lines = (...texts: readonly (string | undefined)[]): Piece[][] =>
  texts.filter((text) => text !== undefined && text !== '').map((text) => [{ text: String(text) }]);

export function recognitionFacts(
  context: FactContext,
  recognitions: Place['recognitions'],
): FactGroup[] {
  const { language, t } = context;
  const facts = recognitions
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ level, number, date, sources, text }) =>
      fact(formatDate(language, date), [
        {
          text: [{ text }],
          notes: lines(level && t(`recognition.${level}`), number),
          sources,
        },
      ]),
    );
  return table(context, t('fact.recognitions'), facts);
}

export function distanceFacts(context: FactContext, distances: Place['distances']): Fact[] {
  const { t } = context;
  return distances.flatMap(({ to, figure, text }) =>
    fact(
      t(`distance.${to}`),
      figureValue(context, figure).map((value) => ({
        ...value,
        notes: [[{ text }], ...(value.notes ?? [])],
      })),
    ),
  );
}

export const seasonValues = ({ language }: FactContext, seasons: Place['seasons']): FactValue[] =>
  seasons.map(({ text, ...season }) => ({
    text: [{ text: seasonText(language, season) }],
    notes: lines(text),
  }));

/** What holds for a time: opening hours, incentives. */
export const validValues = (
  { language }: FactContext,
  items: readonly {
    text: string;
    from?: string | undefined;
    until?: string | undefined;
    sources: readonly string[];
  }[],
): FactValue[] =>
  items.map(({ text, sources, ...validity }) => ({
    text: [{ text }],
    notes: lines(validityText(language, validity)),
    sources,
  }));

export const actValues = ({ language }: FactContext, acts: Acts): FactValue[] =>
  acts.map(({ name, number, date, sources, ...validity }) => ({
    text: [{ text: name }],
    notes: lines(number, date && formatDate(language, date), validityText(language, validity)),
    sources,
  }));

export function contactGroup({ t }: FactContext, contacts: Place['contacts']): FactGroup[] {
  const values = contacts.map(({ name, address, phone, email, url, sources }) => ({
    text: [{ text: name }],
    notes: lines(address, phone, email),
    sources,
    ...(url !== undefined && { href: url }),
  }));
  return list(t('fact.contacts'), values);
}

export const positionValue = (position: Place['position']): FactValue[] =>
  textValue(position && `${position.lat}, ${position.lon}`);
