import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import { joinPieces } from '../i18n/pieces.ts';
import { figureSchema, scales, units, type Figure } from '../schemas/figure.ts';
import {
  fillFigures,
  figureText,
  fullFigurePieces,
  periodText,
  shiftedPoint,
} from './figure-text.ts';

/** A figure of the ledger, read as the build reads it. */
function figure(own: Record<string, unknown>): Figure {
  return figureSchema.parse({
    id: 'a',
    label: { vi: 'Số' },
    unit: 'number',
    status: 'actual',
    period: { year: 2024 },
    scope: 'tinh',
    sources: ['nguon'],
    ...own,
  });
}

type InSix = readonly [vi: string, en: string, zh: string, ko: string, ja: string, lo: string];
const inSix = (texts: InSix) =>
  allLocales.map((locale, index): [Locale, string] => [locale, texts[index] ?? '']);

/** Rows of `it.each`: a name, a language, and what must be printed in it. */
const rowsOf = (table: Record<string, InSix>) =>
  Object.entries(table).flatMap(([name, texts]) =>
    inSix(texts).map(([locale, text]): [string, Locale, string] => [name, locale, text]),
  );

describe('units', () => {
  // prettier-ignore
  const printed: Record<(typeof units)[number], InSix> = {
    ha: ['1.250 ha', '1,250 ha', '1,250公顷', '1,250헥타르', '1,250ヘクタール', '1.250 ເຮັກຕາ'],
    km2: ['1.250 km²', '1,250 km²', '1,250平方公里', '1,250km²', '1,250平方キロメートル', '1.250 ຕາລາງກິໂລແມັດ'],
    km: ['1.250 km', '1,250 km', '1,250公里', '1,250km', '1,250キロメートル', '1.250 ກິໂລແມັດ'],
    m: ['1.250 m', '1,250 m', '1,250米', '1,250m', '1,250メートル', '1.250 ແມັດ'],
    mm: ['1.250 mm', '1,250 mm', '1,250毫米', '1,250mm', '1,250ミリメートル', '1.250 ມິນລີແມັດ'],
    celsius: ['1.250 °C', '1,250 °C', '1,250℃', '1,250°C', '1,250℃', '1.250 °C'],
    tonne: ['1.250 tấn', '1,250 tonnes', '1,250吨', '1,250톤', '1,250トン', '1.250 ໂຕນ'],
    percent: ['1.250%', '1,250%', '1,250%', '1,250%', '1,250%', '1.250%'],
    person: ['1.250 người', '1,250 people', '1,250人', '1,250명', '1,250人', '1.250 ຄົນ'],
    visit: ['1.250 lượt khách', '1,250 visits', '1,250人次', '1,250명(연인원)', '延べ1,250人', '1.250 ເທື່ອຄົນ'],
    usd: ['1.250 USD', 'USD 1,250', '1,250美元', '1,250 달러', '1,250米ドル', '1.250 ໂດລາສະຫະລັດ'],
    vnd: ['1.250 đồng', 'VND 1,250', '1,250越南盾', '1,250 동', '1,250ドン', '1.250 ດົງ'],
    point: ['1.250 điểm', '1,250 points', '1,250分', '1,250점', '1,250点', '1.250 ຄະແນນ'],
    rank: ['thứ 1.250', 'no. 1,250', '第1,250位', '1,250위', '第1,250位', 'ອັນດັບທີ 1.250'],
    number: ['1.250', '1,250', '1,250', '1,250', '1,250', '1.250'],
  };

  it.each(rowsOf(printed))('%s in %s: %s', (unit, locale, text) => {
    expect(figureText(locale, figure({ value: 1250, unit }))).toBe(text);
  });

  it.each([
    ['tonne', 1, '1 tonne'],
    ['person', 1, '1 person'],
    ['visit', 1, '1 visit'],
    ['point', 1, '1 point'],
    ['person', 0, '0 people'],
    ['tonne', '1.0', '1.0 tonnes'],
    ['person', 2, '2 people'],
  ])('counts %s by the plural rules of English: %s', (unit, value, text) => {
    expect(figureText('en', figure({ value, unit }))).toBe(text);
  });

  it('takes the plural where a number word follows the one', () => {
    expect(figureText('en', figure({ value: 1, unit: 'person', scale: 'million' }))).toBe(
      '1 million people',
    );
  });
});

describe('number words and qualifiers', () => {
  // prettier-ignore
  const amounts: Record<keyof typeof scales, InSix> = {
    one: ['4,2 đồng', 'VND 4.2', '4.2越南盾', '4.2 동', '4.2ドン', '4,2 ດົງ'],
    thousand: ['4,2 nghìn đồng', 'VND 4.2 thousand', '4,200越南盾', '4,200 동', '4,200ドン', '4,2 ພັນດົງ'],
    million: ['4,2 triệu đồng', 'VND 4.2 million', '420万越南盾', '420만 동', '420万ドン', '4,2 ລ້ານດົງ'],
    billion: ['4,2 tỷ đồng', 'VND 4.2 billion', '42亿越南盾', '42억 동', '42億ドン', '4,2 ຕື້ດົງ'],
    trillion: ['4,2 nghìn tỷ đồng', 'VND 4.2 trillion', '4.2万亿越南盾', '4.2조 동', '4.2兆ドン', '4,2 ພັນຕື້ດົງ'],
  };
  // prettier-ignore
  const qualified: Record<Figure['qualifier'], InSix> = {
    none: ['…', '…', '…', '…', '…', '…'],
    about: ['khoảng …', 'about …', '约…', '약 …', '約…', 'ປະມານ …'],
    over: ['hơn …', 'over …', '超过…', '… 이상', '…超', 'ຫຼາຍກວ່າ …'],
    under: ['dưới …', 'under …', '不足…', '… 미만', '…未満', 'ບໍ່ຮອດ …'],
  };
  const rows = rowsOf(amounts).flatMap(([scale, locale, amount]) =>
    rowsOf(qualified)
      .filter(([, other]) => other === locale)
      .map(([qualifier, , frame]): [string, string, Locale, string] => [
        scale,
        qualifier,
        locale,
        frame.replace('…', amount),
      ]),
  );

  it('is asked for each scale, qualifier and language', () => {
    expect(rows).toHaveLength(5 * 4 * 6);
  });

  it.each(rows)('4.2 %s, %s, in %s: %s', (scale, qualifier, locale, text) => {
    expect(figureText(locale, figure({ value: 4.2, unit: 'vnd', scale, qualifier }))).toBe(text);
  });
});

describe('qualified visits', () => {
  const visits = (qualifier: string) =>
    figure({ value: 2.5, unit: 'visit', scale: 'million', qualifier });

  // prettier-ignore
  it.each(rowsOf({
    about: ['khoảng 2,5 triệu lượt khách', 'about 2.5 million visits', '约250万人次', '약 250만 명(연인원)', '延べ約250万人', 'ປະມານ 2,5 ລ້ານເທື່ອຄົນ'],
    over: ['hơn 2,5 triệu lượt khách', 'over 2.5 million visits', '超过250万人次', '250만 명 이상(연인원)', '延べ250万人超', 'ຫຼາຍກວ່າ 2,5 ລ້ານເທື່ອຄົນ'],
  }))('%s, in %s: %s', (qualifier, locale, text) => {
    expect(figureText(locale, visits(qualifier))).toBe(text);
  });
});

describe('languages that count by ten thousands', () => {
  // prettier-ignore
  it.each([
    [2.8, 'billion', 'usd', '28亿美元', '28억 달러', '28億米ドル'],
    [6200, 'billion', 'vnd', '6.2万亿越南盾', '6.2조 동', '6.2兆ドン'],
    [270, 'million', 'usd', '2.7亿美元', '2.7억 달러', '2.7億米ドル'],
    [33, 'million', 'usd', '3,300万美元', '3,300만 달러', '3,300万米ドル'],
    [999.9, 'million', 'usd', '9.999亿美元', '9.999억 달러', '9.999億米ドル'],
    [1000, 'million', 'usd', '10亿美元', '10억 달러', '10億米ドル'],
    [0.5, 'million', 'usd', '50万美元', '50만 달러', '50万米ドル'],
    [9.9, 'thousand', 'person', '9,900人', '9,900명', '9,900人'],
    [10, 'thousand', 'person', '1万人', '1만 명', '1万人'],
    [2500, 'thousand', 'visit', '250万人次', '250만 명(연인원)', '延べ250万人'],
    [10, 'thousand', 'ha', '1万公顷', '1만 헥타르', '1万ヘクタール'],
    [165, 'thousand', 'tonne', '16.5万吨', '16.5만 톤', '16.5万トン'],
    [67000, 'one', 'person', '67,000人', '67,000명', '67,000人'],
    ['4.20', 'trillion', 'vnd', '4.20万亿越南盾', '4.20조 동', '4.20兆ドン'],
    ['4.20', 'billion', 'vnd', '42.0亿越南盾', '42.0억 동', '42.0億ドン'],
    [-1.5, 'billion', 'usd', '-15亿美元', '-15억 달러', '-15億米ドル'],
  ])('%s %s %s', (value, scale, unit, zh, ko, ja) => {
    const one = figure({ value, unit, scale });
    expect((['zh', 'ko', 'ja'] as const).map((locale) => figureText(locale, one))).toEqual([zh, ko, ja]);
  });
});

describe('significant digits', () => {
  it.each(rowsOf({ '4.20': ['4,20%', '4.20%', '4.20%', '4.20%', '4.20%', '4,20%'] }))(
    'keeps the last zero of the string %s in %s',
    (value, locale, text) => {
      expect(figureText(locale, figure({ value, unit: 'percent' }))).toBe(text);
    },
  );

  it.each([
    ['4.2', 0, '4.2'],
    ['4.20', 1, '42.0'],
    ['2.8', 1, '28'],
    ['6200', -3, '6.2'],
    ['270', -2, '2.7'],
    ['0.05', 1, '0.5'],
    ['-0.5', 2, '-50'],
    ['1', -4, '0.0001'],
    ['0', 3, '0'],
    ['12345678901234567890', -1, '1234567890123456789'],
    // 0.1 + 0.2 in disguise: computing 1.1 * 1000 gives 1100.0000000000002.
    ['1.1', 3, '1100'],
  ])('moves the point of %s by %i places: %s', (digits, places, moved) => {
    expect(shiftedPoint(digits, places)).toBe(moved);
  });
});

describe('ranges', () => {
  const ranges: Record<string, InSix> = {
    '1.5 to 2 billion usd': [
      '1,5–2 tỷ USD',
      'USD 1.5–2 billion',
      '15～20亿美元',
      '15~20억 달러',
      '15～20億米ドル',
      '1,5–2 ຕື້ໂດລາສະຫະລັດ',
    ],
    '800 to 1200 million usd': [
      '800–1.200 triệu USD',
      'USD 800–1,200 million',
      '8～12亿美元',
      '8~12억 달러',
      '8～12億米ドル',
      '800–1.200 ລ້ານໂດລາສະຫະລັດ',
    ],
    '15 to 16 one celsius': ['15–16 °C', '15–16 °C', '15～16℃', '15~16°C', '15～16℃', '15–16 °C'],
  };

  it.each(rowsOf(ranges))('%s in %s: %s', (name, locale, text) => {
    const [min, , max, scale, unit] = name.split(' ');
    expect(figureText(locale, figure({ min, max, scale, unit }))).toBe(text);
  });
});

describe('periods', () => {
  // prettier-ignore
  const periods: Record<string, InSix> = {
    '{"year":2024}': ['năm 2024', '2024', '2024年', '2024년', '2024年', 'ປີ 2024'],
    '{"year":2024,"quarter":3}': ['quý 3 năm 2024', 'Q3 2024', '2024年第3季度', '2024년 3분기', '2024年第3四半期', 'ໄຕມາດ 3 ປີ 2024'],
    '{"year":2024,"half":1}': ['6 tháng đầu năm 2024', 'first half of 2024', '2024年上半年', '2024년 상반기', '2024年1～6月', '6 ເດືອນຕົ້ນປີ 2024'],
    '{"year":2024,"half":2}': ['6 tháng cuối năm 2024', 'second half of 2024', '2024年下半年', '2024년 하반기', '2024年7～12月', '6 ເດືອນທ້າຍປີ 2024'],
    '{"year":2024,"month":9}': ['tháng 9 năm 2024', 'September 2024', '2024年9月', '2024년 9월', '2024年9月', 'ກັນຍາ 2024'],
    '{"date":"2025-07-01"}': ['1/7/2025', '1 July 2025', '2025年7月1日', '2025년 7월 1일', '2025年7月1日', '1 ກໍລະກົດ 2025'],
    '{"from":"2021","to":"2025"}': ['từ 2021 đến 2025', '2021 to 2025', '2021年至2025年', '2021년~2025년', '2021年～2025年', 'ແຕ່ 2021 ເຖິງ 2025'],
  };

  it.each(rowsOf(periods))('%s in %s: %s', (period, locale, text) => {
    expect(periodText(locale, figure({ value: 1, period: JSON.parse(period) as unknown }))).toBe(
      text,
    );
  });
});

describe('the full form', () => {
  const actual = figure({ value: 426, unit: 'ha' });
  const planned = figure({ value: 426, unit: 'ha', status: 'plan' });

  it('adds scope and period, and the status unless it is an actual number', () => {
    const ward = { text: 'the ward' };
    expect(joinPieces(fullFigurePieces('en', actual, ward))).toBe('426 ha (the ward, 2024)');
    expect(joinPieces(fullFigurePieces('en', planned, ward))).toBe('426 ha (the ward, 2024, plan)');
    expect(joinPieces(fullFigurePieces('ja', planned, { text: '区' }))).toMatch(
      /^426ヘクタール（区、2024年、[^）]+）$/,
    );
  });

  it('keeps the language of the scope', () => {
    const scope = { text: 'phường', lang: 'vi' };
    expect(fullFigurePieces('en', actual, scope)).toContainEqual(scope);
  });
});

describe('the placeholder of front matter', () => {
  const known = new Map([['dien-tich', figure({ value: 426, unit: 'ha' })]]);

  it('is filled with the figure in the reader’s language', () => {
    expect(fillFigures('Rộng {figure:dien-tich}.', 'vi', known)).toBe('Rộng 426 ha.');
    expect(fillFigures('面积{figure:dien-tich}。', 'zh', known)).toBe('面积426公顷。');
  });

  it('cannot name a figure that the ledger lacks', () => {
    expect(() => fillFigures('{figure:khong-co}', 'vi', known)).toThrow(/khong-co/);
    expect(() => fillFigures('{figure:Khong Co}', 'vi', known)).toThrow(/Khong Co/);
  });
});
