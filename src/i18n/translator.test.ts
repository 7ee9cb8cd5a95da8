import { describe, expect, it } from 'vitest';
import { allLocales, locales, sourceLocale } from '../config/locales.ts';
import { dictionaries } from './dictionaries/index.ts';
import { pluralTemplates, template } from './template.ts';
import { translator } from './translator.ts';

describe('translator', () => {
  it.each([
    ['vi', 1, 'Có 1 kết quả cho “chùa”.'],
    ['en', 0, '0 results for “chùa”.'],
    ['en', 1, '1 result for “chùa”.'],
    ['en', 2, '2 results for “chùa”.'],
  ] as const)('in %s says %i with the right plural', (locale, count, text) => {
    expect(translator(locale)('search.count', { count, query: 'chùa' })).toBe(text);
  });

  it.each(allLocales)('takes the form that Intl.PluralRules names, in %s', (locale) => {
    const rules = new Intl.PluralRules(locales[locale].tag);
    const forms = pluralTemplates(locale, 'list.count');
    for (const count of [0, 1, 2, 5, 11, 21, 100, 1000]) {
      const form = forms[rules.select(count)] ?? forms['other'] ?? '';
      expect(translator(locale)('list.count', { count })).toBe(
        form.replace('{{count}}', String(count)),
      );
    }
  });

  it('inserts values as they are: the template escapes them', () => {
    const t = translator('en');
    expect(t('search.none', { query: '<b>&"$1' })).toBe('Nothing found for “<b>&"$1”.');
    expect(t('page.withdrawn', { reason: '{{reason}}' })).toContain('{{reason}}');
  });

  it('speaks each language independently of the others', () => {
    const home = allLocales.map((locale) => translator(locale)('nav.home'));
    expect(home).toEqual(allLocales.map((locale) => dictionaries[locale]['nav.home']));
    expect(new Set(home).size).toBe(allLocales.length);
  });

  it('gives every string of every language, never its key', () => {
    for (const locale of allLocales) {
      const t = translator(locale) as (key: string) => string;
      for (const key of Object.keys(dictionaries[sourceLocale]))
        expect(t(key), `${locale} ${key}`).not.toBe(key);
    }
  });
});

describe('templates for browser code', () => {
  it('keep their placeholders', () => {
    expect(template('vi', 'search.none')).toContain('{{query}}');
  });

  it.each(allLocales)('hold each plural category that %s uses', (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locales[locale].tag).resolvedOptions();
    expect(Object.keys(pluralTemplates(locale, 'search.count')).toSorted()).toEqual(
      pluralCategories.toSorted(),
    );
  });
});
