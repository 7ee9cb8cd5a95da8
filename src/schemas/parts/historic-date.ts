import { z } from 'astro/zod';
import { asWritten, isPartialDate } from './dates.ts';
import { described } from './meta.ts';

/** As in dates.ts, and a year may be filled up to four digits: `-0257`. There is no year 0. */
const isHistoricText = (text: string) =>
  isPartialDate(text) || (/^-?0\d{3}$/.test(text) && Number(text) !== 0);

const point = () =>
  z.preprocess(asWritten, z.string().refine(isHistoricText, { error: 'historic-date' }));

const circa = () =>
  described(
    z.boolean().optional(),
    'true where it is known only roughly',
    'true nếu chỉ biết phỏng chừng',
  );

const uncertainDate = z.strictObject({
  date: described(point(), 'Year, month or day', 'Năm, tháng hoặc ngày'),
  circa: circa(),
});

const dateRange = z
  .strictObject({
    from: described(point(), 'First year, month or day', 'Từ năm, tháng hoặc ngày'),
    to: described(point(), 'Last year, month or day', 'Đến năm, tháng hoặc ngày'),
    circa: circa(),
  })
  .refine(({ from, to }) => !isHistoricText(from) || !isHistoricText(to) || isEarlier(from, to), {
    error: 'historic-range',
    path: ['to'],
  });

const centuryNumber = () =>
  z
    .number()
    .refine(
      (number) => Number.isInteger(number) && number !== 0 && number >= -100 && number <= 21,
      {
        error: 'century',
      },
    );

const century = z
  .strictObject({
    century: described(
      centuryNumber(),
      'Century, negative before Christ; the first one of a range',
      'Thế kỷ, số âm là trước Công nguyên; nếu là khoảng thì thế kỷ đầu',
    ),
    to: described(centuryNumber().optional(), 'Last century of a range', 'Đến thế kỷ'),
    part: described(
      z.enum(['early', 'middle', 'late']).optional(),
      'Part of the century: early, middle, late',
      'Phần của thế kỷ: early (đầu), middle (giữa), late (cuối)',
    ),
    circa: circa(),
  })
  .refine(({ century: from, to }) => to === undefined || from < to, {
    error: 'historic-range',
    path: ['to'],
  })
  .refine(({ to, part }) => to === undefined || part === undefined, {
    error: 'century-part',
    path: ['part'],
  });

/** Whether `from` is before `to` as far as both are told: 1884-06 is not before 1884. */
function isEarlier(from: string, to: string): boolean {
  const [first, last] = [partsOf(from), partsOf(to)];
  const index = first.findIndex((part, at) => part !== last[at]);
  return (first[index] ?? 0) < (last[index] ?? -Infinity);
}

const partsOf = (text: string) => (text.match(/^-?\d+|\d+/g) ?? []).map(Number);

/**
 * When something was, as exactly as is known: year, month or day, a range of them, or centuries. Negative is
 * before Christ. Days are those of the Gregorian calendar, also before it was introduced, as in ISO 8601.
 */
export const historicDate = () =>
  z.union([point(), uncertainDate, dateRange, century], { error: 'historic-date' });

export type HistoricDate = z.infer<ReturnType<typeof historicDate>>;
