import type { ChartKind } from '../../lib/charts/chart.ts';
import type { ChartProblem } from '../../lib/charts/problems.ts';
import { error, listed } from './entry.ts';

type Params<C extends ChartProblem['code']> = Omit<Extract<ChartProblem, { code: C }>, 'code'>;

const mixtures = {
  scope: { vi: 'nhiều phạm vi địa bàn', en: 'figures of several areas' },
  status: { vi: 'nhiều loại số', en: 'several kinds of figures' },
  unit: { vi: 'nhiều đơn vị', en: 'several units' },
  period: { vi: 'nhiều thời gian', en: 'several periods' },
} as const;

const kinds: Record<ChartKind, { vi: string; en: string }> = {
  series: { vi: 'biểu đồ theo thời gian', en: 'a series' },
  comparison: { vi: 'biểu đồ so sánh', en: 'a comparison' },
  share: { vi: 'biểu đồ tỷ phần', en: 'a share' },
};

const times = {
  uneven: {
    vi: [
      'không theo một nhịp',
      'Chỉ dùng số của năm, hoặc của quý, hoặc của cùng một ngày mỗi năm.',
    ],
    en: [
      'keep no one beat',
      'Use figures of years, or of quarters, or of the same day of each year.',
    ],
  },
  twice: {
    vi: ['có kỳ lặp lại', 'Mỗi kỳ chỉ giữ một số.'],
    en: ['hold a period twice', 'Keep one figure for each period.'],
  },
  long: {
    vi: ['trải quá dài', 'Chọn số của tối đa 12 kỳ liền nhau, hoặc dùng <FigureTable/>.'],
    en: ['reach too far', 'Choose figures within 12 periods in a row, or use <FigureTable/>.'],
  },
} as const;

/** Findings about figures that make no honest chart. */
export const chartEntries = {
  'chart-count': error((p: Params<'chart-count'>) => ({
    vi: [
      `Biểu đồ có ${p.given} số liệu; ${kinds[p.kind].vi} cần từ ${p.least} đến ${p.most}.`,
      p.given < p.least
        ? 'Thêm số liệu, hoặc viết các số ấy thành câu.'
        : 'Bớt số liệu, hoặc dùng <FigureTable/>.',
    ],
    en: [
      `The chart has ${p.given} figures; ${kinds[p.kind].en} takes ${p.least} to ${p.most}.`,
      p.given < p.least
        ? 'Add figures, or say those few in a sentence.'
        : 'Name fewer, or use <FigureTable/>.',
    ],
  })),
  'chart-mixed': error((p: Params<'chart-mixed'>) => ({
    vi: [
      `Biểu đồ gộp ${mixtures[p.by].vi}: ${listed(p.values)}.`,
      'Tách thành nhiều biểu đồ, hoặc bỏ các số không cùng loại.',
    ],
    en: [
      `The chart mixes ${mixtures[p.by].en}: ${listed(p.values)}.`,
      'Make several charts, or leave out what is of another kind.',
    ],
  })),
  'chart-labels': error((p: Params<'chart-labels'>) =>
    p.kind === 'series'
      ? {
          vi: [
            `Biểu đồ theo thời gian gộp những số có tên khác nhau: ${listed(p.values)}.`,
            'Chỉ dùng số của một chỉ tiêu, và ghi label giống nhau trong sổ số liệu.',
          ],
          en: [
            `The series holds figures of different names: ${listed(p.values)}.`,
            'Show one thing through time, with the same label in the ledger.',
          ],
        }
      : {
          vi: [
            `Biểu đồ có nhiều số cùng một tên: ${listed(p.values)}.`,
            'Ghi label khác nhau trong sổ số liệu, hoặc bỏ số trùng.',
          ],
          en: [
            `Several figures of the chart have one name: ${listed(p.values)}.`,
            'Give them different labels in the ledger, or leave one out.',
          ],
        },
  ),
  'chart-unit': error((p: Params<'chart-unit'>) => ({
    vi: [
      `Số tính bằng “${p.unit}” không vẽ thành biểu đồ được: hạng càng tốt thì cột lại càng thấp.`,
      'Dùng <FigureTable/>, hoặc vẽ điểm số thay cho thứ hạng.',
    ],
    en: [
      `Figures told in “${p.unit}” cannot be drawn: the better the rank, the shorter its bar.`,
      'Use <FigureTable/>, or draw the scores instead.',
    ],
  })),
  'chart-time': error((p: Params<'chart-time'>) => ({
    vi: [
      `Các kỳ của biểu đồ ${times[p.problem].vi[0]}: ${listed(p.values)}.`,
      times[p.problem].vi[1],
    ],
    en: [
      `The periods of the chart ${times[p.problem].en[0]}: ${listed(p.values)}.`,
      times[p.problem].en[1],
    ],
  })),
  'chart-whole': error((p: WholeProblem) => wholeSentences(p)),
  'chart-title': error(() => ({
    vi: [
      'Biểu đồ thiếu tên.',
      'Viết tên vào giữa hai thẻ: <Chart …>Lương tối thiểu năm 2026</Chart>.',
    ],
    en: [
      'The chart has no title.',
      'Write it between the tags: <Chart …>Minimum wages in 2026</Chart>.',
    ],
  })),
};

type WholeProblem = ChartProblem extends infer P
  ? P extends { code: 'chart-whole' }
    ? Omit<P, 'code'>
    : never
  : never;

function wholeSentences(p: WholeProblem) {
  if (p.problem === 'sum')
    return {
      vi: [
        `Các phần cộng lại được ${p.sum}, không phải ${p.whole}.`,
        'Kiểm tra các phần và tổng (whole), hoặc dùng kind="comparison".',
      ],
      en: [
        `The parts add up to ${p.sum}, not to ${p.whole}.`,
        'Check the parts and their whole, or use kind="comparison".',
      ],
    } as const;
  const sentences = {
    missing: {
      vi: [
        'Biểu đồ tỷ phần thiếu tổng.',
        'Ghi mã của tổng: whole="…"; chỉ số phần trăm mới khỏi ghi.',
      ],
      en: ['The share lacks its whole.', 'Name the sum: whole="…"; only percentages need none.'],
    },
    surplus: {
      vi: ['Chỉ biểu đồ tỷ phần mới có tổng (whole).', 'Bỏ whole, hoặc dùng kind="share".'],
      en: ['Only a share has a whole.', 'Leave whole out, or use kind="share".'],
    },
    inexact: {
      vi: [
        'Tỷ phần có số ước chừng, số khoảng hoặc số âm nên không cộng được.',
        'Dùng kind="comparison".',
      ],
      en: [
        'A part of the share is about so much, a range or negative: it cannot be added up.',
        'Use kind="comparison".',
      ],
    },
  } as const;
  return sentences[p.problem];
}
