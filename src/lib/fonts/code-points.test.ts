import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listCodePoints, listRanges } from './code-points.ts';

it('reads ranges, and writes them without gaps or overlaps', () => {
  expect(listCodePoints('U+41-43,U+42,U+20')).toEqual([0x20, 0x41, 0x42, 0x43]);
  expect(listRanges([0x20, 0x41, 0x42, 0x43, 0x1ea0])).toEqual(['U+20', 'U+41-43', 'U+1EA0']);
});

it('reads what it has written', () => {
  const sets = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1 });
  fc.assert(
    fc.property(sets, (set) => {
      const points = set.toSorted((a, b) => a - b);
      expect(listCodePoints(listRanges(points).join())).toEqual(points);
    }),
  );
});
