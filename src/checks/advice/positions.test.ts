import { expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold } from '../../testing/check-files.ts';
import { leastSite } from '../../testing/make-content.ts';

const bounds = { south: 21, north: 21.6, west: 105.8, east: 107 };

it.each([
  ['within', '{lat: 21.3, lon: 106.2}', []],
  ['on the edge', '{lat: 21, lon: 107}', []],
  ['north of it', '{lat: 21.7, lon: 106.2}', ['out-of-bounds']],
  ['west of it', '{lat: 21.3, lon: 105.7}', ['out-of-bounds']],
  ['not told', undefined, []],
])('a position %s', (_, position, expected) => {
  const fields = position === undefined ? '' : `position: ${position}\n`;
  const issues = checkFiles({
    'site.yaml': { ...leastSite, bounds },
    'places/a/index.vi.mdx': entryText(fields),
  });
  expect(inShort(issues)).toEqual(expected.map((code) => `places/a/index.vi.mdx:4 ${code}`));
  expect(listUntold(issues)).toEqual([]);
});

it('a position is not judged where the site names no bounds', () => {
  const fields = 'position: {lat: 10.8, lon: 106.7}\n';
  expect(inShort(checkFiles({ 'places/a/index.vi.mdx': entryText(fields) }))).toEqual([]);
});
