import type { Locale } from '../config/locales.ts';
import { formatDate, formatPieces } from '../i18n/format.ts';
import type { Piece } from '../i18n/pieces.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { namePiece } from '../lib/fallback.ts';
import { ruleText } from '../lib/event-text.ts';
import { figureText, periodText } from '../lib/figure-text.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';
import { getRecord } from './records.ts';

/** A line of an entry's facts table, ready to print. */
export interface Fact {
  readonly label: string;
  readonly value: readonly Piece[];
}

/** What is known of an entry, by collection; what an investor looks for and no source gives is said too. */
export function listFacts(page: Page, ledger: Ledger): Fact[] {
  const { language } = page;
  const t = translator(language);
  const own = page.collection === 'places' ? placeFacts(page as Page<'places'>, t) : [];
  const event = page.collection === 'events' ? eventFacts(page as Page<'events'>, t) : [];
  const park = page.collection === 'parks' ? parkFacts(page as Page<'parks'>, ledger, t) : [];
  return [...own, ...event, ...park, ...commonFacts(page, ledger, t)];
}

function commonFacts({ language, data }: Page, ledger: Ledger, t: Translate): Fact[] {
  const topics = data.topics.map((id) => getRecord(ledger, 'topics', id).names);
  const names = topics.map((topic) => namePiece(language, topic));
  return [
    ...areaFact(language, ledger, t('page.area'), data.area),
    ...(names.length > 0
      ? [{ label: t('page.topics'), value: formatPieces(language, names) }]
      : []),
  ];
}

function placeFacts({ language, data }: Page<'places'>, t: Translate): Fact[] {
  return [
    ...(data.kind ? [{ label: t('place.kind'), value: plain(t(`place.kind.${data.kind}`)) }] : []),
    ...data.recognitions.map(({ date, text }) => ({
      label: formatDate(language, date),
      value: plain(text),
    })),
    ...data.access.map(({ text }) => ({ label: t('place.access'), value: plain(text) })),
  ];
}

function eventFacts({ language, data: { kind, rule } }: Page<'events'>, t: Translate): Fact[] {
  return [
    { label: t('event.kind'), value: plain(t(`event.kind.${kind}`)) },
    ...(rule ? [{ label: t('event.rule'), value: plain(ruleText(language, rule)) }] : []),
  ];
}

function parkFacts({ language, data }: Page<'parks'>, ledger: Ledger, t: Translate): Fact[] {
  const orUnknown = (value?: string) => plain(value ?? t('fact.notPublished'));
  const listed = (items: readonly string[]) =>
    items.length > 0
      ? formatPieces(
          language,
          items.map((text) => ({ text })),
        )
      : orUnknown();
  const sectors = data.sectors.map(({ name }) => name);
  return [
    {
      label: t('park.landArea'),
      value: orUnknown(figureFact(language, ledger, data.landArea)),
    },
    {
      label: t('park.occupancy'),
      value: orUnknown(figureFact(language, ledger, data.occupancy)),
    },
    // Names of companies stand as they are registered: in no language, or in one that nothing tells.
    { label: t('park.developer'), value: orUnknown(data.developer) },
    { label: t('park.sectors'), value: listed(sectors) },
    { label: t('park.tenants'), value: listed(data.tenants) },
    ...areaFact(language, ledger, t('park.formerArea'), data.formerArea),
  ];
}

const plain = (text: string): Piece[] => [{ text }];

function areaFact(language: Locale, ledger: Ledger, label: string, id?: string): Fact[] {
  if (id === undefined) return [];
  return [{ label, value: [namePiece(language, getRecord(ledger, 'areas', id).names)] }];
}

/** A figure with the time that it is true of; none where no source publishes it. */
function figureFact(language: Locale, ledger: Ledger, id?: string): string | undefined {
  if (id === undefined) return undefined;
  const figure = getRecord(ledger, 'figures', id);
  return translator(language)('figure.dated', {
    figure: figureText(language, figure),
    period: periodText(language, figure),
  });
}
