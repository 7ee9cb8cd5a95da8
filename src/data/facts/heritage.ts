import { formatHistoricDate } from '../../i18n/historic-date.ts';
import { contentHref } from '../../lib/href.ts';
import type { Page } from '../pages.ts';
import { fact, list, textValue, type Fact, type FactContext, type FactGroup } from './fact.ts';
import { recognitionFacts } from './shared.ts';

export function heritageFacts({ language, t }: FactContext, { data }: Page<'heritage'>): Fact[] {
  const origin = data.origin && formatHistoricDate(language, data.origin);
  return [
    ...fact(t('heritage.kind'), textValue(data.kind && t(`heritage.kind.${data.kind}`))),
    ...fact(t('heritage.origin'), textValue(origin)),
  ];
}

export function heritageGroups(context: FactContext, { data }: Page<'heritage'>): FactGroup[] {
  const { locale, t } = context;
  const components = data.components.map(({ name, entry }) => ({
    text: [{ text: name }],
    ...(entry !== undefined && { href: contentHref(locale, `/${entry}/`) }),
  }));
  return [
    ...recognitionFacts(context, data.recognitions),
    ...list(t('heritage.components'), components),
  ];
}
