import { isCalendarDate } from '../schemas/parts/dates.ts';
import type { EventOccurrence, EventRule } from '../schemas/parts/event-time.ts';
import { lunarMonthLength, solarDay } from './lunar.ts';

/** The days that an event takes place on, once. */
export interface Occurrence {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Source of the announcement; without it the days are computed and not yet announced. */
  readonly confirmedBy?: string;
}

/**
 * What a rule gives for one year of its calendar, nothing to two occurrences: a lunar rule may count for the
 * leap month too, and a day that the month lacks is its last day or none.
 */
export function computeOccurrences(rule: EventRule, year: number): Occurrence[] {
  if (rule.calendar === 'solar') return solarOccurrence(rule, year);
  const months = { no: [false], also: [false, true], only: [true] }[rule.leap];
  return months.flatMap((isLeap) => lunarOccurrence(rule, year, isLeap));
}

/** Occurrences that touch the days from `first` to `last`, in order; announced ones win over the rule. */
export function listOccurrences(
  event: {
    readonly rule?: EventRule | undefined;
    readonly occurrences: readonly EventOccurrence[];
  },
  first: string,
  last: string,
): Occurrence[] {
  const { rule, occurrences } = event;
  const announced = new Set(occurrences.map(({ year }) => year));
  // A lunar year ends in the next solar one.
  const years = range(Number(first.slice(0, 4)) - 1, Number(last.slice(0, 4)));
  const computed = rule
    ? years.filter((year) => !announced.has(year)).flatMap((year) => computeOccurrences(rule, year))
    : [];
  return [
    ...occurrences.map(({ from, to, confirmedBy }) => ({ from, to, confirmedBy })),
    ...computed,
  ]
    .filter(({ from, to }) => to >= first && from <= last)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

type SolarRule = Extract<EventRule, { calendar: 'solar' }>;
type LunarRule = Extract<EventRule, { calendar: 'lunar' }>;

/** A rule for 29 February counts in leap years. */
function solarOccurrence({ month, day, until }: SolarRule, year: number): Occurrence[] {
  const from = isoDay(year, month, day);
  const isNextYear = until !== undefined && until.month < month;
  const to = until ? isoDay(isNextYear ? year + 1 : year, until.month, until.day) : from;
  return isCalendarDate(from) && isCalendarDate(to) ? [{ from, to }] : [];
}

function lunarOccurrence(rule: LunarRule, year: number, isLeap: boolean): Occurrence[] {
  const from = lunarDay(rule, rule, year, isLeap);
  if (from === undefined) return [];
  const { until } = rule;
  if (!until) return [{ from, to: from }];
  const isNextYear = until.month < rule.month;
  const to = runsIntoLeapMonth(rule, until, year, isLeap)
    ? lunarDay(rule, { month: rule.month, day: until.day }, year, true)
    : lunarDay(rule, until, isNextYear ? year + 1 : year, isLeap && until.month === rule.month);
  return to === undefined ? [] : [{ from, to }];
}

/** Days that run on into the next month run into the leap month where one stands between: 30/3 to 1/4 stays two. */
function runsIntoLeapMonth(
  { month, day }: LunarRule,
  until: { month: number; day: number },
  year: number,
  isLeap: boolean,
): boolean {
  const isRun = until.month === (month % 12) + 1 && until.day < day;
  return isRun && !isLeap && lunarMonthLength({ year, month, isLeap: true }) !== undefined;
}

function lunarDay(
  { ifMissing }: LunarRule,
  { month, day }: { month: number; day: number },
  year: number,
  isLeap: boolean,
): string | undefined {
  const length = lunarMonthLength({ year, month, isLeap });
  if (length === undefined) return undefined;
  const isMissing = day > length;
  if (isMissing && ifMissing === 'skip') return undefined;
  return solarDay({ year, month, isLeap }, isMissing ? length : day);
}

const isoDay = (year: number, month: number, day: number) =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
