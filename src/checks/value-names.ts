import { isLocale, locales } from '../config/locales.ts';
import { dictionaries } from '../i18n/dictionaries/index.ts';
import { verdicts } from '../schemas/clarification.ts';
import { eventKinds } from '../schemas/event.ts';
import { guideKinds } from '../schemas/guide.ts';
import { heritageKinds } from '../schemas/heritage.ts';
import { costKinds, utilityKinds } from '../schemas/park.ts';
import { partnerKinds } from '../schemas/partner.ts';
import { nameOfShape, shapeIds } from '../schemas/map.ts';
import { destinations } from '../schemas/parts/distances.ts';
import { recognitionLevels } from '../schemas/parts/recognition.ts';
import { units } from '../schemas/parts/unit.ts';
import { placeKinds } from '../schemas/place.ts';
import { productKinds, protectionKinds } from '../schemas/product.ts';
import { publicationKinds } from '../schemas/publication.ts';
import { slugOf } from '../lib/slug.ts';
import type { InBoth, ReportLanguage } from './issue.ts';
import { guideWords } from './guide/words/index.ts';

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

/** What a field's description says of its values, as in “photo (ảnh chụp), ai (máy vẽ)”. */
export type About = Readonly<Partial<Record<ReportLanguage, string | undefined>>>;

function nameIn(
  language: ReportLanguage,
  values: readonly string[],
  value: string,
  about: About,
): string | undefined {
  const told = about[language]?.split(`${value} (`)[1]?.split(')')[0];
  return told ?? nameOfValue(language, values, value);
}

/** Allowed values for a sentence, each with its name where that is another word. */
export function nameValues(values: readonly string[], about: About = {}): InBoth {
  const tell = (language: ReportLanguage) =>
    values
      .map((value) => {
        const name = nameIn(language, values, value, about);
        return name === undefined || slugOf(name) === slugOf(value) ? value : `${value} (${name})`;
      })
      .join(', ');
  return { vi: tell('vi'), en: tell('en') };
}

/** What a unit is printed as, without the number. */
const signOf = (value: string, values: readonly string[]) =>
  nameOfValue('vi', values, value)?.replace('…', '').trim();

/** Units by other spellings, in plain letters. */
const alsoCalled = new Map([
  ...['hecta', 'hec-ta', 'hecto', 'ha-ta'].map((word) => [word, 'ha'] as const),
  ...['kilomet', 'ki-lo-met', 'cay-so'].map((word) => [word, 'km'] as const),
  ...['met', 'mét'].map((word) => [word, 'm'] as const),
  ...['do-la', 'dola', 'do-la-my', 'us'].map((word) => [word, 'usd'] as const),
  ...['vnd', 'dong-viet-nam'].map((word) => [word, 'dong'] as const),
  ...['phan-tram', 'pt'].map((word) => [word, 'percent'] as const),
]);

/** The one value that goes by a word: its name, or the beginning or end of it, in either language. */
export function valueNamed(
  word: string,
  values: readonly string[],
  about: About = {},
): string | undefined {
  const sign = values.find((value) => signOf(value, values) === word.trim());
  if (sign !== undefined) return sign;
  const slug = alsoCalled.get(slugOf(word)) ?? slugOf(word);
  if (slug === '') return undefined;
  const named = values.map((value) => ({
    value,
    names: (['vi', 'en'] as const)
      .flatMap((language) =>
        (nameIn(language, values, value, about) ?? '').split(/[,;]/).map(slugOf).filter(Boolean),
      )
      .concat(value),
  }));
  const isPart = (long: string, short: string) =>
    long.startsWith(`${short}-`) || long.endsWith(`-${short}`);
  for (const fits of [
    (name: string) => name === slug,
    (name: string) => isPart(slug, name) || isPart(name, slug),
  ]) {
    const found = named.filter(({ names }) => names.some(fits));
    if (found.length > 0) return found.length === 1 ? found[0]?.value : undefined;
  }
  return undefined;
}
