import { isCalendarDate } from '../schemas/parts/dates.ts';

/** What is wrong with the day that a command is to work on, in a sentence; nothing where it is one. */
export const whyNotDated = (date: string): string | undefined =>
  isCalendarDate(date)
    ? undefined
    : `BUILD_DATE không phải ngày có thật / is no day: ${date}. 2026-11-21`;
