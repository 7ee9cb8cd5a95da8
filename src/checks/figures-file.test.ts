import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold } from '../testing/check-files.ts';

const lists = {
  'areas.yaml': [{ id: 'tinh', kind: 'province', names: { vi: 'Tỉnh' } }],
  'sources.yaml': [
    { id: 's', publisher: 'Nhà in', title: 'Sổ', seen: 'excerpt', url: 'https://in.example/so' },
  ],
};
const rest = { unit: 'ha', status: 'actual', scope: 'tinh', sources: ['s'] };

/** Findings of one figure that says this besides what every figure says. */
function check(own: object) {
  const figure = { id: 'a', label: { vi: 'Một' }, period: { year: 2024 }, ...rest, ...own };
  const found = checkFiles({ ...lists, 'figures/mot.yaml': [figure] });
  expect(listUntold(found)).toEqual([]);
  return found.map(({ code }) => code);
}

describe('contract 5: a figure is a value or a range', () => {
  it.each([
    ['a value', { value: 1 }, []],
    ['a range', { min: 1, max: '2.0' }, []],
    ['neither', {}, ['value-or-range']],
    ['half a range', { min: 1 }, ['value-or-range']],
    ['a value and a bound', { value: 1, min: 1 }, ['value-or-range']],
    ['a value and a range', { value: 1, min: 1, max: 2 }, ['value-or-range']],
    ['a range the wrong way round', { min: 10, max: 9 }, ['reversed-range']],
  ])('%s', (_, own, expected) => {
    expect(check(own)).toEqual(expected);
  });

  it.each([
    [{ from: '2024', to: '2025-06' }, []],
    [{ from: '2025-06', to: '2025' }, []],
    [{ from: '2025-07', to: '2025-06' }, ['reversed-dates']],
    [{ from: '2025', to: '2024-12' }, ['reversed-dates']],
  ])('true of %o', (period, expected) => {
    expect(check({ value: 1, period })).toEqual(expected);
  });

  it('which supersedes another one', () => {
    expect(check({ value: 1, supersedes: 'a' })).toEqual(['supersedes-itself']);
  });
});

describe('contract 6: the address of a source', () => {
  it.each([
    ['[sổ](https://in.example/so/)', ['source-url']],
    ['Xem https://in.example/so để biết.', ['source-url']],
    ['[nhà in](https://in.example/)', []],
  ])('%s', (body, expected) => {
    const found = checkFiles({ ...lists, 'stories/a/index.vi.mdx': entryText('', body) });
    expect(inShort(found)).toEqual(expected.map((code) => `stories/a/index.vi.mdx:5 ${code}`));
    expect(listUntold(found)).toEqual([]);
  });
});
