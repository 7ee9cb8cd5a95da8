import { LunarDate, SolarDate } from '@nghiavuive/lunar_date_vi';

/** A month of the Vietnamese lunar calendar. */
export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly isLeap: boolean;
}

/**
 * The solar day (`YYYY-MM-DD`) of a lunar one; nothing where the month has no such day, or the year no such
 * leap month. The calendar is the Vietnamese one, at UTC+7; it differs from the Chinese in some years.
 */
export function solarDay(lunarMonth: LunarMonth, day: number): string | undefined {
  const first = firstDay(lunarMonth);
  return first === undefined || day > lengthOf(first) ? undefined : isoDay(first + day - 1);
}

/** How many days a lunar month has, 29 or 30; nothing where there is no such month. */
export function lunarMonthLength(lunarMonth: LunarMonth): number | undefined {
  const first = firstDay(lunarMonth);
  return first === undefined ? undefined : lengthOf(first);
}

/** Julian day number of the first day of a month. */
function firstDay({ year, month, isLeap }: LunarMonth): number | undefined {
  const date = new LunarDate({ day: 1, month, year });
  date.init();
  const regular = date.get().julian;
  if (!isLeap) return regular;
  // A leap month follows the month whose number it repeats.
  const next = regular + lengthOf(regular);
  const found = SolarDate.fromJd(next).toLunarDate().get();
  return found.leap_month && found.month === month ? next : undefined;
}

function lengthOf(first: number): 29 | 30 {
  return SolarDate.fromJd(first + 29)
    .toLunarDate()
    .get().day === 30
    ? 30
    : 29;
}

function isoDay(julian: number): string {
  const { year, month, day } = SolarDate.fromJd(julian).get();
  return [String(year).padStart(4, '0'), pair(month), pair(day)].join('-');
}

const pair = (number: number) => String(number).padStart(2, '0');
