import { describe, expect, it } from 'vitest';
import { eventRule } from './event-time.ts';

type Day = readonly [month: number, day: number];

const messagesOf = (calendar: string, [month, day]: Day, [endMonth, endDay]: Day) => {
  const until = { month: endMonth, day: endDay };
  const { error } = eventRule().safeParse({ calendar, month, day, until });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe.each(['solar', 'lunar'])('the last day of a %s rule', (calendar) => {
  it.each<[string, Day, Day]>([
    ['the same day', [3, 12], [3, 12]],
    ['later in the month', [3, 12], [3, 14]],
    ['a season', [5, 20], [7, 25]],
    ['into the next year', [12, 23], [1, 3]],
    ['a winter', [10, 1], [4, 30]],
  ])('may be %s', (_, first, last) => {
    expect(messagesOf(calendar, first, last)).toEqual([]);
  });

  it.each<[string, Day, Day]>([
    ['earlier in the month', [3, 12], [3, 10]],
    ['in the month before', [3, 12], [2, 28]],
    ['at the end of the year before', [2, 10], [12, 28]],
  ])('may not be %s', (_, first, last) => {
    expect(messagesOf(calendar, first, last)).toEqual(['until reversed-rule']);
  });
});
