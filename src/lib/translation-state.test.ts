import { describe, expect, it } from 'vitest';
import { translationState } from './translation-state.ts';

const own = '1-0000aaaa';
const source = '1-0000bbbb';
const other = '1-0000cccc';

describe('translationState', () => {
  it.each([
    [undefined, 'unreviewed'],
    [own, 'reviewed'],
    [other, 'lapsed'],
    // A review is of this file's own words, never of the source's.
    [source, 'lapsed'],
  ])('with a review of %s is %s', (reviewed, review) => {
    const record = { origin: 'human' as const, from: source, ...(reviewed && { reviewed }) };
    expect(translationState(record, own, source).review).toBe(review);
  });

  it.each([
    [source, false],
    [other, true],
  ])('made from %s is outdated: %s', (from, isOutdated) => {
    expect(translationState({ origin: 'machine', from }, own, source)).toEqual({
      kind: 'translation',
      origin: 'machine',
      review: 'unreviewed',
      isOutdated,
    });
  });

  it('of the source is never outdated, but its review lapses too', () => {
    expect(translationState({ origin: 'machine', reviewed: other }, own)).toEqual({
      kind: 'source',
      origin: 'machine',
      review: 'lapsed',
      isOutdated: false,
    });
  });
});
