import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allLocales, locales, sourceLocale, type Locale } from '../../config/locales.ts';
import { units } from '../../schemas/parts/unit.ts';
import { placeKinds } from '../../schemas/place.ts';
import { dictionaries } from './index.ts';

const stringsOf = (locale: Locale): Record<string, string> => dictionaries[locale];
const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name).toSorted();
const wordsOf = (text: string) => text.replace(/\{\{.*?\}\}/g, ' ');

/** Entries of a dictionary for which `isWrong` holds, in a form that a failure shows. */
const listWrong = (locale: Locale, isWrong: (text: string, key: string) => boolean) =>
  Object.entries(stringsOf(locale))
    .filter(([key, text]) => isWrong(text, key))
    .map(([key, text]) => `${key}: ${text}`);

describe.each(allLocales)('dictionary %s', (locale) => {
  const source = stringsOf(sourceLocale);
  const own = stringsOf(locale);

  it('has the keys of the source, and only plural forms that the language uses', () => {
    const categories = (['cardinal', 'ordinal'] as const).flatMap(
      (type) =>
        new Intl.PluralRules(locales[locale].tag, { type }).resolvedOptions().pluralCategories,
    );
    const isPlural = (key: string) => /_(zero|one|two|few|many)$/.test(key);
    expect(
      Object.keys(own)
        .filter((key) => !isPlural(key))
        .toSorted(),
    ).toEqual(Object.keys(source).toSorted());
    for (const key of Object.keys(own).filter(isPlural)) {
      const [base = '', category = ''] = key.split(/_(?=[a-z]+$)/);
      expect(categories, key).toContain(category);
      expect(source, key).toHaveProperty([`${base}_other`]);
    }
  });

  it('has the placeholders of the source in every string', () => {
    const differing = Object.entries(own).filter(([key, text]) => {
      const other = source[key.replace(/_[a-z]+$/, '_other')] ?? source[key] ?? '';
      return String(placeholdersOf(text)) !== String(placeholdersOf(other));
    });
    expect(differing).toEqual([]);
  });

  it('has no empty, untrimmed or decomposed string, and no HTML', () => {
    // The gloss of a term follows it directly and brings its own space where the language writes one.
    const isSuffix = (key: string) => key === 'term.gloss';
    expect(listWrong(locale, (text) => text.trim() === '')).toEqual([]);
    expect(listWrong(locale, (text, key) => text !== text.trim() && !isSuffix(key))).toEqual([]);
    expect(listWrong(locale, (text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(listWrong(locale, (text) => /<[a-z/]|&[a-z]+;|\u200B|\s{2}/.test(text))).toEqual([]);
  });

  it('uses its own scripts, and Latin only for signs and proper names', () => {
    const own = locale === 'vi' || locale === 'en' ? /\p{Script=Latin}/u : ownScripts[locale];
    const lettersOf = (text: string) =>
      wordsOf(text).replace(latinNames, '').match(/\p{L}/gu) ?? [];
    const foreign = (text: string) => lettersOf(text).filter((letter) => !own.test(letter));
    expect(listWrong(locale, (text) => foreign(text).length > 0)).toEqual([]);
  });

  it('has words for every unit, place kind and qualifier', () => {
    for (const unit of units) expect(own).toHaveProperty([`unit.${unit}_other`]);
    for (const kind of placeKinds) expect(own).toHaveProperty([`place.kind.${kind}`]);
    for (const group of [1, 2, 3, 4]) expect(own).toHaveProperty([`scale.group${group}`]);
    for (const name of ['about', 'over', 'under']) expect(own).toHaveProperty([`figure.${name}`]);
  });

  it('tells kinds of places and units apart', () => {
    const kinds = placeKinds.map((kind) => own[`place.kind.${kind}`]);
    expect(new Set(kinds).size).toBe(placeKinds.length);
    // Visits are told from visitors by the words around their figure.
    const wrapped = (text = '') => (own['figure.visits'] ?? '').replace('{{figure}}', text);
    const unitWords = units.map((unit) => {
      const text = own[`unit.${unit}_other`];
      return unit === 'visit' ? wrapped(text) : text;
    });
    expect(new Set(unitWords).size).toBe(units.length);
  });
});

describe('every string', () => {
  const sources = globSync('src/**/*.{ts,astro}', {
    exclude: (name) => name.includes('dictionaries') || name.endsWith('.test.ts'),
  }).map((file) => readFileSync(file, 'utf8'));
  const literals = sources.flatMap((text) =>
    [...text.matchAll(/'([\w.]+)'|`([\w.]*\$\{[^`]*)`/g)].map(([, key, made]) => key ?? made ?? ''),
  );
  const named = new Set(literals);
  // A key put together, such as `door.${door}.summary`, stands for all that it may become.
  const made = literals
    .filter((text) => /^\w+\.[\w.]*\$\{/.test(text))
    .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{.*?\}/g, '[\\w-]+')}$`));
  const isUsed = (key: string) => named.has(key) || made.some((pattern) => pattern.test(key));

  it('is said somewhere', () => {
    const keys = Object.keys(stringsOf(sourceLocale)).map((key) => key.replace(/_other$/, ''));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('door.visit.summary')).toBe(true);
    expect(isUsed('door.visit.unused') || isUsed('nav.unused')).toBe(false);
  });
});

describe('English', () => {
  it('has no Vietnamese left in it', () => {
    expect(listWrong('en', (text) => /[^\p{ASCII}\p{P}\p{S}²³]/u.test(text))).toEqual([]);
  });

  it('tells one from many wherever Vietnamese counts, but in signs', () => {
    const uncounted = Object.keys(stringsOf('en')).filter(
      (key) => key.endsWith('_other') && !(key.replace(/other$/, 'one') in stringsOf('en')),
    );
    expect(uncounted.toSorted()).toEqual(
      units
        .filter((unit) => !countedInWords.has(unit))
        .map((unit) => `unit.${unit}_other`)
        .toSorted(),
    );
  });
});

/** Units that English has a word with a plural for, not a sign. */
const countedInWords: ReadonlySet<string> = new Set([
  'tonne',
  'person',
  'visit',
  'point',
  'minute',
  'hour',
  'day',
  'working-day',
  'year',
]);

const latinNames = /JavaScript|RSS|PDF|QR|UNESCO|OCOP|USD|GI|km\/h|km²|km|kWh|kW|MW|mm|m[²³]|m|°C/g;
const ownScripts: Record<Exclude<Locale, 'vi' | 'en'>, RegExp> = {
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  lo: /\p{Script=Lao}/u,
};
