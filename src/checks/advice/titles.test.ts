import { describe, expect, it } from 'vitest';
import { checkFiles, inShort, listUntold, type Files } from '../../testing/check-files.ts';
import { leastSite } from '../../testing/make-content.ts';
import { textOf } from '../../testing/read-entry.ts';

const site = { ...leastSite, name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] };
const summary = 'Một câu tóm tắt, vừa đủ dài để không ai phải nhắc nhở gì về nó.';
const text = (title: string, fields = '') => textOf('Một.', fields, title, summary);

function found(files: Files): string[] {
  const issues = checkFiles({ 'site.yaml': site, ...files });
  expect(listUntold(issues)).toEqual([]);
  return inShort(issues.filter(({ code }) => /title|waiver/.test(code)));
}

describe('two entries with one title', () => {
  it.each([
    ['in one section', 'places/a', 'places/b', 'Hồ Cấm Sơn', 'Hồ Cấm Sơn'],
    ['in two sections', 'places/a', 'stories/b', 'Hồ Cấm Sơn', 'Hồ Cấm Sơn'],
    ['in other capitals', 'places/a', 'places/b', 'Hồ Cấm Sơn', 'HỒ CẤM SƠN'],
  ])('%s are told at both', (_, first, second, one, other) => {
    expect(
      found({ [`${first}/index.vi.mdx`]: text(one), [`${second}/index.vi.mdx`]: text(other) }),
    ).toEqual([`${first}/index.vi.mdx:2 same-title`, `${second}/index.vi.mdx:2 same-title`]);
  });

  it('name each other', () => {
    const issues = checkFiles({
      'places/a/index.vi.mdx': text('Hồ'),
      'places/b/index.vi.mdx': text('Hồ'),
    }).filter(({ code }) => code === 'same-title');
    expect(issues.map(({ message }) => message.en.split(' ')[0])).toEqual([
      'places/b/index.vi.mdx',
      'places/a/index.vi.mdx',
    ]);
  });

  it('can be waived', () => {
    const waive = 'waive: [{code: same-title, reason: Hai hồ cùng tên}]\n';
    expect(
      found({
        'places/a/index.vi.mdx': text('Hồ Cấm Sơn', waive),
        'places/b/index.vi.mdx': text('Hồ Cấm Sơn', waive),
      }),
    ).toEqual([]);
  });
});

it.each<[string, Files]>([
  [
    'other titles',
    { 'places/a/index.vi.mdx': text('Hồ lớn'), 'places/b/index.vi.mdx': text('Hồ nhỏ') },
  ],
  [
    'a draft',
    {
      'places/a/index.vi.mdx': text('Hồ lớn'),
      'places/b/index.vi.mdx': text('Hồ lớn', 'draft: true\n'),
    },
  ],
  [
    'two languages of one entry',
    { 'places/a/index.vi.mdx': text('Sapa'), 'places/a/index.en.mdx': text('Sapa') },
  ],
  [
    'two languages of two entries',
    {
      'places/a/index.vi.mdx': text('Hồ lớn'),
      'places/a/index.en.mdx': text('Lake'),
      'places/b/index.vi.mdx': text('Lake'),
    },
  ],
])('nothing is told of %s', (_, files) => {
  expect(found(files)).toEqual([]);
});
