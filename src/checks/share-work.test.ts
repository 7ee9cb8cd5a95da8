import { expect, it } from 'vitest';
import { textOf } from '../testing/read-entry.ts';
import type { Surroundings } from './check-bundle.ts';
import type { BundleFiles } from './layout.ts';
import { readEach } from './read-each.ts';
import { shareWork } from './share-work.ts';

const around: Surroundings = {
  ledger: {
    ids: {
      figures: new Map([['a', []]]),
      sources: undefined,
      areas: undefined,
      topics: new Map(),
      glossary: new Map(),
    },
    figures: new Map(),
    terms: new Map(),
    glossary: [],
  },
  folder: { dir: '/nowhere', unread: new Set() },
  enabled: ['vi', 'en'],
  bounds: undefined,
  hasMap: true,
  today: '2026-11-21',
};

const bundle = (index: number): BundleFiles => {
  const folder = `places/bai-${String(index)}`;
  const text = textOf(`<Figure id="${index % 3 === 0 ? 'a' : 'b'}"/> số ${String(index)}`);
  return {
    ...{ collection: 'places', slug: `bai-${String(index)}`, folder },
    languages: new Map([['vi', { path: `${folder}/index.vi.mdx`, text }]]),
    others: new Map(),
  };
};

it.each([0, 1, 199, 200, 431])(
  '%i bundles give the same in two threads as in one, in order',
  (count) => {
    const bundles = Array.from({ length: count }, (_, index) => bundle(index));
    const shared = shareWork(bundles, around);
    expect(shared).toEqual(readEach(bundles, around));
    expect(shared.map(({ facts }) => facts.folder)).toEqual(bundles.map(({ folder }) => folder));
  },
);
