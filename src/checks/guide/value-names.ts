import { isLocale, locales } from '../../config/locales.ts';
import { dictionaries } from '../../i18n/dictionaries/index.ts';
import { verdicts } from '../../schemas/clarification.ts';
import { eventKinds } from '../../schemas/event.ts';
import { guideKinds } from '../../schemas/guide.ts';
import { heritageKinds } from '../../schemas/heritage.ts';
import { costKinds, utilityKinds } from '../../schemas/park.ts';
import { partnerKinds } from '../../schemas/partner.ts';
import { nameOfShape, shapeIds } from '../../schemas/map.ts';
import { destinations } from '../../schemas/parts/distances.ts';
import { recognitionLevels } from '../../schemas/parts/recognition.ts';
import { units } from '../../schemas/parts/unit.ts';
import { placeKinds } from '../../schemas/place.ts';
import { productKinds, protectionKinds } from '../../schemas/product.ts';
import { publicationKinds } from '../../schemas/publication.ts';
import type { ReportLanguage } from '../issue.ts';
import { guideWords } from './words/index.ts';

/** Lists of allowed values whose names the dictionaries hold, under `<prefix>.<value>`. */
const inDictionaries: readonly (readonly [values: readonly string[], prefix: string])[] = [
  [placeKinds, 'place.kind'],
  [eventKinds, 'event.kind'],
  [productKinds, 'product.kind'],
  [protectionKinds, 'protection'],
  [guideKinds, 'guide.kind'],
  [heritageKinds, 'heritage.kind'],
  [partnerKinds, 'partner.kind'],
  [publicationKinds, 'publication.kind'],
  [verdicts, 'clarification.verdict'],
  [utilityKinds, 'utility'],
  [costKinds, 'cost'],
  [destinations, 'distance'],
  [recognitionLevels, 'recognition'],
];

const allUnits: readonly string[] = units;

/** What one of the values that a field takes means; nothing where the field's own description says it. */
export function nameOfValue(
  language: ReportLanguage,
  values: readonly string[],
  value: string,
): string | undefined {
  const [, prefix] = inDictionaries.find(([own]) => own.join() === values.join()) ?? [];
  const dictionary: Readonly<Record<string, string>> = dictionaries[language];
  if (values.join() === shapeIds.join()) return nameOfShape(value);
  if (prefix !== undefined) return dictionary[`${prefix}.${value}`];
  if (values.every((one) => allUnits.includes(one))) return nameOfUnit(language, value);
  if (values.every(isLocale) && isLocale(value)) return locales[value].name;
  const own: Readonly<Record<string, string>> = guideWords[language].values;
  return own[value];
}

/** A unit as it is printed with a number, which three dots stand for where they are needed. */
function nameOfUnit(language: ReportLanguage, unit: string): string | undefined {
  const dictionary: Readonly<Record<string, string>> = dictionaries[language];
  const printed = dictionary[`unit.${unit}_other`]?.replace('{{number}}', '…').replace(/^… /, '');
  return printed === '…' ? guideWords[language].values.number : printed;
}
