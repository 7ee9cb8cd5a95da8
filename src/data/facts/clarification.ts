import type { Page } from '../pages.ts';
import {
  dateValue,
  fact,
  list,
  textValue,
  type Fact,
  type FactContext,
  type FactGroup,
} from './fact.ts';
import { actValues } from './shared.ts';

export function clarificationFacts(context: FactContext, { data }: Page<'clarifications'>): Fact[] {
  const { t } = context;
  return [
    ...fact(t('clarification.claim'), textValue(data.claim, data.claimSources)),
    ...fact(
      t('clarification.verdict'),
      textValue(data.verdict && t(`clarification.verdict.${data.verdict}`)),
    ),
    ...fact(t('clarification.claimed'), dateValue(context, data.claimed)),
    ...fact(t('clarification.effect'), textValue(data.effect)),
  ];
}

export function clarificationGroups(
  context: FactContext,
  { data }: Page<'clarifications'>,
): FactGroup[] {
  const { t } = context;
  const facts = data.facts.flatMap(({ text, sources }) => textValue(text, sources));
  return [
    ...list(t('clarification.facts'), facts),
    ...list(t('clarification.documents'), actValues(context, data.documents)),
  ];
}
