import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, it, vi } from 'vitest';
import { liveLoader } from './live-loader.ts';

/** Entries as Astro's loader of files takes them in: read, held against the schema, stored. */
const entries: Readonly<Record<string, 'yaml' | 'mdx' | 'data' | 'fine'>> = {
  a: 'fine',
  b: 'yaml',
  c: 'data',
  d: 'fine',
  e: 'mdx',
};

type Internal = LoaderContext & {
  entryTypes: Map<string, { getEntryInfo: (file: object) => Promise<{ data: object }> }>;
};

const loader: Loader = {
  name: 'files',
  load: async (context) => {
    const type = (context as Internal).entryTypes.get('.mdx');
    for (const id of Object.keys(entries)) {
      const { data } = (await type?.getEntryInfo({ id })) ?? { data: {} };
      context.store.set({ id, data: await context.parseData({ id, data: { ...data } }) });
    }
  },
};

async function load(watcher: object | undefined): Promise<string[]> {
  const stored = new Map<string, unknown>([['c', 'as it was']]);
  const context = {
    watcher,
    logger: { warn: vi.fn() },
    store: {
      keys: () => [...stored.keys()],
      set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
    },
    parseData: ({ data }: { data: { state?: string } }) =>
      data.state === 'fine' ? Promise.resolve(data) : Promise.reject(new Error('schema')),
    entryTypes: new Map([
      [
        '.mdx',
        {
          getEntryInfo: ({ id }: { id: string }) =>
            entries[id] === 'yaml'
              ? Promise.reject(new Error('yaml'))
              : Promise.resolve({
                  data: { state: entries[id] === 'data' ? 'data' : 'fine' },
                  body: entries[id] === 'mdx' ? 'a <5' : 'Một câu.',
                }),
        },
      ],
    ]),
  } as unknown as LoaderContext;
  await (liveLoader(loader) as { load: (context: LoaderContext) => Promise<void> }).load(context);
  expect(stored.get('c')).toBe('as it was');
  return [...stored.keys()].toSorted();
}

it('in the live preview one entry at fault keeps no other back', async () => {
  expect(await load({})).toEqual(['a', 'c', 'd']);
});

it('a build is refused', async () => {
  await expect(load(undefined)).rejects.toThrow('yaml');
});
