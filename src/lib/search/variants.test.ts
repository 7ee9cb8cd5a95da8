import { describe, expect, it } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { listDictionaryWords, listVariants } from './variants.ts';

describe('other ways to write a query', () => {
  it.each<[Locale, string, string]>([
    ['ko', '산업단지를', '산업단지'],
    ['ko', '산업단지에서는', '산업단지'],
    ['ko', '세계유산은 북쪽의', '세계유산 북쪽'],
    ['ja', 'がいど', 'ガイド'],
    ['ja', 'ガイド', 'がいど'],
    ['ja', 'リンゴの木', 'りんごの木'],
    ['ja', 'こーひー', 'コーヒー'],
    ['ja', 'データー', 'データ'],
    ['ja', 'データ', 'データー'],
  ])('in %s: %s also as %s', (locale, query, variant) => {
    expect(listVariants(locale, query)).toContain(variant);
  });

  it.each<[Locale, string]>([
    ['vi', 'đường'],
    ['en', 'pagoda'],
    ['zh', '永严寺'],
    ['lo', 'ບັກຢາງ'],
    // What is left of it would be one character.
    ['ko', '길이'],
    ['ja', '山寺'],
  ])('in %s: none of %s', (locale, query) => {
    expect(listVariants(locale, query)).toEqual([]);
  });

  it('are few, however long the query', () => {
    expect(listVariants('ja', 'か'.repeat(300)).length).toBeLessThan(10);
    expect(listVariants('ja', 'かき'.repeat(6)).length).toBeLessThan(60);
  });
});

it('finds the words of a stretch as a dictionary does, signs left out', () => {
  expect(listDictionaryWords('ja', '世界遺産、お寺').join('|')).not.toContain('、');
  expect(listDictionaryWords('lo', 'ມໍລະດົກໂລກ').join('')).toBe('ມໍລະດົກໂລກ');
});
