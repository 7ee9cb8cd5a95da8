import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold } from '../testing/check-files.ts';

const figure = (id: string, own: object) => ({
  ...{ id, label: { vi: 'Số thử' }, value: 12, unit: 'ha', status: 'actual' },
  ...{ period: { year: 2026 }, scope: 'tinh', sources: ['so-tay'], ...own },
});
const ledger = {
  'areas.yaml': ['tinh', 'xa'].map((id) => ({ id, kind: 'province', names: { vi: 'Tỉnh' } })),
  'sources.yaml': [{ id: 'so-tay', publisher: 'Nhà in', title: 'Sổ tay', seen: 'excerpt' }],
  'figures/a.yaml': [
    figure('land', {}),
    figure('land-of-commune', { scope: 'xa' }),
    figure('land-planned', { status: 'plan' }),
    figure('rate', { unit: 'percent' }),
    figure('land-2024', { value: 11, period: { year: 2024 } }),
    figure('land-2023', { value: 10, period: { year: 2023 } }),
    figure('forest', { label: { vi: 'Rừng' }, value: 8 }),
    figure('field', { label: { vi: 'Ruộng' }, value: 4 }),
  ],
};

/** Findings of a park that is written with these fields and this body. */
const findings = (fields: string, body?: string) =>
  checkFiles({ ...ledger, 'parks/a/index.vi.mdx': entryText(fields, body) }).filter(({ code }) =>
    /^(figure|chart|broken-figure)/.test(code),
  );

const park = (line: number, code: string) => `parks/a/index.vi.mdx:${String(line)} ${code}`;

describe('contract 5: figures that a field names', () => {
  it.each([
    ['landArea: land\n', []],
    ['landArea: rate\n', [park(4, 'figure-unit')]],
    ['occupancy: rate\n', []],
    ['occupancy: land\n', [park(4, 'figure-unit')]],
    ['costs:\n  - id: a\n    kind: land\n    figure: land\n', [park(7, 'figure-unit')]],
  ])('%j: told in a unit that fits, or %j', (fields, expected) => {
    const found = findings(fields);
    expect(inShort(found)).toEqual(expected);
    expect(listUntold(found)).toEqual([]);
  });

  it('the finding names the figure, its unit and those that fit', () => {
    const [found] = findings('occupancy: land\n');
    for (const { vi, en } of [found?.message ?? { vi: '', en: '' }])
      for (const text of [vi, en]) expect(text).toMatch(/“land”.*“ha”/);
    expect([found?.fix.vi, found?.fix.en].every((fix) => fix?.includes('percent'))).toBe(true);
    expect(found?.severity).toBe('error');
  });
});

describe('contract 5: figures that stand side by side', () => {
  const table = (ids: string) => findings('', `Một câu.\n\n<FigureTable figures="${ids}"/>`);

  it.each([
    ['of one scope and status', 'land rate', []],
    ['of two scopes', 'land land-of-commune', ['xa']],
    ['of two kinds', 'land land-planned', ['plan']],
    ['of two scopes and two kinds', 'land-of-commune land-planned', ['tinh', 'plan']],
  ])('%s', (_, ids, named) => {
    const found = table(ids);
    expect(inShort(found)).toEqual(named.map(() => park(7, 'figures-mixed')));
    found.forEach(({ message, severity }, index) => {
      expect(severity).toBe('error');
      for (const text of [message.vi, message.en]) expect(text).toContain(named[index]);
    });
    expect(listUntold(found)).toEqual([]);
  });

  it('two tables may differ', () => {
    const body = '<FigureTable figures="land"/>\n\n<FigureTable figures="land-planned"/>';
    expect(findings('', body)).toEqual([]);
  });
});

describe('contract 5: figures that are drawn', () => {
  const chart = (tag: string) => findings('', `Một câu.\n\n${tag}`);

  it.each([
    ['a series', '<Chart kind="series" figures="land land-2024 land-2023"/>'],
    ['a share', '<Chart kind="share" figures="forest field" whole="land"/>'],
    ['a title', '<Chart kind="comparison" figures="land forest field">Đất</Chart>'],
  ])('%s is fine', (_, tag) => {
    expect(inShort(chart(tag))).toEqual([]);
  });

  it.each([
    ['<Chart kind="series" figures="land land-2024"/>', ['chart-count']],
    ['<Chart kind="series" figures="land land-2024 land-planned"/>', ['chart-mixed', 'chart-time']],
    ['<Chart kind="comparison" figures="land forest field"/>', ['chart-title']],
    ['<Chart kind="comparison" figures="land land forest">Đất</Chart>', ['chart-labels']],
    ['<Chart kind="share" figures="forest field"/>', ['chart-title', 'chart-whole']],
    ['<Chart kind="share" figures="forest land" whole="field"/>', ['chart-whole']],
  ])('%s is refused at its line, with a mend', (tag, codes) => {
    const found = chart(tag);
    expect(inShort(found)).toEqual(codes.map((code) => park(7, code)));
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
    expect(listUntold(found)).toEqual([]);
  });

  it('what is wrong with the ids and attributes themselves is told once', () => {
    const tags = [
      '<Chart kind="series" figures="land nowhere"/>',
      '<Chart kind="pie" figures="land"/>',
      '<Chart kind="share" figures="forest field" whole="nowhere"/>',
    ];
    expect(tags.map((tag) => chart(tag).map(({ code }) => code))).toEqual([
      ['broken-figure'],
      [],
      ['broken-figure'],
    ]);
  });
});
