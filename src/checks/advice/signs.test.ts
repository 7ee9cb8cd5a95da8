import { describe, expect, it } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { inLines, readText, textOf } from '../../testing/read-entry.ts';
import { adviseOnSigns } from './signs.ts';

const faultsIn = (body: string, locale: Locale = 'vi', fields = '') =>
  adviseOnSigns(readText(locale, textOf(body, fields)));

describe('a sign that is told', () => {
  it.each<[string, string, Locale, string]>([
    ['a soft hyphen', 'Tây\u00ad Yên Tử', 'vi', 'invisible-sign'],
    ['a zero-width space', 'West\u200b Yen Tu', 'en', 'invisible-sign'],
    ['a zero-width space', '西安子\u200b山', 'zh', 'invisible-sign'],
    ['a mark of direction', 'Một\u200e hai', 'vi', 'invisible-sign'],
    ['an embedding of direction', 'Một \u202ahai\u202c', 'vi', 'invisible-sign'],
    ['a byte order mark', 'Một\ufeff hai', 'vi', 'invisible-sign'],
    ['a line separator', 'Một\u2028hai', 'vi', 'invisible-sign'],
    ['a word joiner', 'ວັດ\u2060ບໍ', 'lo', 'invisible-sign'],
    ['a sign of a symbol font', '\uf0b7 Một', 'vi', 'lost-sign'],
    ['a sign that was lost', 'Tây Y\ufffdn Tử', 'vi', 'lost-sign'],
    ['a control sign of Latin-1', 'Một \u0096 hai', 'vi', 'lost-sign'],
    ['full-width digits', '面積は１２３ヘクタール', 'ja', 'full-width'],
    ['a full-width digit', '共有５座寺', 'zh', 'full-width'],
    ['full-width letters', '使用ＯＣＯＰ标志', 'zh', 'full-width'],
    ['one full-width letter', 'Ａ is first', 'en', 'full-width'],
    ['a Cyrillic a in Vietnamese', 'Nhà mаy', 'vi', 'mixed-scripts'],
    ['a Cyrillic letter in English', 'the Tау Yen Tu', 'en', 'mixed-scripts'],
    ['a Greek capital', 'ΟCOP', 'vi', 'mixed-scripts'],
    ['a Greek o', 'Cả làng hοm nay', 'vi', 'mixed-scripts'],
    ['a bullet', '• Một', 'vi', 'typed-bullet'],
    ['a square', '▪ One', 'en', 'typed-bullet'],
    ['a square for a heading', '■概要', 'ja', 'typed-bullet'],
    ['an arrow', '➢ Một', 'vi', 'typed-bullet'],
    ['a middle dot', '· Một', 'vi', 'typed-bullet'],
  ])('%s: %j in %s', (_, body, locale, code) => {
    expect(inLines(faultsIn(body, locale))).toContain(`5 ${code}`);
  });

  it('bullets of several lines are told line by line, behind a break and a part in bold too', () => {
    expect(inLines(faultsIn('• **Một**\n• Hai\\\n• Ba'))).toEqual([
      '5 typed-bullet',
      '6 typed-bullet',
      '7 typed-bullet',
    ]);
  });

  it('stands at its place, on any line of a paragraph', () => {
    const [first, second] = faultsIn('Một hai\nba \u200bbốn **năm**\nsáu \u200bbảy');
    expect(first).toMatchObject({ line: 6, column: 4 });
    expect(second).toMatchObject({ line: 7, column: 5 });
    const [third] = faultsIn('Một **hai \u200bba**');
    expect(third).toMatchObject({ line: 5, column: 11 });
  });

  it('is found in fields, at their places', () => {
    expect(inLines(faultsIn('Một.', 'vi', "withdrawn: 'Vì\u200b sao'\n"))).toEqual([
      '4 invisible-sign',
    ]);
  });

  it('is named so that it can be looked up, with what to write instead', () => {
    expect(faultsIn('Một\u00a0hai\u200b').map(({ params }) => params)).toEqual([
      { sign: 'U+200B' },
    ]);
    expect(faultsIn('ＯＣＯＰ', 'ja').map(({ params }) => params)).toEqual([
      { value: 'ＯＣＯＰ', right: 'OCOP' },
    ]);
  });

  it('is told once for several in a row', () => {
    expect(inLines(faultsIn('Một\u200b\u200b hai \uf0b7\uf0b7'))).toEqual([
      '5 invisible-sign',
      '5 lost-sign',
    ]);
  });

  it('is told some hundred times in one file at most', () => {
    const faults = faultsIn('Một\u200b '.repeat(3000));
    expect(faults.length).toBeLessThan(210);
    expect(faults.at(-1)?.code).toBe('too-many');
  });
});

describe('nothing is told', () => {
  it.each<[string, string, Locale]>([
    ['of plain Vietnamese', 'Đường về Tây Yên Tử – “ngàn năm” … 25 °C, 30 m²', 'vi'],
    ['of a space that does not break', '1.234\u00a0ha', 'vi'],
    ['of breaks that Lao writers set', 'ວັດ\u200bບໍ\u200bດາ', 'lo'],
    ['of a micro sign and a Greek mu by a unit', '10 µm và 10 μm', 'vi'],
    ['of an ohm sign and a Greek omega by a unit', '5 k\u2126 và 5 kΩ', 'vi'],
    ['of Greek letters in formulas', 'ΔT, λmax, πr², β-caroten', 'en'],
    ['of words in Cyrillic alone', 'Bản dịch sang tiếng Nga: Бакзянг', 'vi'],
    ['of Latin beside other scripts', 'OCOP産品とVinFast工場、OCOP제품', 'ja'],
    ['of one wide letter in a Japanese word', 'Ｅメール、Ａさん、Ｂ級', 'ja'],
    ['a number of one digit', '寺は４つ、池は３つ', 'ja'],
    ['of full-width punctuation', '北江（越南）：山、水。', 'zh'],
    ['of a joined emoji', 'Gia đình 👨‍👩‍👧', 'vi'],
    [
      'of ticks and circles in a table',
      '| Điện | Nước |\n|--|--|\n| ✓ | ○ |\n| ✓ có | ● đủ |',
      'vi',
    ],
    ['of a bullet within a line', 'Thứ Hai • Thứ Ba · Thứ Tư', 'vi'],
    ['of a sign that stands for a name', '○○市', 'ja'],
    ['of bullets in code', '`• một`', 'vi'],
    ['of a real list', '- Một\n- Hai\n\n1. Ba', 'vi'],
  ])('%s', (_, body, locale) => {
    expect(inLines(faultsIn(body, locale))).toEqual([]);
  });
});
