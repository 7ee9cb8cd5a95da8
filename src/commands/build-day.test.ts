import { expect, it } from 'vitest';
import { whyNotDated } from './build-day.ts';

it.each(['2026-02-30', '21/11/2026', 'today', ''])('%s is no day to work on', (date) => {
  expect(whyNotDated(date)).toContain('BUILD_DATE');
});

it('a day that exists is one', () => {
  expect(whyNotDated('2024-02-29')).toBeUndefined();
});
