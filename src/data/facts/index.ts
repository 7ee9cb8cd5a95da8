import type { CollectionName } from '../../config/doors.ts';
import { namePiece } from '../../lib/fallback.ts';
import type { Ledger } from '../ledger.ts';
import type { Page } from '../pages.ts';
import { getRecord } from '../records.ts';
import { clarificationFacts, clarificationGroups } from './clarification.ts';
import { eventFacts, eventGroups } from './event.ts';
import { areaValues, contextOf, fact, table } from './fact.ts';
import type { Fact, FactContext, FactGroup } from './fact.ts';
import { guideFacts, guideGroups } from './guide.ts';
import { heritageFacts, heritageGroups } from './heritage.ts';
import { parkFacts, parkGroups } from './park.ts';
import { partnerFacts, partnerGroups } from './partner.ts';
import { placeFacts, placeGroups } from './place.ts';
import { productFacts, productGroups } from './product.ts';
import { publicationFacts, publicationGroups } from './publication.ts';
import { contactGroup } from './shared.ts';

export type { Fact, FactGroup, FactValue } from './fact.ts';

/** How a collection’s own facts are told: lines of the main table, and groups of their own. */
interface Teller<C extends CollectionName> {
  readonly facts?: (context: FactContext, page: Page<C>) => Fact[];
  readonly groups?: (context: FactContext, page: Page<C>) => FactGroup[];
}

const tellers: { readonly [C in CollectionName]: Teller<C> } = {
  stories: {},
  heritage: { facts: heritageFacts, groups: heritageGroups },
  places: { facts: placeFacts, groups: placeGroups },
  events: { facts: eventFacts, groups: eventGroups },
  products: { facts: productFacts, groups: productGroups },
  parks: { facts: parkFacts, groups: parkGroups },
  guides: { facts: guideFacts, groups: guideGroups },
  clarifications: { facts: clarificationFacts, groups: clarificationGroups },
  partners: { facts: partnerFacts, groups: partnerGroups },
  publications: { facts: publicationFacts, groups: publicationGroups },
  pages: { groups: (context, { data }) => contactGroup(context, data.contacts) },
};

/** The main table of an entry: what it is, where, and on what. */
export function listFacts(page: Page, ledger: Ledger): FactGroup[] {
  const context = contextOf(page, ledger);
  const { facts = () => [] } = tellers[page.collection] as Teller<CollectionName>;
  return table(context, context.t('page.facts'), [
    ...facts(context, page),
    ...commonFacts(page, context),
  ]);
}

/** Everything else that is known of an entry, in groups. */
export function listFactGroups(page: Page, ledger: Ledger): FactGroup[] {
  const { groups = () => [] } = tellers[page.collection] as Teller<CollectionName>;
  return groups(contextOf(page, ledger), page);
}

function commonFacts({ language, data }: Page, context: FactContext): Fact[] {
  const { ledger, t } = context;
  const topics = data.topics.map((id) => getRecord(ledger, 'topics', id).names);
  return [
    ...fact(t('page.area'), areaValues(context, [data.area])),
    ...fact(
      t('page.topics'),
      topics.map((names) => ({ text: [namePiece(language, names)] })),
    ),
  ];
}
