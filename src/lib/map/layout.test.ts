import { describe, expect, it } from 'vitest';
import { layOutMap, type MapPlan } from './layout.ts';
import { wholeView } from './sheet.ts';

const plan: MapPlan = {
  locale: 'vi',
  sheet: { width: 1000, height: 600 },
  spots: [
    { at: [100, 100], name: { text: 'Hồ Một' } },
    { at: [900, 500], name: { text: 'Chùa Hai' }, side: 'left' },
  ],
  strokes: [
    {
      kind: 'river',
      name: { text: 'Sông Mẫu' },
      points: [
        [200, 0],
        [500, 300],
        [800, 600],
      ],
    },
  ],
  towns: [
    { name: { text: 'Phường Mẫu' }, at: [400, 500] },
    { name: { text: 'Dưới dấu' }, at: [102, 98] },
  ],
  neighbours: [{ name: { text: 'Tỉnh bên', lang: 'vi' }, at: [500, 80] }],
};

describe('layOutMap', () => {
  it('names marks, strokes and neighbours', () => {
    const { view, spots, names, inset } = layOutMap(plan);
    expect(view).toBe(wholeView);
    expect(spots.map(({ name }) => name?.lines)).toEqual([['Hồ Một'], ['Chùa Hai']]);
    expect(spots[1]?.name?.anchor).toBe('end');
    expect(names.map(({ kind, lines, lang }) => [kind, lines[0], lang])).toEqual([
      ['neighbour', 'Tỉnh bên', 'vi'],
      ['river', 'Sông Mẫu', undefined],
    ]);
    expect(inset).toBeUndefined();
  });

  it('names towns, but none beneath a mark', () => {
    expect(layOutMap(plan).towns.map(({ name }) => name.lines)).toEqual([['Phường Mẫu']]);
  });

  it('comes nearer to marks that lie together, names what is in sight, and shows the whole in a corner', () => {
    const spots = [
      { at: [60, 60], name: { text: 'Khu Một' } },
      { at: [200, 140], name: { text: 'Khu Hai' } },
    ] as const;
    const { view, names, inset } = layOutMap({ ...plan, spots });
    expect(view.scale).toBeGreaterThan(2);
    expect(names.map(({ kind }) => kind)).toEqual(['river']);
    expect(inset?.scale).toBeLessThan(0.5);
  });

  it('draws the land alone', () => {
    expect(layOutMap({ ...plan, spots: [] })).toMatchObject({ view: wholeView, spots: [] });
  });
});
