import { costKinds, utilityKinds } from '../../schemas/park.ts';
import { destinations } from '../../schemas/parts/distances.ts';
import type { Page } from '../pages.ts';
import {
  areaValues,
  dateValue,
  fact,
  figureValue,
  list,
  listValue,
  soughtFact,
  table,
  textValue,
  type Fact,
  type FactContext,
  type FactGroup,
  type FactValue,
} from './fact.ts';
import {
  actValues,
  contactGroup,
  distanceFacts,
  lines,
  positionValue,
  validValues,
} from './shared.ts';

type Park = Page<'parks'>['data'];

/** What an investor looks for first; what no source gives is said to be unpublished. */
export function parkFacts(context: FactContext, { data }: Page<'parks'>): Fact[] {
  const { t } = context;
  const figure = (id?: string) => figureValue(context, id);
  return [
    soughtFact(t('park.landArea'), figure(data.landArea)),
    soughtFact(t('park.leasableLeft'), figure(data.leasableLeft)),
    soughtFact(t('park.occupancy'), figure(data.occupancy)),
    soughtFact(t('park.established'), dateValue(context, data.established)),
    // Names of companies stand as they are registered: in no language, or in one that nothing tells.
    soughtFact(t('park.developer'), textValue(data.developer)),
    soughtFact(t('park.investment'), figure(data.investment)),
    soughtFact(
      t('park.sectors'),
      listValue(
        context,
        data.sectors.map(({ name }) => name),
      ),
    ),
    soughtFact(t('park.tenants'), listValue(context, data.tenants)),
    soughtFact(t('park.projects'), figure(data.projects)),
    soughtFact(t('park.workers'), figure(data.workers)),
    ...fact(t('park.formerArea'), areaValues(context, [data.formerArea])),
    ...fact(t('fact.position'), positionValue(data.position)),
  ];
}

export function parkGroups(context: FactContext, { data }: Page<'parks'>): FactGroup[] {
  const { t } = context;
  const labour = data.labour.map(({ headcount, wage, text }) => {
    const figures = [...figureValue(context, headcount), ...figureValue(context, wage)];
    return {
      text: [{ text }],
      notes: figures.map((value) => value.text),
      sources: figures.flatMap(({ sources = [] }) => sources),
    };
  });
  return [
    ...table(context, t('fact.utilities'), utilityFacts(context, data)),
    ...table(context, t('fact.costs'), costFacts(context, data)),
    ...table(context, t('fact.distances'), soughtDistances(context, data)),
    ...list(t('fact.labour'), labour),
    ...list(t('fact.incentives'), validValues(context, data.incentives)),
    ...list(t('fact.acts'), actValues(context, data.acts)),
    ...contactGroup(context, data.contacts),
  ];
}

function utilityFacts(context: FactContext, { utilities }: Park): Fact[] {
  const { t } = context;
  const said = (key: 'utility.capacity' | 'utility.price', id?: string): FactValue[] =>
    figureValue(context, id).map((value) => ({
      ...value,
      text: [{ text: t(key, { figure: value.text.map(({ text }) => text).join('') }) }],
    }));
  return utilityKinds.map((kind) => {
    const values = utilities
      .filter((utility) => utility.kind === kind)
      .flatMap(({ capacity, price, text }) => [
        ...said('utility.capacity', capacity),
        ...said('utility.price', price),
        ...textValue(text),
      ]);
    return soughtFact(t(`utility.${kind}`), values);
  });
}

function costFacts(context: FactContext, { costs }: Park): Fact[] {
  return costKinds.map((kind) => {
    const values = costs
      .filter((cost) => cost.kind === kind)
      .flatMap(({ figure, text }) =>
        figureValue(context, figure).map((value) => ({
          ...value,
          notes: [...lines(text), ...(value.notes ?? [])],
        })),
      );
    return soughtFact(context.t(`cost.${kind}`), values);
  });
}

/** The distances that are known, and of those every investor asks for, the unknown ones too. */
function soughtDistances(context: FactContext, { distances }: Park): Fact[] {
  return destinations.flatMap((to) => {
    const known = distanceFacts(
      context,
      distances.filter((distance) => distance.to === to),
    );
    const isSought = to !== 'town' && to !== 'expressway';
    return known.length > 0 || !isSought ? known : [soughtFact(context.t(`distance.${to}`), [])];
  });
}
