import { expect, it } from 'vitest';
import { countContent } from './content-overview.ts';

it('counts what a person has checked, what was opened in full and what a computer drew', () => {
  const entries = [
    { checked: '2026-01-01', pictures: [{ kind: 'photo' }, { kind: 'ai' }] },
    { pictures: [] },
  ];
  const sources = new Map([
    ['a', { seen: 'opened' as const }],
    ['b', { seen: 'excerpt' as const }],
  ]);
  const figures = [{ sources: ['a'] }, { sources: ['a', 'b'] }, { sources: ['b'] }];
  expect(countContent(entries, sources, figures)).toEqual({
    ...{ pages: 2, pagesChecked: 1, sources: 2, sourcesOpened: 1 },
    ...{ figures: 3, figuresOpened: 1, pictures: 2, picturesDrawn: 1 },
  });
});
