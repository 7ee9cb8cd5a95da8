import { describe, expect, it } from 'vitest';
import { checkFiles, inShort, listUntold } from '../../testing/check-files.ts';

const source = (id: string, date?: string) => ({
  ...{ id, publisher: 'Nhà in', title: 'Sổ tay', seen: 'excerpt' },
  ...(date === undefined ? {} : { date }),
});

/** What is told of a plan for this time, from a source of 2024 unless another is named. */
function plans(period: object, own: object = {}, more: readonly object[] = []) {
  const plan = {
    ...{ id: 'ke-hoach', label: { vi: 'Số' }, value: 1, unit: 'ha', status: 'plan', period },
    ...{ scope: 'tinh', sources: ['nam-2024'], ...own },
  };
  const issues = checkFiles(
    {
      'areas.yaml': [{ id: 'tinh', kind: 'province', names: { vi: 'Tỉnh' } }],
      'sources.yaml': [
        source('nam-2024', '2024-05-06'),
        source('nam-2025', '2025'),
        source('khong-ngay'),
      ],
      'figures/a.yaml': [plan, ...more],
    },
    { today: '2026-11-21' },
  );
  expect(listUntold(issues)).toEqual([]);
  return issues;
}

const past = ['figures/a.yaml:7 plan-past'];

describe('a plan', () => {
  it.each([
    ['for last year', { year: 2025 }, '2025-12-31'],
    ['for a quarter that is over', { year: 2026, quarter: 3 }, '2026-09-30'],
    ['for a half-year that is over', { year: 2026, half: 1 }, '2026-06-30'],
    ['for a month that is over', { year: 2026, month: 10 }, '2026-10-31'],
    ['for a February', { year: 2026, month: 2 }, '2026-02-28'],
    ['for a day', { date: '2026-11-20' }, '2026-11-20'],
    ['until a year', { from: '2021', to: '2025' }, '2025-12-31'],
    ['until a month', { from: '2021', to: '2026-06' }, '2026-06-30'],
  ])('%s is told, with a day that there is', (_, period, end) => {
    const issues = plans(period);
    expect(inShort(issues)).toEqual(past);
    expect(issues[0]?.message.vi).toContain(`(${end})`);
    expect(issues[0]?.message.en).toContain(`(${end})`);
  });

  it.each([
    ['for this year', { year: 2026 }, {}],
    ['for this quarter', { year: 2026, quarter: 4 }, {}],
    ['for today', { date: '2026-11-21' }, {}],
    ['until a year to come', { from: '2021', to: '2030' }, {}],
    ['of a source that speaks of its own year', { year: 2025 }, { sources: ['nam-2025'] }],
    ['of a source without a date', { year: 2025 }, { sources: ['khong-ngay'] }],
    ['that is none', { year: 2025 }, { status: 'actual' }],
  ])('%s is not', (_, period, own) => {
    expect(inShort(plans(period, own))).toEqual([]);
  });

  it('that a figure supersedes is not: what came of it has been found', () => {
    const actual = {
      ...{ id: 'thuc-hien', label: { vi: 'Số' }, value: 2, unit: 'ha', status: 'actual' },
      ...{ period: { year: 2025 }, scope: 'tinh', sources: ['nam-2025'] },
      supersedes: 'ke-hoach',
    };
    expect(inShort(plans({ year: 2025 }, {}, [actual]))).toEqual([]);
  });
});
