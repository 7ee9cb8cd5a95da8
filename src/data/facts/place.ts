import { formatHistoricDate } from '../../i18n/historic-date.ts';
import type { Page } from '../pages.ts';
import { fact, list, table, textValue, textValues, type Fact, type FactContext } from './fact.ts';
import type { FactGroup } from './fact.ts';
import {
  contactGroup,
  distanceFacts,
  positionValue,
  recognitionFacts,
  seasonValues,
  validValues,
} from './shared.ts';

export function placeFacts(context: FactContext, { data }: Page<'places'>): Fact[] {
  const { language, t } = context;
  return [
    ...fact(t('place.kind'), textValue(data.kind && t(`place.kind.${data.kind}`))),
    ...fact(t('place.built'), textValue(data.built && formatHistoricDate(language, data.built))),
    ...fact(t('place.seasons'), seasonValues(context, data.seasons)),
    ...fact(t('place.opening'), validValues(context, data.opening)),
    ...fact(t('fact.position'), positionValue(data.position)),
  ];
}

export function placeGroups(context: FactContext, { data }: Page<'places'>): FactGroup[] {
  const { t } = context;
  return [
    ...list(t('place.activities'), textValues(data.activities)),
    ...list(t('fact.access'), textValues(data.access)),
    ...table(context, t('fact.distances'), distanceFacts(context, data.distances)),
    ...recognitionFacts(context, data.recognitions),
    ...contactGroup(context, data.contacts),
  ];
}
