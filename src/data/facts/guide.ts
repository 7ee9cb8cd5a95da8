import { formatList } from '../../i18n/format.ts';
import type { Page } from '../pages.ts';
import {
  dateValue,
  fact,
  figureValue,
  list,
  textValue,
  type Fact,
  type FactContext,
  type FactGroup,
  type FactValue,
} from './fact.ts';
import { actValues, contactGroup, lines } from './shared.ts';

type Guide = Page<'guides'>['data'];

export function guideFacts(context: FactContext, { data }: Page<'guides'>): Fact[] {
  const { t } = context;
  return [
    ...fact(t('guide.kind'), textValue(data.kind && t(`guide.kind.${data.kind}`))),
    ...fact(t('guide.asOf'), dateValue(context, data.asOf)),
  ];
}

export function guideGroups(context: FactContext, { data }: Page<'guides'>): FactGroup[] {
  const { t } = context;
  const steps = data.steps.map((step) => stepValue(context, step, data));
  const documents = data.documents.map(({ name, step }) => {
    const number = data.steps.findIndex(({ id }) => id === step) + 1;
    return {
      text: [{ text: name }],
      notes: lines(number > 0 ? t('guide.step', { number: String(number) }) : undefined),
    };
  });
  return [
    ...list(t('guide.steps'), steps).map((group) => ({ ...group, isOrdered: true as const })),
    ...list(t('guide.documents'), documents),
    ...list(t('guide.acts'), actValues(context, data.acts)),
    ...contactGroup(context, data.contacts),
  ];
}

function stepValue(
  context: FactContext,
  { name, text, office, days, basis }: Guide['steps'][number],
  { acts }: Guide,
): FactValue {
  const { language, t } = context;
  const [time] = figureValue(context, days);
  const figure = time?.text.map((piece) => piece.text).join('');
  const based = acts.filter(({ id }) => basis.includes(id)).map((act) => act.number ?? act.name);
  return {
    text: [{ text: name }],
    notes: lines(
      text,
      office && t('guide.office', { office }),
      figure && t('guide.days', { figure }),
      based.length > 0 ? t('guide.basis', { acts: formatList(language, based) }) : undefined,
    ),
    sources: time?.sources ?? [],
  };
}
