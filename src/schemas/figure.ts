import { z } from 'astro/zod';
import { calendarDate, partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { id, perLanguage, referenceTo, text } from './parts/names.ts';
import { units } from './parts/unit.ts';

/** Number words as sources print them, with the power of ten that each stands for. */
export const scales = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

/** A number, or its digits as a string where a last zero counts. */
const amount = () =>
  z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/, { error: 'amount' })]);

const year = () => described(z.number().int(), 'Year', 'Năm');

const part = (last: number, en: string, vi: string) =>
  described(z.number().int().min(1).max(last), en, vi);

/** What a figure is true of in time. */
const period = z.union([
  z.strictObject({ year: year(), quarter: part(4, 'Quarter, 1 to 4', 'Quý, 1 đến 4') }),
  z.strictObject({ year: year(), half: part(2, 'Half of the year, 1 or 2', 'Nửa năm, 1 hoặc 2') }),
  z.strictObject({ year: year(), month: part(12, 'Month, 1 to 12', 'Tháng, 1 đến 12') }),
  z.strictObject({ year: year() }),
  z.strictObject({ date: described(calendarDate(), 'The one day', 'Đúng một ngày') }),
  z
    .strictObject({
      from: described(partialDate(), 'First day, month or year', 'Từ ngày, tháng hoặc năm'),
      to: described(partialDate(), 'Last day, month or year', 'Đến ngày, tháng hoặc năm'),
    })
    // As far as both are told: from 2025-06 to 2025 is right.
    .refine(({ from, to }) => from.slice(0, to.length) <= to, {
      error: 'reversed-dates',
      path: ['to'],
    }),
]);

/** One number of the ledger, said once for all languages. */
export const figureSchema = z
  .strictObject({
    id: id(),
    label: described(perLanguage(text()), 'What is counted', 'Số này đo cái gì'),
    value: described(amount().optional(), 'The number as printed', 'Giá trị như nguồn in'),
    min: described(amount().optional(), 'Lower bound of a range', 'Cận dưới'),
    max: described(amount().optional(), 'Upper bound of a range', 'Cận trên'),
    unit: described(z.enum(units), 'Unit', 'Đơn vị'),
    scale: described(
      z.enum(Object.keys(scales) as [keyof typeof scales]).default('one'),
      'Number word that the source prints',
      'Nghìn, triệu, tỷ như nguồn in',
    ),
    qualifier: described(
      z.enum(['none', 'about', 'over', 'under']).default('none'),
      'How exact it is',
      'Mức chính xác',
    ),
    status: described(
      z.enum(['actual', 'estimate', 'preliminary', 'revised', 'plan']),
      'What kind of number it is',
      'Loại số liệu',
    ),
    period: described(period, 'The time it is true of', 'Thời gian của số liệu'),
    scope: described(referenceTo('areas'), 'The area it is true of', 'Phạm vi địa bàn'),
    sources: described(z.array(referenceTo('sources')).min(1), 'Where it stands', 'Nguồn'),
    supersedes: described(
      referenceTo('figures').optional(),
      'Figure it replaces',
      'Thay cho số nào',
    ),
    note: described(text().optional(), 'Note for editors', 'Ghi chú cho biên tập viên'),
  })
  .refine(
    ({ value, min, max }) =>
      value === undefined
        ? min !== undefined && max !== undefined
        : min === undefined && max === undefined,
    {
      error: 'value-or-range',
      path: ['value'],
    },
  )
  // What is no number is told as that.
  .refine(({ min, max }) => !(Number(min) >= Number(max)), {
    error: 'reversed-range',
    path: ['max'],
  })
  .refine(({ id, supersedes }) => id !== supersedes, {
    error: 'supersedes-itself',
    path: ['supersedes'],
  });

export type Figure = z.infer<typeof figureSchema>;
