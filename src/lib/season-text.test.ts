import { expect, it } from 'vitest';
import { allLocales } from '../config/locales.ts';
import { seasonText } from './season-text.ts';

const inAll = (season: Parameters<typeof seasonText>[1]) =>
  Object.fromEntries(allLocales.map((locale) => [locale, seasonText(locale, season)]));

it('says the months of a season in every language', () => {
  expect(inAll({ calendar: 'solar', from: 5, to: 7 })).toMatchObject({
    vi: 'tháng 5 đến tháng 7',
    en: 'May to July',
    zh: '5月至7月',
  });
  expect(inAll({ calendar: 'solar', from: 11, to: 11 })).toMatchObject({
    vi: 'tháng 11',
    en: 'November',
    zh: '11月',
    ko: '11월',
    ja: '11月',
    lo: 'ພະຈິກ',
  });
  expect(inAll({ calendar: 'lunar', from: 9, to: 10 })).toMatchObject({
    vi: 'tháng 9 đến tháng 10 âm lịch',
    en: 'ninth to tenth lunar months',
  });
});
