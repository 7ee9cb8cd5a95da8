import { expect, it } from 'vitest';
import { isDowntimeAhead } from './downtime.ts';

const downtime = { from: '2026-12-30', to: '2027-01-02' };

it.each([
  ['months before', '2026-11-21', true],
  ['on the day before', '2026-12-29', true],
  ['on the first day', '2026-12-30', true],
  ['within it, in the next year', '2027-01-01', true],
  ['on the last day', '2027-01-02', true],
  ['on the day after', '2027-01-03', false],
  ['a year after', '2027-12-30', false],
])('is announced until its last day: %s', (_, today, isAhead) => {
  expect(isDowntimeAhead(downtime, today)).toBe(isAhead);
});

it('is not announced where there is none', () => {
  expect(isDowntimeAhead(undefined, '2026-11-21')).toBe(false);
});
