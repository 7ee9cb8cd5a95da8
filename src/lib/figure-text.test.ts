import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import { joinPieces } from '../i18n/pieces.ts';
import { figureSchema, scales, type Figure } from '../schemas/figure.ts';
import { units, type Unit } from '../schemas/parts/unit.ts';
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

// Each unit after digits: 1250.
// prettier-ignore
const printed: Record<Unit, InSix> = {
  ha: ['1.250 ha', '1,250 ha', '1,250公顷', '1,250헥타르', '1,250ヘクタール', '1.250 ເຮັກຕາ'],
  km2: ['1.250 km²', '1,250 km²', '1,250平方公里', '1,250km²', '1,250平方キロメートル', '1.250 ຕາລາງກິໂລແມັດ'],
  m2: ['1.250 m²', '1,250 m²', '1,250平方米', '1,250m²', '1,250平方メートル', '1.250 ຕາລາງແມັດ'],
  km: ['1.250 km', '1,250 km', '1,250公里', '1,250km', '1,250キロメートル', '1.250 ກິໂລແມັດ'],
  m: ['1.250 m', '1,250 m', '1,250米', '1,250m', '1,250メートル', '1.250 ແມັດ'],
  mm: ['1.250 mm', '1,250 mm', '1,250毫米', '1,250mm', '1,250ミリメートル', '1.250 ມິນລີແມັດ'],
  kmh: ['1.250 km/h', '1,250 km/h', '1,250公里/小时', '시속 1,250km', '時速1,250キロメートル', '1.250 ກິໂລແມັດ/ຊົ່ວໂມງ'],
  celsius: ['1.250 °C', '1,250 °C', '1,250℃', '1,250°C', '1,250℃', '1.250 °C'],
  tonne: ['1.250 tấn', '1,250 tonnes', '1,250吨', '1,250톤', '1,250トン', '1.250 ໂຕນ'],
  mw: ['1.250 MW', '1,250 MW', '1,250兆瓦', '1,250MW', '1,250メガワット', '1.250 ເມກາວັດ'],
  kwh: ['1.250 kWh', '1,250 kWh', '1,250千瓦时', '1,250kWh', '1,250キロワット時', '1.250 ກິໂລວັດໂມງ'],
  'm3-day': ['1.250 m³/ngày', '1,250 m³ a day', '1,250立方米/日', '1,250m³/일', '1,250立方メートル/日', '1.250 ແມັດກ້ອນ/ວັນ'],
  percent: ['1.250%', '1,250%', '1,250%', '1,250%', '1,250%', '1.250%'],
  person: ['1.250 người', '1,250 people', '1,250人', '1,250명', '1,250人', '1.250 ຄົນ'],
  visit: ['1.250 lượt khách', '1,250 visits', '1,250人次', '1,250명(연인원)', '延べ1,250人', '1.250 ເທື່ອຄົນ'],
  usd: ['1.250 USD', 'USD 1,250', '1,250美元', '1,250 달러', '1,250米ドル', '1.250 ໂດລາສະຫະລັດ'],
  vnd: ['1.250 đồng', 'VND 1,250', '1,250越南盾', '1,250 동', '1,250ドン', '1.250 ດົງ'],
  'usd-m2': ['1.250 USD/m²', 'USD 1,250 per m²', '1,250美元/平方米', '1,250 달러/m²', '1,250米ドル/平方メートル', '1.250 ໂດລາສະຫະລັດ/ຕາລາງແມັດ'],
  'usd-m2-month': ['1.250 USD/m²/tháng', 'USD 1,250 per m² a month', '1,250美元/平方米/月', '1,250 달러/m²/월', '1,250米ドル/平方メートル/月', '1.250 ໂດລາສະຫະລັດ/ຕາລາງແມັດ/ເດືອນ'],
  'usd-m2-year': ['1.250 USD/m²/năm', 'USD 1,250 per m² a year', '1,250美元/平方米/年', '1,250 달러/m²/년', '1,250米ドル/平方メートル/年', '1.250 ໂດລາສະຫະລັດ/ຕາລາງແມັດ/ປີ'],
  'vnd-m3': ['1.250 đồng/m³', 'VND 1,250 per m³', '1,250越南盾/立方米', '1,250 동/m³', '1,250ドン/立方メートル', '1.250 ດົງ/ແມັດກ້ອນ'],
  'vnd-kwh': ['1.250 đồng/kWh', 'VND 1,250 per kWh', '1,250越南盾/千瓦时', '1,250 동/kWh', '1,250ドン/キロワット時', '1.250 ດົງ/ກິໂລວັດໂມງ'],
  'vnd-month': ['1.250 đồng/tháng', 'VND 1,250 a month', '1,250越南盾/月', '1,250 동/월', '1,250ドン/月', '1.250 ດົງ/ເດືອນ'],
  'vnd-hour': ['1.250 đồng/giờ', 'VND 1,250 an hour', '1,250越南盾/小时', '1,250 동/시간', '1,250ドン/時間', '1.250 ດົງ/ຊົ່ວໂມງ'],
  minute: ['1.250 phút', '1,250 minutes', '1,250分钟', '1,250분', '1,250分', '1.250 ນາທີ'],
  hour: ['1.250 giờ', '1,250 hours', '1,250小时', '1,250시간', '1,250時間', '1.250 ຊົ່ວໂມງ'],
  day: ['1.250 ngày', '1,250 days', '1,250天', '1,250일', '1,250日間', '1.250 ວັນ'],
  'working-day': ['1.250 ngày làm việc', '1,250 working days', '1,250个工作日', '1,250영업일', '1,250営業日', '1.250 ວັນລັດຖະການ'],
  year: ['1.250 năm', '1,250 years', '1,250年', '1,250년', '1,250年', '1.250 ປີ'],
  point: ['1.250 điểm', '1,250 points', '1,250分', '1,250점', '1,250点', '1.250 ຄະແນນ'],
  rank: ['thứ 1.250', 'no. 1,250', '第1,250位', '1,250위', '第1,250位', 'ອັນດັບທີ 1.250'],
  number: ['1.250', '1,250', '1,250', '1,250', '1,250', '1.250'],
};

// Each unit after a number word: 4.2 million.
// prettier-ignore
const afterNumberWord: Record<Unit, InSix> = {
  ha: ['4,2 triệu ha', '4.2 million ha', '420万公顷', '420만 헥타르', '420万ヘクタール', '4,2 ລ້ານເຮັກຕາ'],
  km2: ['4,2 triệu km²', '4.2 million km²', '420万平方公里', '420만 km²', '420万平方キロメートル', '4,2 ລ້ານຕາລາງກິໂລແມັດ'],
  m2: ['4,2 triệu m²', '4.2 million m²', '420万平方米', '420만 m²', '420万平方メートル', '4,2 ລ້ານຕາລາງແມັດ'],
  km: ['4,2 triệu km', '4.2 million km', '420万公里', '420만 km', '420万キロメートル', '4,2 ລ້ານກິໂລແມັດ'],
  m: ['4,2 triệu m', '4.2 million m', '420万米', '420만 m', '420万メートル', '4,2 ລ້ານແມັດ'],
  mm: ['4,2 triệu mm', '4.2 million mm', '420万毫米', '420만 mm', '420万ミリメートル', '4,2 ລ້ານມິນລີແມັດ'],
  kmh: ['4,2 triệu km/h', '4.2 million km/h', '420万公里/小时', '시속 420만 km', '時速420万キロメートル', '4,2 ລ້ານກິໂລແມັດ/ຊົ່ວໂມງ'],
  celsius: ['4,2 triệu °C', '4.2 million °C', '420万℃', '420만°C', '420万℃', '4,2 ລ້ານ °C'],
  tonne: ['4,2 triệu tấn', '4.2 million tonnes', '420万吨', '420만 톤', '420万トン', '4,2 ລ້ານໂຕນ'],
  mw: ['4,2 triệu MW', '4.2 million MW', '420万兆瓦', '420만 MW', '420万メガワット', '4,2 ລ້ານເມກາວັດ'],
  kwh: ['4,2 triệu kWh', '4.2 million kWh', '420万千瓦时', '420만 kWh', '420万キロワット時', '4,2 ລ້ານກິໂລວັດໂມງ'],
  'm3-day': ['4,2 triệu m³/ngày', '4.2 million m³ a day', '420万立方米/日', '420만 m³/일', '420万立方メートル/日', '4,2 ລ້ານແມັດກ້ອນ/ວັນ'],
  percent: ['4,2 triệu%', '4.2 million%', '420万%', '420만%', '420万%', '4,2 ລ້ານ%'],
  person: ['4,2 triệu người', '4.2 million people', '420万人', '420만 명', '420万人', '4,2 ລ້ານຄົນ'],
  visit: ['4,2 triệu lượt khách', '4.2 million visits', '420万人次', '420만 명(연인원)', '延べ420万人', '4,2 ລ້ານເທື່ອຄົນ'],
  usd: ['4,2 triệu USD', 'USD 4.2 million', '420万美元', '420만 달러', '420万米ドル', '4,2 ລ້ານໂດລາສະຫະລັດ'],
  vnd: ['4,2 triệu đồng', 'VND 4.2 million', '420万越南盾', '420만 동', '420万ドン', '4,2 ລ້ານດົງ'],
  'usd-m2': ['4,2 triệu USD/m²', 'USD 4.2 million per m²', '420万美元/平方米', '420만 달러/m²', '420万米ドル/平方メートル', '4,2 ລ້ານໂດລາສະຫະລັດ/ຕາລາງແມັດ'],
  'usd-m2-month': ['4,2 triệu USD/m²/tháng', 'USD 4.2 million per m² a month', '420万美元/平方米/月', '420만 달러/m²/월', '420万米ドル/平方メートル/月', '4,2 ລ້ານໂດລາສະຫະລັດ/ຕາລາງແມັດ/ເດືອນ'],
  'usd-m2-year': ['4,2 triệu USD/m²/năm', 'USD 4.2 million per m² a year', '420万美元/平方米/年', '420만 달러/m²/년', '420万米ドル/平方メートル/年', '4,2 ລ້ານໂດລາສະຫະລັດ/ຕາລາງແມັດ/ປີ'],
  'vnd-m3': ['4,2 triệu đồng/m³', 'VND 4.2 million per m³', '420万越南盾/立方米', '420만 동/m³', '420万ドン/立方メートル', '4,2 ລ້ານດົງ/ແມັດກ້ອນ'],
  'vnd-kwh': ['4,2 triệu đồng/kWh', 'VND 4.2 million per kWh', '420万越南盾/千瓦时', '420만 동/kWh', '420万ドン/キロワット時', '4,2 ລ້ານດົງ/ກິໂລວັດໂມງ'],
  'vnd-month': ['4,2 triệu đồng/tháng', 'VND 4.2 million a month', '420万越南盾/月', '420만 동/월', '420万ドン/月', '4,2 ລ້ານດົງ/ເດືອນ'],
  'vnd-hour': ['4,2 triệu đồng/giờ', 'VND 4.2 million an hour', '420万越南盾/小时', '420만 동/시간', '420万ドン/時間', '4,2 ລ້ານດົງ/ຊົ່ວໂມງ'],
  minute: ['4,2 triệu phút', '4.2 million minutes', '420万分钟', '420만 분', '420万分', '4,2 ລ້ານນາທີ'],
  hour: ['4,2 triệu giờ', '4.2 million hours', '420万小时', '420만 시간', '420万時間', '4,2 ລ້ານຊົ່ວໂມງ'],
  day: ['4,2 triệu ngày', '4.2 million days', '420万天', '420만 일', '420万日間', '4,2 ລ້ານວັນ'],
  'working-day': ['4,2 triệu ngày làm việc', '4.2 million working days', '420万个工作日', '420만 영업일', '420万営業日', '4,2 ລ້ານວັນລັດຖະການ'],
  year: ['4,2 triệu năm', '4.2 million years', '420万年', '420만 년', '420万年', '4,2 ລ້ານປີ'],
  point: ['4,2 triệu điểm', '4.2 million points', '420万分', '420만 점', '420万点', '4,2 ລ້ານຄະແນນ'],
  rank: ['thứ 4,2 triệu', 'no. 4.2 million', '第420万位', '420만 위', '第420万位', 'ອັນດັບທີ 4,2 ລ້ານ'],
  number: ['4,2 triệu', '4.2 million', '420万', '420만', '420万', '4,2 ລ້ານ'],
};

// prettier-ignore
const qualified: Record<Figure['qualifier'], InSix> = {
  none: ['…', '…', '…', '…', '…', '…'],
  about: ['khoảng …', 'about …', '约…', '약 …', '約…', 'ປະມານ …'],
  over: ['hơn …', 'over …', '超过…', '… 이상', '…超', 'ຫຼາຍກວ່າ …'],
  under: ['dưới …', 'under …', '不足…', '… 미만', '…未満', 'ບໍ່ຮອດ …'],
};

describe('contract 5: figures in every unit', () => {
  it('knows them all', () => {
    expect(Object.keys(printed).toSorted()).toEqual(units.toSorted());
  });

  it.each(rowsOf(printed))('%s in %s: %s', (unit, locale, text) => {
    expect(figureText(locale, figure({ value: 1250, unit }))).toBe(text);
  });

  it.each(rowsOf(afterNumberWord))('%s after a number word in %s: %s', (unit, locale, text) => {
    expect(figureText(locale, figure({ value: 4.2, unit, scale: 'million' }))).toBe(text);
  });

  it.each([
    ['tonne', 1, '1 tonne'],
    ['person', 1, '1 person'],
    ['visit', 1, '1 visit'],
    ['point', 1, '1 point'],
    ['minute', 1, '1 minute'],
    ['hour', 1, '1 hour'],
    ['day', 1, '1 day'],
    ['working-day', 1, '1 working day'],
    ['year', 1, '1 year'],
    ['year', 21, '21 years'],
    ['working-day', '0.5', '0.5 working days'],
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

describe('contract 5: number words and qualifiers', () => {
  // prettier-ignore
  const amounts: Record<keyof typeof scales, InSix> = {
    one: ['4,2 đồng', 'VND 4.2', '4.2越南盾', '4.2 동', '4.2ドン', '4,2 ດົງ'],
    thousand: ['4,2 nghìn đồng', 'VND 4.2 thousand', '4,200越南盾', '4,200 동', '4,200ドン', '4,2 ພັນດົງ'],
    million: ['4,2 triệu đồng', 'VND 4.2 million', '420万越南盾', '420만 동', '420万ドン', '4,2 ລ້ານດົງ'],
    billion: ['4,2 tỷ đồng', 'VND 4.2 billion', '42亿越南盾', '42억 동', '42億ドン', '4,2 ຕື້ດົງ'],
    trillion: ['4,2 nghìn tỷ đồng', 'VND 4.2 trillion', '4.2万亿越南盾', '4.2조 동', '4.2兆ドン', '4,2 ພັນຕື້ດົງ'],
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

describe('contract 5: every unit with every number word and qualifier', () => {
  // prettier-ignore
  const numbers: Record<keyof typeof scales, InSix> = {
    one: ['4,2', '4.2', '4.2', '4.2', '4.2', '4,2'],
    thousand: ['4,2 nghìn', '4.2 thousand', '4,200', '4,200', '4,200', '4,2 ພັນ'],
    million: ['4,2 triệu', '4.2 million', '420万', '420만', '420万', '4,2 ລ້ານ'],
    billion: ['4,2 tỷ', '4.2 billion', '42亿', '42억', '42億', '4,2 ຕື້'],
    trillion: ['4,2 nghìn tỷ', '4.2 trillion', '4.2万亿', '4.2조', '4.2兆', '4,2 ພັນຕື້'],
  };
  const bare: InSix = ['1.250', '1,250', '1,250', '1,250', '1,250', '1.250'];
  /** What is said around a qualified number of visits. */
  const visits: InSix = ['…', '…', '…', '…(연인원)', '延べ…', '…'];
  const scaleNames = Object.keys(numbers) as (keyof typeof scales)[];
  const qualifiers = Object.keys(qualified) as Figure['qualifier'][];
  const rows = units.flatMap((unit) =>
    allLocales.map((locale, index): [Unit, Locale, number] => [unit, locale, index]),
  );

  /** Puts the literal pieces of the tables together. */
  function expectedText(unit: Unit, scale: keyof typeof scales, qualifier: string, at: number) {
    const number = numbers[scale][at] ?? '';
    const isWord = /[\p{L}\p{M}]$/u.test(number);
    const [table, sample] = isWord ? [afterNumberWord, numbers.million] : [printed, bare];
    const whole = (table[unit][at] ?? '').replace(sample[at] ?? '', number);
    const frame = unit === 'visit' ? (visits[at] ?? '') : '…';
    const [before = '', after = ''] = frame.split('…');
    const inner = whole.slice(before.length, whole.length - after.length);
    const said = (qualified[qualifier as Figure['qualifier']][at] ?? '').replace('…', inner);
    return before + said + after;
  }

  it.each(rows)('%s in %s', (unit, locale, index) => {
    const asked = scaleNames.flatMap((scale) =>
      qualifiers.map((qualifier): [typeof scale, typeof qualifier] => [scale, qualifier]),
    );
    expect(
      asked.map(([scale, qualifier]) =>
        figureText(locale, figure({ value: 4.2, unit, scale, qualifier })),
      ),
    ).toEqual(asked.map(([scale, qualifier]) => expectedText(unit, scale, qualifier, index)));
    expect(asked).toHaveLength(5 * 4);
  });
});

describe('contract 5: qualified visits', () => {
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

describe('contract 5: languages that count by ten thousands', () => {
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

describe('contract 5: significant digits', () => {
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

describe('contract 5: ranges', () => {
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
    '4.5 to 5.0 one usd-m2-month': [
      '4,5–5,0 USD/m²/tháng',
      'USD 4.5–5.0 per m² a month',
      '4.5～5.0美元/平方米/月',
      '4.5~5.0 달러/m²/월',
      '4.5～5.0米ドル/平方メートル/月',
      '4,5–5,0 ໂດລາສະຫະລັດ/ຕາລາງແມັດ/ເດືອນ',
    ],
    '5 to 7 million vnd-month': [
      '5–7 triệu đồng/tháng',
      'VND 5–7 million a month',
      '500～700万越南盾/月',
      '500~700만 동/월',
      '500～700万ドン/月',
      '5–7 ລ້ານດົງ/ເດືອນ',
    ],
    '60 to 80 one kmh': [
      '60–80 km/h',
      '60–80 km/h',
      '60～80公里/小时',
      '시속 60~80km',
      '時速60～80キロメートル',
      '60–80 ກິໂລແມັດ/ຊົ່ວໂມງ',
    ],
    '15 to 20 one working-day': [
      '15–20 ngày làm việc',
      '15–20 working days',
      '15～20个工作日',
      '15~20영업일',
      '15～20営業日',
      '15–20 ວັນລັດຖະການ',
    ],
    '15 to 16 one celsius': ['15–16 °C', '15–16 °C', '15～16℃', '15~16°C', '15～16℃', '15–16 °C'],
  };

  it.each(rowsOf(ranges))('%s in %s: %s', (name, locale, text) => {
    const [min, , max, scale, unit] = name.split(' ');
    expect(figureText(locale, figure({ min, max, scale, unit }))).toBe(text);
  });
});

describe('contract 5: periods', () => {
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

describe('contract 5: the full form', () => {
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

  // prettier-ignore
  it.each(rowsOf({
    actual: ['426 ha (A, năm 2024)', '426 ha (A, 2024)', '426公顷（A，2024年）', '426헥타르(A, 2024년)', '426ヘクタール（A、2024年）', '426 ເຮັກຕາ (A, ປີ 2024)'],
    estimate: ['426 ha (A, năm 2024, ước tính)', '426 ha (A, 2024, estimate)', '426公顷（A，2024年，估算）', '426헥타르(A, 2024년, 추정치)', '426ヘクタール（A、2024年、推計値）', '426 ເຮັກຕາ (A, ປີ 2024, ຄາດຄະເນ)'],
    preliminary: ['426 ha (A, năm 2024, sơ bộ)', '426 ha (A, 2024, preliminary)', '426公顷（A，2024年，初步数据）', '426헥타르(A, 2024년, 잠정치)', '426ヘクタール（A、2024年、速報値）', '426 ເຮັກຕາ (A, ປີ 2024, ຕົວເລກເບື້ອງຕົ້ນ)'],
    revised: ['426 ha (A, năm 2024, đã điều chỉnh)', '426 ha (A, 2024, revised)', '426公顷（A，2024年，修订数据）', '426헥타르(A, 2024년, 수정치)', '426ヘクタール（A、2024年、改定値）', '426 ເຮັກຕາ (A, ປີ 2024, ປັບປຸງແລ້ວ)'],
    plan: ['426 ha (A, năm 2024, kế hoạch)', '426 ha (A, 2024, plan)', '426公顷（A，2024年，计划）', '426헥타르(A, 2024년, 계획)', '426ヘクタール（A、2024年、計画値）', '426 ເຮັກຕາ (A, ປີ 2024, ຕາມແຜນການ)'],
  }))('says the status %s in %s: %s', (status, locale, text) => {
    const one = figure({ value: 426, unit: 'ha', status });
    expect(joinPieces(fullFigurePieces(locale, one, { text: 'A' }))).toBe(text);
  });

  it('keeps the language of the scope', () => {
    const scope = { text: 'phường', lang: 'vi' };
    expect(fullFigurePieces('en', actual, scope)).toContainEqual(scope);
  });
});

describe('contract 5: the placeholder of front matter', () => {
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
