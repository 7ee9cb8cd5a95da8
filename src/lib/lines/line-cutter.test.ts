import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allLocales, type Locale } from '../../config/locales.ts';
import { lineCutter } from './line-cutter.ts';

const cut = (locale: Locale, text: string, names: string[] = []) =>
  lineCutter(locale, names)(text).map(({ text: part, isWhole }) => (isWhole ? `[${part}]` : part));

test('Vietnamese: names and compounds stay whole', () => {
  expect(cut('vi', 'Cổng quảng bá Sông Hạc')).toEqual(['Cổng ', '[quảng bá]', ' ', '[Sông Hạc]']);
  expect(cut('vi', 'Di sản có 12 điểm')).toEqual(['[Di sản]', ' có ', '[12 điểm]']);
  expect(cut('vi', 'Năm 1884–1913')).toEqual(['[Năm 1884–1913]']);
  expect(cut('vi', 'Dài 4–5 km')).toEqual(['Dài ', '[4–5 km]']);
  expect(cut('vi', 'Chùa Bạch Vân')).toEqual(['Chùa ', '[Bạch Vân]']);
});

test('a name of the glossary stays whole, in either case, within no other word', () => {
  expect(cut('en', 'The paper mill and paper mills', ['paper mill'])).toEqual([
    'The ',
    '[paper mill]',
    ' and paper mills',
  ]);
  expect(cut('en', 'Paper mill', ['paper mill'])).toEqual(['[Paper mill]']);
  expect(cut('lo', 'ບ້ານຮ່າໂນ້ຍໃໝ່', ['ຮ່າໂນ້ຍ'])).toEqual(['ບ້ານ', '[ຮ່າໂນ້ຍ]', 'ໃໝ່']);
});

test('Japanese: lines end after a particle or a sign, words are whole', () => {
  expect(cut('ja', '川の春祭り、紙の村')).toEqual(['[川の]', '[春祭り、]', '[紙の]', '[村]']);
  expect(cut('ja', 'お問い合わせとこのサイト')).toEqual(['[お問い合わせと]', '[このサイト]']);
});

test('Chinese: lines end between words', () => {
  expect(cut('zh', '三江流过的土地')).toEqual(['[三江流过的]', '[土地]']);
  expect(cut('zh', '共有12处，不是20处')).toEqual(['[共有]', '[12处，]', '[不是]', '[20处]']);
});

test('what is longer than a line of a narrow window may break', () => {
  const name = 'ວັດເກົ່າແກ່ຂອງບ້ານຮ່າໂນ້ຍ';
  expect(cut('lo', name, [name])).toEqual([name]);
});

test('the parts are the text, whatever it is', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[ぁ-ヺ一-鿋 、（）0-9a-z]*$/u),
  );
  const property = fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, names) => {
    for (const locale of allLocales)
      expect(
        lineCutter(
          locale,
          names,
        )(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
  fc.assert(property, { numRuns: 25 });
});
