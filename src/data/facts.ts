import type { Locale } from '../config/locales.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { nameIn } from '../lib/fallback.ts';
import { figureText, periodText } from '../lib/figure-text.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';

/** A line of an entry's facts table, ready to print. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
}

/** What is known of an entry, by collection; what an investor looks for and no source gives is said too. */
export function listFacts(page: Page, ledger: Ledger): Fact[] {
  const { language } = page;
  const t = translator(language);
  const own = page.collection === 'places' ? placeFacts(page as Page<'places'>, t) : [];
  const park = page.collection === 'parks' ? parkFacts(page as Page<'parks'>, ledger, t) : [];
  return [...own, ...park, ...commonFacts(page, ledger, t)];
}

function commonFacts({ language, data }: Page, { areas, topics }: Ledger, t: Translate): Fact[] {
  const area = data.area && areas.get(data.area);
  const topicNames = data.topics.flatMap((id) => {
    const topic = topics.get(id);
    return topic ? nameIn(language, topic.names) : [];
  });
  return [
    ...(area ? [{ label: t('page.area'), value: nameIn(language, area.names) }] : []),
    ...(topicNames.length > 0
      ? [{ label: t('page.topics'), value: formatList(language, topicNames) }]
      : []),
  ];
}

function placeFacts({ language, data }: Page<'places'>, t: Translate): Fact[] {
  return [
    ...(data.kind ? [{ label: t('place.kind'), value: t(`place.kind.${data.kind}`) }] : []),
    ...data.recognitions.map(({ date, text }) => ({
      label: formatDate(language, date),
      value: text,
    })),
    ...data.access.map(({ text }) => ({ label: t('place.access'), value: text })),
  ];
}

function parkFacts({ language, data }: Page<'parks'>, ledger: Ledger, t: Translate): Fact[] {
  const unknown = t('fact.notPublished');
  const former = data.formerArea && ledger.areas.get(data.formerArea);
  const listed = (items: readonly string[]) =>
    items.length > 0 ? formatList(language, items) : unknown;
  return [
    { label: t('park.landArea'), value: figureFact(language, ledger, data.landArea) ?? unknown },
    { label: t('park.occupancy'), value: figureFact(language, ledger, data.occupancy) ?? unknown },
    { label: t('park.developer'), value: data.developer ?? unknown },
    { label: t('park.sectors'), value: listed(data.sectors.map(({ name }) => name)) },
    { label: t('park.tenants'), value: listed(data.tenants) },
    ...(former ? [{ label: t('park.formerArea'), value: nameIn(language, former.names) }] : []),
  ];
}

/** A figure with the time that it is true of. */
function figureFact(language: Locale, { figures }: Ledger, id?: string): string | undefined {
  const figure = id === undefined ? undefined : figures.get(id);
  if (!figure) return undefined;
  return translator(language)('figure.dated', {
    figure: figureText(language, figure),
    period: periodText(language, figure),
  });
}
