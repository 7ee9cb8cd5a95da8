import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { described } from './meta.ts';
import { referenceTo } from './names.ts';

const dayOf = (days: number) => ({
  month: described(z.number().int().min(1).max(12), 'Month, 1 to 12', 'Tháng, từ 1 đến 12'),
  day: described(z.number().int().min(1).max(days), 'Day of the month', 'Ngày trong tháng'),
});

const calendarOf = <C extends string>(calendar: C) =>
  described(z.literal(calendar), 'solar or lunar', 'solar (dương lịch) hoặc lunar (âm lịch)');

const lastDay = <S extends z.ZodType>(schema: S) =>
  described(schema, 'The last day, where it is more than one', 'Ngày cuối, nếu kéo dài');

const solarDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isSolarDay = ({ month, day }: { month: number; day: number }) =>
  day <= (solarDays[month - 1] ?? 0);

/** Months up to which a rule may last; one that ends almost a year later has its days the wrong way round. */
const longest = 9;

interface Span {
  readonly month: number;
  readonly day: number;
  readonly until?: { readonly month: number; readonly day: number } | undefined;
}

/** Whether the last day comes after the first, in the same year or early in the next. */
const isForward = ({ month, day, until }: Span) =>
  until === undefined ||
  (until.month === month ? until.day >= day : (until.month - month + 12) % 12 <= longest);

const reversed = { error: 'reversed-rule', path: ['until'] };

/** A rule of the solar calendar: the same days every year. */
const solarRule = z
  .strictObject({
    calendar: calendarOf('solar'),
    ...dayOf(31),
    until: lastDay(
      z
        .strictObject(dayOf(31))
        .refine(isSolarDay, { error: 'no-such-day', path: ['day'] })
        .optional(),
    ),
  })
  .refine(isSolarDay, { error: 'no-such-day', path: ['day'] })
  .refine(isForward, reversed);

/** A rule of the Vietnamese lunar calendar. */
const lunarRule = z
  .strictObject({
    calendar: calendarOf('lunar'),
    ...dayOf(30),
    until: lastDay(z.strictObject(dayOf(30)).optional()),
    leap: described(
      z.enum(['no', 'also', 'only']).default('no'),
      'Whether it counts in a leap month: no, also, only',
      'Có tính tháng nhuận không: no (không), also (cả hai), only (chỉ tháng nhuận)',
    ),
    ifMissing: described(
      z.enum(['last-day', 'skip']).default('last-day'),
      'In a month without that day: last-day (take its last day) or skip (leave the year out)',
      'Tháng thiếu ngày đó thì: last-day (lấy ngày cuối tháng) hay skip (bỏ qua năm ấy)',
    ),
  })
  .refine(isForward, reversed);

/** When something recurs, by either calendar. */
export const eventRule = () =>
  described(
    z.discriminatedUnion('calendar', [solarRule, lunarRule]).optional(),
    'The rule of the calendar: solar or lunar month and day, and the last day if it is longer',
    'Quy tắc lịch: tháng và ngày dương lịch hoặc âm lịch, và ngày cuối nếu kéo dài',
  );

/** The days that an organiser has announced, year by year; they win over the rule. */
export const eventOccurrences = () =>
  described(
    z
      .array(
        z
          .strictObject({
            year: described(
              z.number().int(),
              'Year of the calendar of the rule',
              'Năm theo lịch của quy tắc',
            ),
            from: described(calendarDate(), 'First day', 'Ngày đầu'),
            to: described(calendarDate(), 'Last day', 'Ngày cuối'),
            confirmedBy: described(
              referenceTo('sources'),
              'Source of the announcement',
              'Nguồn công bố',
            ),
          })
          .refine(({ from, to }) => from <= to, { error: 'reversed-dates', path: ['to'] }),
      )
      .default([]),
    'Days announced for a year, with the source',
    'Ngày đã công bố của từng năm, kèm nguồn',
  );

export type EventRule = NonNullable<z.infer<ReturnType<typeof eventRule>>>;
export type EventOccurrence = z.infer<ReturnType<typeof eventOccurrences>>[number];
