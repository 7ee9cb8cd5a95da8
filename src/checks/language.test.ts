import { describe, expect, test } from 'vitest';
import { allLocales, locales, type Locale } from '../config/locales.ts';
import { isInLanguage } from './language.ts';

const texts: Partial<Record<Locale, string>> = {
  vi: 'Chùa nằm bên sông, dưới chân núi, và người dân đến lễ quanh năm. ',
  en: 'The pagoda stands by the river below Núi Cô Tiên, and people come all year. ',
  zh: '寺院坐落在河边的山脚下，人们全年都来这里礼佛。',
  ko: '사원은 강가의 산기슭에 자리하고 있으며 사람들은 일 년 내내 찾아온다. ',
  ja: '寺は川のほとり、山のふもとにあり、人々は一年を通して参拝に訪れます。',
  lo: 'ວັດຕັ້ງຢູ່ແຄມແມ່ນ້ຳ ຕີນພູ ແລະ ຜູ້ຄົນມາໄຫວ້ພະຕະຫຼອດປີ. ',
};
const sentence = (locale: Locale) => (texts[locale] ?? '').repeat(6);

describe.each(allLocales)('a text in %s', (locale) => {
  test('is taken for one', () => {
    expect(isInLanguage(sentence(locale), locales[locale].letters)).toBe(true);
  });

  test.each(allLocales.filter((other) => other !== locale))('is not taken for %s', (other) => {
    expect(isInLanguage(sentence(locale), locales[other].letters)).toBe(false);
  });
});

test('a language of which no letters are known takes any text', () => {
  expect(isInLanguage(sentence('lo'))).toBe(true);
});

test.each(allLocales)('two sentences in %s are enough to tell', (locale) => {
  const isIn = (other: Locale) =>
    isInLanguage((texts[locale] ?? '').repeat(2), locales[other].letters, locales[other].density);
  expect(allLocales.filter(isIn)).toEqual([locale]);
});

test('a short text is not judged', () => {
  expect(isInLanguage('Bắc Ninh', locales.lo.letters)).toBe(true);
});

test('names and titles in Latin letters weigh less than the signs around them', () => {
  const titles = 'Quan họ – nguồn gốc và quá trình phát triển; Kỷ niệm thời thơ ấu; Au Tonkin. ';
  const { letters, density } = locales.zh;
  expect(isInLanguage(`${texts.zh ?? ''}${titles}`.repeat(3), letters, density)).toBe(true);
  expect(isInLanguage(`寺院${titles}`.repeat(3), letters, density)).toBe(false);
});
