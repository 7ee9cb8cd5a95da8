import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../../config/locales.ts';
import { figureText } from '../../lib/figure-text.ts';
import { figureSchema, type Figure } from '../../schemas/figure.ts';
import { documentOf, inLines, readEntry, textOf } from '../../testing/read-entry.ts';
import { listPrintedFigures } from './printed-figures.ts';
import { adviseOnTypedFigures } from './typed-figures.ts';

const figure = (id: string, value: number | string, unit: string, more: object = {}): Figure =>
  figureSchema.parse({
    ...{ id, label: { vi: 'Số' }, value, unit, status: 'actual', period: { year: 2026 } },
    ...{ scope: 'tinh', sources: ['so-tay'], ...more },
  });

const figures: readonly Figure[] = [
  figure('land', 1234, 'ha'),
  figure('rate', '12.5', 'percent'),
  figure('exports', 4321, 'vnd', { scale: 'billion' }),
  figure('invested', 207, 'usd', { scale: 'million' }),
  figure('rent', '110.5', 'usd-m2'),
  figure('guests', 48_060, 'visit'),
  figure('workers', 15_300, 'person'),
  figure('height', 125, 'm'),
  figure('index', '67.42', 'number'),
  figure('communes', 209, 'number'),
  figure('founded', 2025, 'number'),
  figure('short', 12, 'km'),
  figure('round', 3000, 'ha'),
  figure('rounded', 2600, 'ha'),
  figure('walk', 270, 'm'),
  figure('full', 100, 'percent'),
  figure('stock', '46.8', 'usd', { scale: 'billion' }),
  figure('area', '4718.6', 'km2'),
  figure('fee', 123_500, 'vnd'),
  figure('range', 1, 'ha', { value: undefined, min: 100, max: 200 }),
];

function faultsIn(locale: Locale, body: string, fields = '') {
  const bundle = readEntry({ [locale]: textOf(body, fields) });
  const printed = listPrintedFigures(locale, figures);
  return adviseOnTypedFigures(documentOf(bundle, locale), bundle.fields, printed);
}

const idsIn = (locale: Locale, body: string) => {
  const faults = faultsIn(locale, body);
  expect(inLines(faults)).toEqual(faults.map(({ line }) => `${String(line)} typed-figure`));
  return faults.map(({ params }) => ('id' in params ? params.id : ''));
};

const told = ['land', 'rate', 'exports', 'invested', 'rent', 'workers', 'height', 'index'];

describe.each(allLocales)('a number of the ledger in %s', (locale) => {
  it.each(told)('is told where it stands as %s is printed', (id) => {
    const held = figures.find((one) => one.id === id);
    const text = held ? figureText(locale, held) : '';
    expect(idsIn(locale, text)).toEqual([id]);
    expect(idsIn(locale, `${words[locale]} ${text}`)).toEqual([id]);
  });

  it('is told with a space before its unit, or none, and without what divides the thousands', () => {
    const unit = figureText(locale, figure('x', 2, 'ha'))
      .slice(1)
      .trim();
    expect(idsIn(locale, `1234 ${unit}`)).toEqual(['land']);
    expect(idsIn(locale, `1234${unit}`)).toEqual(['land']);
  });

  it.each([
    ['of another unit', (text: string) => text.replace(/ha$|公顷|헥타르|ヘクタール|ເຮັກຕາ/, 'km')],
    ['at the end of a range', (text: string) => `900–${text}`],
    ['at the end of a range', (text: string) => `900～${text}`],
    ['at the beginning of a range', (text: string) => text.replace(/(?<=4)/, '–5.678 ')],
    ['of a fraction', (text: string) => `2/${text}`],
    ['of a longer number', (text: string) => `5${text}`],
    ['of a name in Latin letters', (text: string) => `QL${text}`],
    ['with a sign of a sum', (text: string) => `+${text}`],
    ['in a quotation', (text: string) => `> ${text}`],
  ])('is not told where it is %s', (_, change) => {
    const land = figures[0] as Figure;
    expect(idsIn(locale, change(figureText(locale, land)))).toEqual([]);
  });

  it('is not told where nothing says of what it is, unless it has decimals', () => {
    const digits = (id: string) => /[\d.,]+/.exec(figureText(locale, byId(id)))?.[0] ?? '';
    expect(idsIn(locale, `(${digits('land')})`)).toEqual([]);
    expect(idsIn(locale, `(${digits('communes')})`)).toEqual([]);
    expect(idsIn(locale, `(${digits('rate')})`)).toEqual(['rate']);
    expect(idsIn(locale, `${words[locale]} ${digits('index')}.`)).toEqual(['index']);
  });

  it('is not told where it is a year, a date, a telephone number or a law', () => {
    for (const text of ['2025', '21/11/2025', '21.11.2025', '2025-11-21', '1234/2025/NĐ-CP'])
      expect(idsIn(locale, `${words[locale]} ${text}`)).toEqual([]);
    for (const text of ['+84 204 1234 125', '0204 3854 1234', '125-1234-209', '№ 1234'])
      expect(idsIn(locale, `${words[locale]} ${text}`)).toEqual([]);
  });

  it('is not told where the figure itself stands, nor in addresses and code', () => {
    const text = figureText(locale, figures[0] as Figure);
    expect(idsIn(locale, `<Figure id="land"/>`)).toEqual([]);
    expect(idsIn(locale, `[${words[locale]}](https://x.example/1234ha)`)).toEqual([]);
    expect(idsIn(locale, `\`\`\`\n${text}\n\`\`\``)).toEqual([]);
  });
});

const words: Record<Locale, string> = {
  vi: 'Diện tích',
  en: 'It has',
  zh: '面积为',
  ko: '면적은',
  ja: '面積は',
  lo: 'ເນື້ອທີ່',
};

const byId = (id: string) => figures.find((one) => one.id === id) as Figure;

describe('units that begin alike', () => {
  it.each<[Locale, string, string[]]>([
    ['vi', '125 m', ['height']],
    ['vi', '125 m²', []],
    ['vi', '125 mm', []],
    ['vi', '125 m/s', []],
    ['vi', '125 mét', []],
    ['en', '12.5% a year', ['rate']],
    ['en', '12.5 km', []],
    ['en', '12.5 million', []],
    ['en', 'USD 207 million', ['invested']],
    ['en', '207 million USD', ['invested']],
    ['en', 'VND 207 million', []],
    ['en', 'US$207 million', ['invested']],
    ['en', '$46.8 billion', ['stock']],
    ['vi', '4.718,6 km2', ['area']],
    ['ko', '4,718.6㎢', ['area']],
    ['vi', '123.500đ', ['fee']],
    ['vi', '123.500 VNĐ một vé', ['fee']],
    ['vi', '123.500 đô la', []],
    ['en', 'USD 110.5 per m²', ['rent']],
    ['en', 'USD 110.5', []],
    ['zh', '15,300人', ['workers']],
    ['zh', '48,060人次', ['guests']],
    ['zh', '15,300人次', []],
    ['zh', '共有15,300人在工作', ['workers']],
    ['ja', '延べ48,060人', ['guests']],
    ['ja', '48,060人', []],
    ['ko', '48,060명', ['guests']],
    ['lo', 'ມີ 15.300 ຄົນ', ['workers']],
  ])('in %s: %s', (locale, text, ids) => {
    expect(idsIn(locale, text)).toEqual(ids);
  });
});

it('is told in the words of fields, at their places, but not in data', () => {
  const fields = "withdrawn: 'Rộng 1.234 ha'\nrecognitions:\n  - {id: a, text: 'Rộng 1.234 ha'}\n";
  expect(inLines(faultsIn('vi', 'Một.', fields))).toEqual(['6 typed-figure']);
});

it('is told at its place in the text', () => {
  const [fault] = faultsIn('vi', 'Một\nhai rộng 1.234 ha.');
  expect(fault).toMatchObject({ line: 6, column: 10, params: { value: '1.234', id: 'land' } });
});

it('is not looked for where it has fewer than three significant digits, or is a range', () => {
  expect(idsIn('vi', '12 km, 100–200 ha, 100 ha, 200 ha')).toEqual([]);
  expect(idsIn('vi', '3.000 ha lúa bị ngập, miễn 100% vé, đi bộ 270 m')).toEqual([]);
  expect(idsIn('vi', '2.600 ha')).toEqual(['rounded']);
});

it('has decimals where a language prints them', () => {
  expect(idsIn('vi', 'đạt 46,8')).toEqual(['stock']);
  expect(idsIn('zh', '共有468棵树')).toEqual([]);
  expect(idsIn('zh', '468亿美元')).toEqual(['stock']);
});
