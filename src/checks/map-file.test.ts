import { describe, expect, it } from 'vitest';
import { shapeIds } from '../schemas/map.ts';
import { checkFiles, entryText, inShort, listUntold } from '../testing/check-files.ts';

const areas = [{ id: 'tinh-mau', kind: 'province', names: { vi: 'tỉnh Mẫu' } }];
const land = { area: 'tinh-mau', shapes: [shapeIds[0]] };

/** Findings about a map, beside an area and an entry that it may name. */
function findings(map: object) {
  const found = checkFiles({
    'areas.yaml': areas,
    'map.yaml': map,
    'places/ho-mau/index.vi.mdx': entryText(),
  });
  expect(listUntold(found)).toEqual([]);
  return inShort(found);
}

describe('map.yaml', () => {
  it('may name areas and entries that are there', () => {
    const spots = [{ at: { left: 1, top: 2 }, entries: ['places/ho-mau'], area: 'tinh-mau' }];
    expect(findings({ lands: [land], spots })).toEqual([]);
  });

  it('tells fields and ids that are wrong, each with its line', () => {
    const spots = [{ at: { left: 1, top: 200 }, term: 'khong-co', entries: ['places/ho-moi'] }];
    expect(findings({ lands: [{ ...land, area: 'tinh-khac' }], spots })).toEqual([
      expect.stringMatching(/^map\.yaml:\d+ broken-reference$/),
      expect.stringMatching(/^map\.yaml:\d+ out-of-range$/),
      expect.stringMatching(/^map\.yaml:\d+ broken-reference$/),
      expect.stringMatching(/^map\.yaml:\d+ broken-reference$/),
    ]);
  });

  it('has no forbidden names', () => {
    const neighbours = [
      { names: { vi: 'Biển Đông', en: 'South China Sea' }, at: { left: 90, top: 90 } },
    ];
    expect(findings({ lands: [land], neighbours })).toEqual([
      expect.stringMatching(/^map\.yaml:\d+ forbidden-name$/),
    ]);
  });

  it('is a map of something', () => {
    expect(findings([])).toEqual([expect.stringMatching(/^map\.yaml:1 /)]);
  });
});

describe('<Map/> in a text', () => {
  const text = entryText('', 'Sơ đồ của vùng:\n\n<Map/>');

  it('asks for a map.yaml', () => {
    expect(inShort(checkFiles({ 'places/ho-mau/index.vi.mdx': text }))).toEqual([
      expect.stringMatching(/^places\/ho-mau\/index\.vi\.mdx:\d+ map-missing$/),
    ]);
    expect(
      inShort(
        checkFiles({
          'areas.yaml': areas,
          'map.yaml': { lands: [land] },
          'places/ho-mau/index.vi.mdx': text,
        }),
      ),
    ).toEqual([]);
  });
});
