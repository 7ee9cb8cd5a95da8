import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold, type Files } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';

const findings = (files: Files) => {
  const found = checkFiles(files);
  expect(listUntold(found)).toEqual([]);
  return inShort(found);
};
const source = { id: 'so-tay', publisher: 'Nhà in', title: 'Sổ tay', seen: 'excerpt' };

describe('contract 6: sources.yaml', () => {
  it.each([
    ['seen in excerpt', {}, []],
    ['a date as exact as is known', { date: '2025-03' }, []],
    [
      'opened by a role on a day',
      { seen: 'opened', opened: { by: 'Ban', date: '2026-01-01' } },
      [],
    ],
    ['a way of seeing that is none', { seen: 'read' }, ['4 not-in-list']],
    ['an address without its scheme', { url: 'bao.vn/bai' }, ['5 url']],
    ['a script for an address', { url: 'javascript:x' }, ['5 url']],
    ['a day that is none', { date: '2025-02-30' }, ['5 partial-date']],
    ['opened by nobody', { opened: { date: '2026-01-01' } }, ['5 missing-field']],
  ])('%s', (_, own, expected) => {
    expect(findings({ 'sources.yaml': [{ ...source, ...own }] })).toEqual(
      expected.map((one) => `sources.yaml:${one}`),
    );
  });
});

describe('contract 6: areas.yaml', () => {
  const now = { id: 'xa', kind: 'commune', names: { vi: 'xã Một' }, validFrom: '2025-07-01' };
  const former = {
    id: 'huyen-cu',
    kind: 'district',
    names: { vi: 'huyện Một (cũ)' },
    validTo: '2025-06-30',
  };

  it('can say a former district, and what came after it', () => {
    const areas = [{ ...now, successorOf: ['huyen-cu'] }, former];
    const entry = entryText('area: huyen-cu\n');
    expect(findings({ 'areas.yaml': areas, 'stories/a/index.vi.mdx': entry })).toEqual([]);
  });

  it('refuses an end before the beginning', () => {
    const areas = [{ ...now, validTo: '2025-06-30' }];
    expect(findings({ 'areas.yaml': areas })).toEqual(['areas.yaml:6 reversed-dates']);
  });

  it('refuses a predecessor that is not there, and a kind that is none', () => {
    const areas = [{ ...now, kind: 'town', successorOf: ['huyen-cuu'] }, former];
    expect(findings({ 'areas.yaml': areas })).toEqual([
      'areas.yaml:2 not-in-list',
      'areas.yaml:7 broken-reference',
    ]);
  });
});

describe('contract 6: topics.yaml', () => {
  it('holds names in Vietnamese at least, and ids once', () => {
    const topics =
      '- {id: a, names: {vi: Một}}\n- {id: b, names: {en: Two}}\n- {id: a, names: {vi: Ba}}\n';
    expect(findings({ 'topics.yaml': topics })).toEqual([
      'topics.yaml:2 missing-field',
      'topics.yaml:3 duplicate-id',
    ]);
  });
});

describe('contract 6: glossary.yaml', () => {
  const term = { id: 'ho', names: { vi: 'hồ Mẫu', en: 'Mẫu Lake' } };
  const site = { ...leastSite, name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] };
  const english = (own: object, body: string) =>
    findings({
      'site.yaml': site,
      'glossary.yaml': [{ ...term, ...own }],
      'stories/a/index.vi.mdx': entryText('draft: true\n'),
      'stories/a/index.en.mdx': entryText('draft: true\ntranslation: {origin: human}\n', body),
    }).filter((one) => !one.endsWith('translation-unstamped'));

  it.each([
    ['a forbidden form', { never: { en: ['Mau Pond'] } }, 'At Mau Pond.', ['7 forbidden-form']],
    ['a forbidden form of another language', { never: { vi: ['Mau Pond'] } }, 'At Mau Pond.', []],
    ['an accepted form', { also: { en: ['Mau Lake'] } }, 'At Mau Lake.', []],
    [
      'another form while the name is only proposed',
      { status: { en: 'proposed' } },
      'At a lake.',
      [],
    ],
  ])('%s', (_, own, body, expected) => {
    expect(english(own, body)).toEqual(expected.map((one) => `stories/a/index.en.mdx:${one}`));
  });

  it('knows three states of a form', () => {
    const status = { vi: 'official', en: 'sure' };
    expect(findings({ 'glossary.yaml': [{ ...term, status }] })).toEqual([
      'glossary.yaml:7 not-in-list',
    ]);
  });
});

describe('contract 5: figures that cannot be', () => {
  const figure = (own: object) => ({
    'figures/a.yaml': [
      {
        ...{ id: 'a', label: { vi: 'Số' }, unit: 'ha', status: 'actual', scope: 'xa' },
        ...{ period: { year: 2025 }, sources: ['so-tay'], ...own },
      },
    ],
    'sources.yaml': [source],
    'areas.yaml': [{ id: 'xa', kind: 'commune', names: { vi: 'xã Một' } }],
  });

  it.each([
    ['a range upside down', { min: 5, max: 3 }, 'reversed-range'],
    [
      'a time that ends before it begins',
      { value: 1, period: { from: '2025', to: '2020' } },
      'reversed-dates',
    ],
    ['a unit by its name', { value: 1, unit: 'tỷ đồng' }, 'not-in-list'],
    ['words for a number', { value: 'khoảng 300' }, 'amount'],
  ])('%s', (_, own, code) => {
    expect(findings(figure(own)).map((one) => one.split(' ')[1])).toEqual([code]);
  });

  it.each([
    ['a range', { min: 3, max: 5 }],
    ['months of one year', { value: 1, period: { from: '2025-03', to: '2025' } }],
  ])('%s passes', (_, own) => {
    expect(findings(figure(own))).toEqual([]);
  });
});
