import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import { defaultLanguage, foreignTag, nameIn, namePiece, nearestLanguage } from './fallback.ts';

describe('contract 9: the language shown instead', () => {
  it.each<[Locale, readonly Locale[], Locale]>([
    ['ko', ['vi', 'en', 'ko'], 'ko'],
    ['ko', ['vi', 'en', 'ja'], 'en'],
    ['ko', ['vi', 'ja', 'zh'], 'vi'],
    ['lo', ['vi'], 'vi'],
    ['en', ['vi', 'zh'], 'vi'],
    ['vi', ['vi', 'en'], 'vi'],
    ['zh', [], 'vi'],
  ])('for a reader of %s, of %j: %s', (wanted, existing, shown) => {
    expect(nearestLanguage(wanted, existing)).toBe(shown);
  });

  it.each(allLocales)('shows %s whatever else there is, if it exists', (locale) => {
    expect(nearestLanguage(locale, allLocales.toReversed())).toBe(locale);
  });
});

describe('contract 9: x-default', () => {
  it.each<[readonly Locale[], Locale]>([
    [['vi', 'en', 'zh'], 'en'],
    [['vi', 'zh'], 'vi'],
  ])('of %j is %s', (existing, offered) => {
    expect(defaultLanguage(existing)).toBe(offered);
  });
});

describe('nameIn', () => {
  const names = { vi: 'Chùa', en: 'Pagoda', zh: undefined, ko: '사원' };

  it.each<[Locale, string]>([
    ['vi', 'Chùa'],
    ['ko', '사원'],
    ['zh', 'Pagoda'],
    ['lo', 'Pagoda'],
  ])('in %s is %s', (locale, name) => {
    expect(nameIn(locale, names)).toBe(name);
  });

  it('is the Vietnamese one where there is no other', () => {
    expect(nameIn('ja', { vi: 'Chùa' })).toBe('Chùa');
  });
});

describe('the language of a name', () => {
  it('is told where it is not the reader’s', () => {
    expect(namePiece('zh', { vi: 'Chùa', en: 'Pagoda' })).toEqual({ text: 'Pagoda', lang: 'en' });
    expect(namePiece('en', { vi: 'Chùa' })).toEqual({ text: 'Chùa', lang: 'vi' });
    expect(namePiece('en', { vi: 'Chùa', en: 'Pagoda' })).toEqual({ text: 'Pagoda' });
  });

  it('is said by its tag, not by its key', () => {
    expect(foreignTag('vi', 'zh')).toBe('zh-Hans');
    expect(foreignTag('zh', 'zh')).toBeUndefined();
  });
});
