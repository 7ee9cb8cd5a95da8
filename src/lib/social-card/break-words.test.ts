import { expect, test } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { breakBetweenWords, listUnbroken } from './break-words.ts';

/** A text with `|` where a line may break that has no space, `_` where it may not break at one. */
const shown = (locale: Locale, text: string, names?: readonly string[]) =>
  breakBetweenWords(text, locale, names)
    .replaceAll('\u200b', '|')
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', '_');

test.each<[Locale, string, string]>([
  ['vi', 'Làng cổ bên dòng sông', 'Làng cổ bên dòng_sông'],
  ['en', 'Corporate income tax since October 2025', 'Corporate income tax since October_2025'],
  ['ko', '세 강이 만나는 땅', '세 강이 만나는 땅'],
  ['ko', '토하(Thổ Hà) 마을 축제', '토하|(Thổ_Hà) 마을 축제'],
  ['ko', '옌뜨-빈응이엠 유산', '옌뜨-|빈응이엠 유산'],
  ['vi', 'Di sản Vũ Ninh – Cao Lỗ có 12 điểm', 'Di_sản Vũ_Ninh_– Cao_Lỗ có 12_điểm'],
  ['ja', '三つの川が流れる土地', '三つの|川が|流れる|土地'],
  ['ja', '町の地域別賃金', '町の|地域別賃金'],
  ['ja', '版木、鏡で読む文字', '版木、|鏡で|読む|文字'],
  ['ja', 'ライスペーパー作り', 'ライスペーパー|作り'],
  ['ja', '川端（Sông Hạc）の祭り', '川端|（Sông_Hạc）の|祭り'],
  ['ja', '「世界の記憶」の町', '「世界の|記憶」の|町'],
  ['zh', '2025年10月起的企业所得税', '2025年|10月起的|企业|所得税'],
  ['zh', '佛经木版：“世界记忆”名录', '佛经|木版：|“世界|记忆”|名录'],
  ['zh', '遗产有12处组成部分', '遗产|有12处|组成|部分'],
  ['zh', '三江流过的土地', '三江流过的|土地'],
  ['lo', 'ຂັ້ນຕອນການລົງທຶນ, ເທື່ອລະບາດກ້າວ', 'ຂັ້ນຕອນ|ການລົງທຶນ, ເທື່ອລະ|ບາດກ້າວ'],
])('%s: lines break between the words of %s', (locale, text, expected) => {
  expect(shown(locale, text)).toBe(expected);
});

test('no line of Lao breaks within a syllable, or begins with a comma', () => {
  // A dictionary of words takes the ends of these foreign syllables for words.
  expect(shown('lo', 'ອ່າງນ້ຳ ຄວນເທິ່ນ ແລະ ເກາະ')).toBe('ອ່າງນ້ຳ ຄວນເທິ່ນ ແລະ_ເກາະ');
  expect(breakBetweenWords('ສົມບູນ, ລາວ', 'lo')).toContain('ນ\u2060,');
});

test('a name of Lao stays whole, and the word that begins as it does', () => {
  const names = ['ແມ່ນ້ຳ ເກິ່ວ', 'ວັດ'];
  expect(shown('lo', 'ສອງຝັ່ງແມ່ນ້ຳ ເກິ່ວ', names)).toBe('ສອງ|ຝັ່ງ|ແມ່ນ້ຳ_ເກິ່ວ');
  expect(shown('lo', 'ບໍລິຫານວັດແທກ', names)).toBe('ບໍລິຫານ|ວັດແທກ');
});

test('names stay whole, whatever their case', () => {
  expect(shown('vi', 'Chùa Bổ Đà và vườn tháp đá', ['chùa Bổ Đà'])).toBe(
    'Chùa_Bổ_Đà và vườn tháp_đá',
  );
  expect(shown('zh', '老挝赛宋本省的朋友', ['赛宋本'])).not.toContain('赛宋|本');
  const long = 'the Kingdom of a Very Long Name';
  expect(shown('en', `In ${long} we met`, [long])).toContain('of a Very');
});

test('nothing is added that shows, and nothing lost', () => {
  for (const [locale, text] of [
    ['ja', '旧ヒエップホア県、ドンローの「カーチュー」 2025'],
    ['zh', '双溪-内黄工业园区（Song Khê - Nội Hoàng）'],
    ['lo', 'ເສັ້ນທາງຂົນສົ່ງສິນຄ້າເຂົ້າ-ອອກ ແຂວງ ຮ່ວາຟູ໋'],
  ] as const)
    expect(
      breakBetweenWords(text, locale)
        .replace(/[\u200b\u2060]/g, '')
        .replaceAll('\u00a0', ' '),
    ).toBe(text);
});

test('a Korean particle stays with the bracket before it', () => {
  expect(breakBetweenWords('토하(Thổ Hà)의 봄', 'ko')).toContain(')\u2060의');
});

test('what a line must hold whole is told', () => {
  expect(listUnbroken('Tây\u00a0Yên Tử\u200bxa')).toEqual(['Tây\u00a0Yên', 'Tử', 'xa']);
});
