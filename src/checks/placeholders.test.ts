import { expect, it } from 'vitest';
import { checkFiles, entryText, errorsOf, inShort, listUntold } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';

const area = { id: 'tinh', kind: 'province', names: { vi: 'Tỉnh' } };
const lists = {
  'areas.yaml': [area],
  'sources.yaml': [{ id: 's', publisher: 'Nhà in', title: 'Sổ', seen: 'excerpt' }],
  'figures/a.yaml': [
    {
      ...{ id: 'rong', label: { vi: 'Rộng' }, value: 1, unit: 'ha', status: 'actual' },
      ...{ period: { year: 2024 }, scope: 'tinh', sources: ['s'] },
    },
  ],
};

it.each([
  ['{figure:rong}', []],
  ['{figure: rong }', []],
  ['{term:ho}', ['placeholder']],
  ['{rong}', ['placeholder']],
])('contract 5: of the words of an entry and of site.yaml, %s', (text, expected) => {
  const entry = entryText().replace('Một trang thử', `"Một trang ${text}"`);
  const site = { ...leastSite, tagline: { vi: `Rộng ${text}` } };
  const found = checkFiles({ ...lists, 'site.yaml': site, 'stories/a/index.vi.mdx': entry });
  const told = (place: string) => expected.map((code) => `${place} ${code}`);
  expect(inShort(errorsOf(found))).toEqual([
    ...told('site.yaml:9'),
    ...told('stories/a/index.vi.mdx:2'),
  ]);
  expect(listUntold(found)).toEqual([]);
});

it('contract 5: a list takes no placeholder', () => {
  const areas = [{ ...area, names: { vi: 'Tỉnh {figure:rong}' } }];
  expect(inShort(checkFiles({ ...lists, 'areas.yaml': areas }))).toEqual([
    'areas.yaml:4 placeholder',
  ]);
});
