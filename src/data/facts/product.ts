import { formatDate, formatPieces } from '../../i18n/format.ts';
import { fillPieces } from '../../i18n/pieces.ts';
import { namePiece } from '../../lib/fallback.ts';
import type { Page } from '../pages.ts';
import { getRecord } from '../records.ts';
import {
  areaValues,
  fact,
  figureValue,
  list,
  table,
  textValue,
  textValues,
  type Fact,
  type FactContext,
  type FactGroup,
} from './fact.ts';
import { lines, recognitionFacts, seasonValues } from './shared.ts';

type Protection = Page<'products'>['data']['protections'][number];

export function productFacts(context: FactContext, { data }: Page<'products'>): Fact[] {
  const { t } = context;
  return [
    ...fact(t('product.kind'), textValue(data.kind && t(`product.kind.${data.kind}`))),
    ...fact(t('product.origins'), areaValues(context, data.origins)),
    ...fact(t('product.seasons'), seasonValues(context, data.seasons)),
    ...fact(t('product.output'), figureValue(context, data.output)),
    ...fact(t('product.plantedArea'), figureValue(context, data.plantedArea)),
    ...fact(t('product.exports'), figureValue(context, data.exports)),
  ];
}

export function productGroups(context: FactContext, { data }: Page<'products'>): FactGroup[] {
  const { t } = context;
  return [
    ...table(
      context,
      t('product.protections'),
      data.protections.flatMap((protection) => protectionFact(context, protection)),
    ),
    ...recognitionFacts(context, data.recognitions),
    ...list(t('product.outlets'), textValues(data.outlets)),
  ];
}

function protectionFact(
  { language, ledger, t }: FactContext,
  { kind, stars, number, date, markets, sources, text }: Protection,
): Fact[] {
  const name =
    stars === undefined ? t(`protection.${kind}`) : t('protection.stars', { stars: String(stars) });
  const countries = formatPieces(
    language,
    markets.map((id) => namePiece(language, getRecord(ledger, 'areas', id).names)),
  );
  const notes = [
    ...(markets.length > 0 ? [fillPieces(language, 'protection.markets', { countries })] : []),
    ...lines(number, date && formatDate(language, date)),
  ];
  const [first = [{ text: name }], ...rest] = [...lines(text), ...notes];
  return fact(name, [{ text: first, notes: rest, sources }]);
}
