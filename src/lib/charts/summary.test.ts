import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../../config/locales.ts';
import { joinPieces } from '../../i18n/pieces.ts';
import type { Figure } from '../../schemas/figure.ts';
import { ofThing, ofYear } from '../../testing/chart-figures.ts';
import type { Chart } from './chart.ts';
import { summarizeChart } from './summary.ts';

const told = (chart: Chart) =>
  Object.fromEntries(
    allLocales.map((locale) => [locale, joinPieces(summarizeChart(locale, chart))]),
  );

const years = (...values: number[]): Chart => ({
  kind: 'series',
  figures: values.map((value, place) => ofYear(2023 + place, value)),
});

const things = (...values: number[]): Chart => ({
  kind: 'comparison',
  figures: values.map((value, place) => ofThing('ABCDE'[place] ?? '', value)),
});

const parts = (whole: Figure | undefined, ...values: number[]): Chart => ({
  kind: 'share',
  figures: values.map((value, place) =>
    ofThing('ABCDE'[place] ?? '', value, { unit: whole ? 'ha' : 'percent' }),
  ),
  whole,
});

describe('a series says where it begins and ends, and its height', () => {
  it.each<[string, Chart, Record<Locale, string>]>([
    [
      'in between',
      years(5, 9, 6),
      {
        vi: 'Từ 5 ha (năm 2023) đến 6 ha (năm 2025); cao nhất là 9 ha (năm 2024).',
        en: 'From 5 ha (2023) to 6 ha (2025), with a high of 9 ha (2024).',
        zh: '从5公顷（2023年）到6公顷（2025年），最高为9公顷（2024年）。',
        ko: '2023년 5헥타르에서 2025년 6헥타르까지 변동했으며, 최고치는 2024년의 9헥타르입니다.',
        ja: '2023年の5ヘクタールから2025年の6ヘクタールへ推移し、最高は2024年の9ヘクタールです。',
        lo: 'ຈາກ 5 ເຮັກຕາ (ປີ 2023) ຫາ 6 ເຮັກຕາ (ປີ 2025); ສູງສຸດແມ່ນ 9 ເຮັກຕາ (ປີ 2024).',
      },
    ],
    [
      'at the end',
      years(5, 6, 9),
      {
        vi: 'Từ 5 ha (năm 2023) lên 9 ha (năm 2025), mức cao nhất trong các kỳ ở đây.',
        en: 'Up from 5 ha (2023) to 9 ha (2025), the highest of the periods shown.',
        zh: '从5公顷（2023年）升至9公顷（2025年），为所示各期最高。',
        ko: '2023년 5헥타르에서 2025년 9헥타르까지 높아져, 표시된 기간 중 가장 높습니다.',
        ja: '2023年の5ヘクタールから2025年の9ヘクタールに上がり、表示した期間で最高です。',
        lo: 'ຈາກ 5 ເຮັກຕາ (ປີ 2023) ເພີ່ມຂຶ້ນເປັນ 9 ເຮັກຕາ (ປີ 2025), ເປັນລະດັບສູງສຸດໃນໄລຍະທີ່ສະແດງ.',
      },
    ],
    [
      'at the beginning',
      years(9, 5, 6),
      {
        vi: 'Từ mức cao nhất 9 ha (năm 2023) xuống 6 ha (năm 2025).',
        en: 'Down from a high of 9 ha (2023) to 6 ha (2025).',
        zh: '从最高的9公顷（2023年）降至6公顷（2025年）。',
        ko: '최고치인 2023년 9헥타르에서 2025년 6헥타르까지 낮아졌습니다.',
        ja: '最高だった2023年の9ヘクタールから、2025年には6ヘクタールに下がっています。',
        lo: 'ຈາກລະດັບສູງສຸດ 9 ເຮັກຕາ (ປີ 2023) ຫຼຸດລົງເປັນ 6 ເຮັກຕາ (ປີ 2025).',
      },
    ],
    [
      'nowhere',
      years(5, 5, 5),
      {
        vi: 'Giữ nguyên 5 ha từ năm 2023 đến năm 2025.',
        en: 'Steady at 5 ha, 2023 to 2025.',
        zh: '2023年至2025年一直为5公顷。',
        ko: '2023년부터 2025년까지 줄곧 5헥타르입니다.',
        ja: '2023年から2025年まで、いずれも5ヘクタールです。',
        lo: 'ແຕ່ ປີ 2023 ເຖິງ ປີ 2025 ແມ່ນ 5 ເຮັກຕາ ຕະຫຼອດ.',
      },
    ],
  ])('%s', (_, chart, sentences) => {
    expect(told(chart)).toEqual(sentences);
  });

  it('that it reaches twice, in the order of time, with its qualifier', () => {
    const figures = [ofYear(2025, 9), ofYear(2023, 9), ofYear(2024, 5), ofYear(2026, 6)];
    expect(told({ kind: 'series', figures })['en']).toBe(
      'From 9 ha (2023) to 6 ha (2026), with a high of 9 ha (2023 and 2025).',
    );
    const about = [ofYear(2023, 5, { qualifier: 'about' }), ofYear(2024, 9), ofYear(2025, 6)];
    expect(told({ kind: 'series', figures: about })['vi']).toMatch(/^Từ khoảng 5 ha/);
  });
});

describe('a comparison says the most and the least', () => {
  it.each<[string, Chart, Record<Locale, string>]>([
    [
      'of each',
      things(5, 9, 7),
      {
        vi: 'Cao nhất là “B”: 9 ha; thấp nhất là “A”: 5 ha.',
        en: 'The highest is “B” at 9 ha, the lowest “A” at 5 ha.',
        zh: '最高的是“B”，为9公顷；最低的是“A”，为5公顷。',
        ko: '가장 높은 항목은 ‘B’(9헥타르), 가장 낮은 항목은 ‘A’(5헥타르)입니다.',
        ja: '最も高いのは「B」の9ヘクタール、最も低いのは「A」の5ヘクタールです。',
        lo: 'ສູງສຸດແມ່ນ “B”: 9 ເຮັກຕາ; ຕ່ຳສຸດແມ່ນ “A”: 5 ເຮັກຕາ.',
      },
    ],
    [
      'or that there is none',
      things(5, 5, 5),
      {
        vi: 'Mọi mục đều là 5 ha.',
        en: 'Every item stands at 5 ha.',
        zh: '各项均为5公顷。',
        ko: '모든 항목이 5헥타르입니다.',
        ja: 'いずれも5ヘクタールです。',
        lo: 'ທຸກລາຍການແມ່ນ 5 ເຮັກຕາ.',
      },
    ],
  ])('%s', (_, chart, sentences) => {
    // Names fall back on English, whose language the page tells.
    expect(told(chart)).toEqual(sentences);
  });

  it('of several that tie', () => {
    expect(told(things(9, 5, 9))['en']).toBe(
      'The highest is “A” and “C” at 9 ha, the lowest “B” at 5 ha.',
    );
  });
});

describe('a share says its largest part', () => {
  it.each<[string, Chart, Record<Locale, string>]>([
    [
      'of its whole',
      parts(ofThing('All', 14), 5, 9),
      {
        vi: 'Phần lớn nhất trong 14 ha là “B”: 9 ha.',
        en: 'The largest part of 14 ha is “B”, with 9 ha.',
        zh: '在14公顷中，占比最大的是“B”，为9公顷。',
        ko: '14헥타르 가운데 가장 큰 부분은 ‘B’(9헥타르)입니다.',
        ja: '14ヘクタールのうち最も大きい部分は「B」の9ヘクタールです。',
        lo: 'ສ່ວນທີ່ໃຫຍ່ທີ່ສຸດໃນ 14 ເຮັກຕາ ແມ່ນ “B”: 9 ເຮັກຕາ.',
      },
    ],
    [
      'or that its parts are equal',
      parts(undefined, 50, 50),
      {
        vi: 'Các phần bằng nhau: mỗi phần 50% trong 100%.',
        en: 'The parts are equal, each 50% of 100%.',
        zh: '各部分相等，均为50%，合计100%。',
        ko: '100%의 각 부분은 50%씩 같습니다.',
        ja: '100%の各部分はいずれも50%です。',
        lo: 'ແຕ່ລະສ່ວນເທົ່າກັນ: 50% ໃນ 100%.',
      },
    ],
  ])('%s', (_, chart, sentences) => {
    expect(told(chart)).toEqual(sentences);
  });
});

it('keeps the language of a name that a translation lacks', () => {
  const pieces = summarizeChart('ja', things(5, 9, 7));
  expect(pieces.find(({ text }) => text === '「B」')?.lang).toBe('en');
});
