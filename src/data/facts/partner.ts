import type { Page } from '../pages.ts';
import {
  areaValues,
  dateValue,
  fact,
  list,
  textValue,
  type Fact,
  type FactContext,
  type FactGroup,
} from './fact.ts';
import { actValues } from './shared.ts';

export function partnerFacts(context: FactContext, { data }: Page<'partners'>): Fact[] {
  const { t } = context;
  return [
    ...fact(t('partner.country'), areaValues(context, [data.country])),
    ...fact(t('partner.kind'), textValue(t(`partner.kind.${data.kind}`))),
    ...fact(t('partner.since'), dateValue(context, data.since)),
  ];
}

export const partnerGroups = (context: FactContext, { data }: Page<'partners'>): FactGroup[] =>
  list(context.t('partner.acts'), actValues(context, data.acts));
