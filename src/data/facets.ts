import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { collator } from '../i18n/format.ts';
import type { Piece } from '../i18n/pieces.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { namePiece } from '../lib/fallback.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';
import { getRecord } from './records.ts';

/** What entries of a list have in common; readers filter by it. */
export interface Facet {
  /** Part of the link that filters. */
  readonly id: string;
  readonly name: Piece;
}

/** A facet with how many entries have it. */
export interface FacetChoice extends Facet {
  readonly count: number;
}

type FacetsOf<C extends CollectionName> = (page: Page<C>, t: Translate, ledger: Ledger) => Facet[];

const named = (id: string, text: string): Facet[] => [{ id, name: { text } }];

const topicsOf: FacetsOf<CollectionName> = ({ locale, data }, _, ledger) =>
  data.topics.map((id) => ({
    id,
    name: namePiece(locale, getRecord(ledger, 'topics', id).names),
  }));

const areaOf = (locale: Locale, ledger: Ledger, id: string | undefined): Facet[] =>
  id === undefined ? [] : [{ id, name: namePiece(locale, getRecord(ledger, 'areas', id).names) }];

const facets: { readonly [C in CollectionName]: FacetsOf<C> } = {
  stories: topicsOf,
  heritage: ({ data: { kind } }, t) => (kind ? named(kind, t(`heritage.kind.${kind}`)) : []),
  places: ({ data: { kind } }, t) => (kind ? named(kind, t(`place.kind.${kind}`)) : []),
  events: ({ data: { kind } }, t) => named(kind, t(`event.kind.${kind}`)),
  products: ({ data: { kind } }, t) => (kind ? named(kind, t(`product.kind.${kind}`)) : []),
  parks: ({ locale, data }, _, ledger) => areaOf(locale, ledger, data.formerArea ?? data.area),
  guides: ({ data: { kind } }, t) => (kind ? named(kind, t(`guide.kind.${kind}`)) : []),
  clarifications: topicsOf,
  partners: ({ locale, data }, _, ledger) => areaOf(locale, ledger, data.country),
  publications: ({ data: { kind } }, t) => (kind ? named(kind, t(`publication.kind.${kind}`)) : []),
  pages: () => [],
};

/** What an entry can be filtered by, in the language of the list. */
export const facetsOf = (page: Page, ledger: Ledger): Facet[] =>
  (facets[page.collection] as FacetsOf<CollectionName>)(page, translator(page.locale), ledger);

/** The choices that a list offers, in the order of its language; none where they would tell nothing apart. */
export function listChoices(locale: Locale, pages: readonly Page[], ledger: Ledger): FacetChoice[] {
  const compare = collator(locale);
  const all = pages.flatMap((page) => facetsOf(page, ledger));
  const choices = [...Map.groupBy(all, ({ id }) => id).values()]
    .flatMap((same) => same.slice(0, 1).map((facet) => ({ ...facet, count: same.length })))
    .toSorted((a, b) => compare(a.name.text, b.name.text));
  return choices.some(({ count }) => count < pages.length) ? choices : [];
}
