import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLocale, locales } from '../../config/locales.ts';
import { withoutTones } from './lao-signs.ts';
import { listSyllables } from './lao-syllables.ts';
import { decode, display, encode, encodeQuery, type SpelledBy } from './spelling.ts';

describe('search spelling', () => {
  it.each<[SpelledBy, string, string]>([
    ['words', 'đường về Đồng Cao', 'ḏường về Ḏồng Cao'],
    ['words', 'ḏ', '^ḏ'],
    ['words', 'a^b', 'a^^b'],
    ['words', 'a\u2060b', 'a^\u2060b'],
    ['words', '永严寺', '永严寺'],
    ['words', 'Việt Nam–Hàn Quốc', 'Việt Nam–^ Hàn Quốc'],
    ['words', '2020–2025', '2020–^ 2025'],
    ['words', 'xã/phường, “rối nước”…', 'xã/^ phường, “rối nước”…'],
    ['words', 'don’t co-operate at 15:30', 'don’t co-operate at 15:30'],
    ['words', '25,7 km; 3/2/1930; 5/b', '25,7 km; 3/2/1930; 5/^ b'],
    ['characters', '永严寺', '永 严 寺'],
    ['characters', '北江，省2025年', '北 江， 省 2025 年'],
    ['characters', '세계 유산', '세 계^ 유 산'],
    ['characters', 'コーヒー km²', 'コ ー ヒ ー^ km²'],
    ['characters', 'Tây Yên Tử是山', 'Tây\u2060 Yên\u2060 Tử 是 山'],
    ['characters', 'が', 'が'],
    ['syllables', 'ບັກຢາງ 2025', 'ບ\u19b0ກ ຢາງ^ 2025'],
    ['syllables', 'ນ້ຳຕົກ', 'ນ\ue0c9\u19b9າ ຕ\u19b7ກ'],
    ['syllables', '\u19b0\ue0c9', '^\u19b0^\ue0c9'],
    ['syllables', 'ໝາກ', 'ຫມາກ'],
    ['syllables', 'ຫມາກ', 'ຫ^ມາກ'],
  ])('by %s spells %j as %j', (by, text, spelled) => {
    expect(encode(text, by)).toBe(spelled);
    expect(decode(spelled, by)).toBe(display(text));
  });

  it.each<[SpelledBy, string, string]>([
    ['words', 'Việt Nam–Hàn Quốc', 'Việt Nam Hàn Quốc'],
    ['words', 'xã/phường', 'xã phường'],
    ['words', '3/2/1930', '3/2/1930'],
    ['characters', '北江/北宁', '北 江/ 北 宁'],
  ])('by %s looks %j up as %j', (by, query, spelled) => {
    expect(encodeQuery(query, by)).toBe(spelled);
  });

  it.each([
    ['ＫＣＮ２０２５', 'KCN2025'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['km²①½，。', 'km²①½，。'],
    ['Tây'.normalize('NFD'), 'Tây'],
  ])('shows %j as %j', (text, shown) => {
    expect(display(text)).toBe(shown);
  });

  const strange = [
    'đĐ',
    'ḏđ^đ',
    'a\u2060 \u2060^ 1^\u2060',
    '^ḏ^^',
    ' \n\t a  b ',
    'ຫ^ນ ໍາຳ ໜໝ',
    '👨‍👩‍👧 北\u3000江\u00a0x',
    '\ud800',
    '',
  ];
  it.each(strange)('decodes %j to what is displayed, however it is spelled', (text) => {
    for (const by of ['words', 'characters', 'syllables'] as const)
      expect(decode(encode(text, by), by)).toBe(display(text));
  });

  it('changes nothing that the portal says, and brings all of it back', () => {
    const files = globSync('{content,src/testing/fixtures/second-province}/*/*/index.*.mdx');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const [, locale = ''] = /index\.(\w+)\.mdx$/.exec(file) ?? [];
      if (!isLocale(locale)) continue;
      const text = readFileSync(file, 'utf8');
      const by = locales[locale].spelledBy;
      expect(display(text), file).toBe(text);
      expect(decode(encode(text, by), by), file).toBe(text);
    }
  });
});

it.each(['ນ້ຳຫ້ວຍ', 'ໂຮ໋ຈວ໋ຍ', 'ເກົ່າແມ່ນ'])(
  '%s falls into the same syllables without its tone marks',
  (text) => {
    const bare = text.replace(/[\u0ec8-\u0ecb]/g, '');
    expect(withoutTones(encode(text, 'syllables'))).toBe(encode(bare, 'syllables'));
  },
);

it.each([
  'ກົດ|ຫມາຍ|ວ່າ|ດ້ວຍ|ການ|ລົງ|ທຶນ',
  'ສະ|ຫນອງ',
  'ມໍ|ລະ|ດົກ|ໂລກ',
  'ເຂດ|ອຸດ|ສາ|ຫະ|ກໍາ',
  'ຄວາມ|ຮ່ວມ|ມື',
  'ແຂວງ|ໄຊ|ສົມ|ບູນ',
  'ດອກ|ຈໍາ|ປາ',
  'ສວນ|ຫມາກ|ລິ້ນ|ຈີ່',
  'ເລື່ອງ|ເກົ່າ',
  'ເມືອງ|ຫຼວງ',
  'ການ|ອອກ|ໄປ',
  'ໃຫມ່|ກວ່າ',
  'ເຂົ້າ|ໃຈ|ວ່າ',
  'ອາ|ຊິ|ວະ|ສຶກ|ສາ',
  'ແກ່|ຍາວ',
  'ເຊຍ|ໄທຍ',
  'ບອກ|ວ່າ',
  'ປະ|ຊາ|ຊົນ|ເຜົ່າ|ຕ່າງ|ໆ',
  'ຫວຍ|ນ້ອຍ',
  'ຫວານ|ແຫວນ|ຫວຽດ|ນາມ',
])('Lao falls into syllables: %s', (syllables) => {
  const parts = syllables.split('|');
  expect(listSyllables(parts.join(''))).toEqual(parts);
  // A word is cut in the same way whatever stands around it.
  expect(listSyllables(`ການ${parts.join('')}ການ`)).toEqual(['ການ', ...parts, 'ການ']);
});
