import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { cardOf, pictureOnce, type CardModel } from './card.ts';
import { listEventDates } from './event-dates.ts';
import { facetsOf, listChoices, type FacetChoice } from './facets.ts';
import { listFacts } from './facts/index.ts';
import { getLedger, type Ledger } from './ledger.ts';
import { inListOrder } from './list-order.ts';
import { isListed, listPagesOf, type Page } from './pages.ts';
import { collectionsOf, type Section } from './paths.ts';

/** The entries of one collection as a door or list page shows them. */
export interface SectionList {
  readonly name: CollectionName;
  readonly items: readonly { readonly card: CardModel; readonly facets: readonly string[] }[];
  readonly choices: readonly FacetChoice[];
}

/** What a door or list page shows: a list for every collection that has entries. */
export async function listSection(
  locale: Locale,
  { door, collection }: Section,
): Promise<SectionList[]> {
  const ledger = await getLedger();
  const names = collection ? [collection] : collectionsOf(door);
  const lists = await Promise.all(
    names.map(async (name) => {
      const listed = (await listPagesOf(name, locale)).filter(isListed);
      const pages = inListOrder(name, locale, listed);
      return {
        name,
        items: pages.map((page) => ({
          card: listedCard(page, ledger),
          facets: facetsOf(page, ledger).map(({ id }) => id),
        })),
        choices: listChoices(locale, pages, ledger),
      };
    }),
  );
  const once = pictureOnce();
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ items, ...list }) => ({
      ...list,
      items: items.map(({ card, facets }) => ({ card: once(card), facets })),
    }));
}

/** How many facts a card has room for. */
const factLimit = 3;

/** The card of a page among its like: its kind or its next day; of a park what investors compare. */
function listedCard(page: Page, ledger: Ledger): CardModel {
  if (page.collection === 'parks') return cardOf(page, { facts: firstFacts(page, ledger) });
  const [day] = page.collection === 'events' ? listEventDates(page as Page<'events'>) : [];
  const [facet] = facetsOf(page, ledger);
  return cardOf(page, { kicker: day ? { text: day.text } : facet?.name });
}

const firstFacts = (page: Page, ledger: Ledger): CardModel['facts'] =>
  listFacts(page, ledger)
    .flatMap((group) => ('facts' in group ? group.facts : []))
    .flatMap(({ label, values: [value] }) =>
      value && !value.isMissing ? [{ label, text: value.text }] : [],
    )
    .slice(0, factLimit);
