import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../lib/mdx-tree.ts';
import {
  checkFiles,
  entryText,
  inShort,
  listUntold,
  type Files,
} from '../../testing/check-files.ts';
import { leastSite } from '../../testing/make-content.ts';
import { listHeadingIds } from './headings.ts';

const site = { ...leastSite, name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] };

/** Links of two entries, the second of which has headings, that lead to no heading. */
function broken(body: string, files: Files = {}): string[] {
  const issues = checkFiles({
    'site.yaml': site,
    'places/a/index.vi.mdx': entryText('', body),
    'places/b/index.vi.mdx': entryText('', '## Lịch sử\n\n## Đường đi\n\n## Lịch sử\n'),
    ...files,
  });
  expect(listUntold(issues)).toEqual([]);
  return inShort(issues.filter(({ code }) => code === 'broken-anchor'));
}

describe('a link to a heading', () => {
  it.each([
    ['of the same text', '[x](#một)\n\n## Một'],
    ['of the same text, percent-encoded', '[x](#m%E1%BB%99t)\n\n## Một'],
    ['of another entry', '[x](/places/b/#lịch-sử)'],
    ['of another entry, without its slash', '[x](/places/b#đường-đi)'],
    ['the second of that name', '[x](/places/b/#lịch-sử-1)'],
    ['by a reference', '[x][một]\n\n[một]: #một\n\n## Một'],
    ['that stands within a component', '[x](#một)\n\n<Note>\n\n## Một\n\n</Note>'],
  ])('%s is right', (_, body) => {
    expect(broken(body)).toEqual([]);
  });

  it.each([
    ['of the same text', '[x](#hai)\n\n## Một'],
    ['of another entry', '[x](/places/b/#một)'],
    ['in other letters', '[x](/places/b/#lich-su)'],
    ['beyond the last of that name', '[x](/places/b/#lịch-sử-2)'],
    ['of a text without any', '[x](#hai)'],
  ])('%s is told', (_, body) => {
    expect(broken(body)).toEqual(['places/a/index.vi.mdx:5 broken-anchor']);
  });

  it('named as no heading can be is told too; an address that no browser reads is refused as such', () => {
    expect(broken('[x](#%E1%BB%99) [y](#constructor) [z](#__proto__)')).toEqual(
      Array(3).fill('places/a/index.vi.mdx:5 broken-anchor'),
    );
    expect(broken('[x](#%ff) [y](#%)')).toEqual([]);
  });

  it('is held against the same language of the other entry', () => {
    const english = entryText('translation: {origin: human}\n', '## History');
    const link = (anchor: string) => ({
      'places/a/index.en.mdx': entryText('', `[x](/places/b/#${anchor})`),
      'places/b/index.en.mdx': english,
    });
    expect(broken('Một.', link('history'))).toEqual([]);
    expect(broken('Một.', link('lịch-sử'))).toEqual(['places/a/index.en.mdx:5 broken-anchor']);
  });

  it('is left alone where the other entry has no text in that language, or is not there', () => {
    const files = { 'places/a/index.en.mdx': entryText('', '[x](/places/b/#history)') };
    expect(broken('Một.', files)).toEqual([]);
    expect(broken('[x](/places/c/#một) [y](/visit/#một) [z](https://x.example/#một)')).toEqual([]);
  });

  it('is told with the headings that there are', () => {
    const [issue] = checkFiles({
      'places/a/index.vi.mdx': entryText('', '[x](#hai)\n\n## Một\n\n## Ba'),
    }).filter(({ code }) => code === 'broken-anchor');
    expect(issue?.fix.vi).toContain('một, ba');
    expect(issue?.fix.en).toContain('một, ba');
  });
});

it.each([
  ['Vietnamese', '## Đường về Tây Yên Tử: đi lối nào?', ['đường-về-tây-yên-tử-đi-lối-nào']],
  ['Lao', '## ປະຫວັດ ແລະ ທີ່ຕັ້ງ', ['ປະຫວັດ-ແລະ-ທີ່ຕັ້ງ']],
  ['Japanese', '## 歴史・見どころ', ['歴史見どころ']],
  ['of the same name', '## A\n\n## A\n\n### A', ['a', 'a-1', 'a-2']],
  ['with bold and code', '## A **b** `c`', ['a-b-c']],
])('ids of headings: %s', (_, body, ids) => {
  expect(listHeadingIds(parseMdx(body))).toEqual(ids);
});
