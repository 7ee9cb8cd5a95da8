import { z } from 'astro/zod';

// A bare year has no leading zero: a YAML reader would drop it.
const pattern = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?$|^-?[1-9]\d{0,3}$/;

/** A YAML reader may have made a Date or a number of what stood there unquoted. */
export const asWritten = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text);
}

/** Whether `text` is a year, a year and month, or a day that exists. */
export function isPartialDate(text: string): boolean {
  return pattern.test(text) && exists(text);
}

function exists(text: string): boolean {
  const [, year = '', month, day] = pattern.exec(text) ?? [];
  if (month === undefined) return true;
  if (Number(year) === 0 || Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
  );
}

function daysIn(year: number, month: number): number {
  // The year −1 stands right before the year 1: leap years before Christ are one off a multiple of four.
  const counted = year < 0 ? year + 1 : year;
  const isLeap = (counted % 4 === 0 && counted % 100 !== 0) || counted % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** A day, `YYYY-MM-DD`. */
export const calendarDate = () =>
  z.preprocess(asWritten, z.string().refine(isCalendarDate, { error: 'calendar-date' }));

/** As much of a date as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  z.preprocess(asWritten, z.string().refine(isPartialDate, { error: 'partial-date' }));
