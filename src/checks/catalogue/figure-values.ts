import { error } from './entry.ts';
import { numberIn } from './number-hints.ts';

interface Value {
  readonly value: string;
}

/** Findings about the numbers of the ledger; the codes are those that the schema gives. */
export const figureValueEntries = {
  'value-or-range': error(() => ({
    vi: [
      'Số liệu cần có value, hoặc cả min và max.',
      'Ghi một số ở value; nếu là khoảng thì ghi min và max.',
    ],
    en: ['A figure needs value, or both min and max.', 'Give value, or min and max for a range.'],
  })),
  'reversed-range': error((p: Value) => ({
    vi: [
      `Cận trên (max) ${p.value} không lớn hơn cận dưới (min).`,
      'Đổi lại min và max; nếu chỉ có một số thì ghi value.',
    ],
    en: [
      `The upper bound (max) ${p.value} is not above the lower one (min).`,
      'Mend min and max; for a single number give value.',
    ],
  })),
  'supersedes-itself': error((p: Value) => ({
    vi: [
      `Số liệu “${p.value}” ghi là thay cho chính nó.`,
      'Ở supersedes ghi mã của số liệu cũ, hoặc bỏ dòng đó.',
    ],
    en: [
      `The figure “${p.value}” is said to replace itself.`,
      'Give the id of the old figure in supersedes, or remove the line.',
    ],
  })),
  amount: error((p: Value) => {
    const number = numberIn(p.value);
    return {
      vi: [
        `“${p.value}” không phải một số.`,
        number === undefined
          ? "Chỉ ghi chữ số, dấu chấm trước phần lẻ: 426 hoặc 4.2; số 0 cuối cần giữ thì đặt trong nháy: '4.20'."
          : `Viết ${number}; đơn vị ghi ở unit, “khoảng”, “hơn” ghi ở qualifier.`,
      ],
      en: [
        `“${p.value}” is not a number.`,
        number === undefined
          ? "Write digits with a point before decimals: 426 or 4.2; quote a last zero that counts: '4.20'."
          : `Write ${number}; its unit stands in unit, “about” or “over” in qualifier.`,
      ],
    };
  }),
  period: error(() => ({
    vi: [
      'Thời gian của số liệu không đúng dạng.',
      "Dùng một dạng: {year: 2025}, {year: 2025, quarter: 1}, {year: 2025, half: 1}, {year: 2025, month: 7}, {date: '2025-07-12'} hoặc {from: '2020', to: '2025'}.",
    ],
    en: [
      'The period is not in a known form.',
      "Use one of {year: 2025}, {year: 2025, quarter: 1}, {year: 2025, half: 1}, {year: 2025, month: 7}, {date: '2025-07-12'}, {from: '2020', to: '2025'}.",
    ],
  })),
};
