import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { yamlList, yamlRecord } from './yaml-list.ts';

let folder = '';
const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quang-ba-yaml-'));
  await mkdir(path.join(folder, 'figures'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** As much of Astro as a loader sees: a store, a watcher, a schema that refuses `bad: true`. */
function fakeAstro() {
  const stored = new Map<string, unknown>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const error = vi.fn();
  const set = ({ id, data }: { id: string; data: unknown }) => stored.set(id, data);
  const parseData = ({ data }: { data: { bad?: boolean } }) =>
    data.bad ? Promise.reject(new Error('bad data')) : Promise.resolve(data);
  const context = {
    store: {
      set,
      clear: () => {
        stored.clear();
      },
    },
    parseData,
    watcher,
    logger: { error },
  } as unknown as LoaderContext;
  return { stored, watcher, error, context };
}

describe('yamlList', () => {
  it('loads every record of every file that matches', async () => {
    await write('figures/b.yaml', '- id: hai\n  value: 2\n');
    await write('figures/a.yaml', '- id: mot\n  value: 1\n- id: muoi\n  value: 10\n');
    await write('figures/notes.txt', '- id: khong\n');
    const { stored, context } = fakeAstro();
    await yamlList(folder, 'figures/*.yaml').load(context);
    expect([...stored.keys()]).toEqual(['mot', 'muoi', 'hai']);
    expect(stored.get('muoi')).toEqual({ id: 'muoi', value: 10 });
  });

  it('takes absent and empty files for no records', async () => {
    await write('figures/empty.yaml', '# none yet\n');
    const { stored, context } = fakeAstro();
    await yamlList(folder, 'figures/*.yaml').load(context);
    await yamlList(folder, 'topics.yaml').load(context);
    expect(stored.size).toBe(0);
  });

  it.each([
    ['YAML', '- id: mot\n  value: [1\n'],
    ['its shape', 'mot: 1\n'],
  ])('names the file that is broken in %s, and keeps what was loaded', async (_, text) => {
    await write('figures/a.yaml', '- id: mot\n');
    const { stored, context } = fakeAstro();
    const loader = yamlList(folder, 'figures/*.yaml');
    await loader.load(context);
    await write('figures/b.yaml', text);
    await expect(loader.load(context)).rejects.toThrow(/b\.yaml/);
    expect([...stored.keys()]).toEqual(['mot']);
  });

  it('keeps what was loaded when a record breaks its schema', async () => {
    await write('figures/a.yaml', '- id: mot\n');
    const { stored, context } = fakeAstro();
    const loader = yamlList(folder, 'figures/*.yaml');
    await loader.load(context);
    await write('figures/a.yaml', '- id: hai\n- id: ba\n  bad: true\n');
    await expect(loader.load(context)).rejects.toThrow('bad data');
    expect([...stored.keys()]).toEqual(['mot']);
  });
});

describe('in live preview', () => {
  it.each(['add', 'change', 'unlink'])(
    'a file of its own that is under %s is read again',
    async (event) => {
      const { stored, watcher, context } = fakeAstro();
      await yamlList(folder, 'figures/*.yaml').load(context);
      await write('figures/a.yaml', '- id: mot\n');
      watcher.emit(event, path.join(folder, 'figures', 'a.yaml'));
      await vi.waitFor(() => {
        expect([...stored.keys()]).toEqual(['mot']);
      });
    },
  );

  it('other files are left alone', async () => {
    const { stored, watcher, context } = fakeAstro();
    await yamlList(folder, 'figures/*.yaml').load(context);
    await write('figures/a.yaml', '- id: mot\n');
    await write('topics.yaml', '- id: hai\n');
    const spy = vi.spyOn(context.store, 'clear');
    watcher.emit('change', path.join(folder, 'topics.yaml'));
    watcher.emit('change', path.join(folder, 'figures', 'cover.webp'));
    expect(spy).not.toHaveBeenCalled();
    expect(stored.size).toBe(0);
  });

  it('a fault is reported and the last good state stays', async () => {
    await write('figures/a.yaml', '- id: mot\n');
    const { stored, watcher, error, context } = fakeAstro();
    await yamlList(folder, 'figures/*.yaml').load(context);
    await write('figures/a.yaml', '- id: [\n');
    watcher.emit('change', path.join(folder, 'figures', 'a.yaml'));
    await vi.waitFor(() => {
      expect(error).toHaveBeenCalledWith(expect.stringContaining('a.yaml'));
    });
    expect([...stored.keys()]).toEqual(['mot']);
  });
});

describe('yamlRecord', () => {
  it('loads one file as one entry', async () => {
    await write('site.yaml', 'name: {vi: Tỉnh}\n');
    const { stored, context } = fakeAstro();
    await yamlRecord(folder, 'site.yaml', 'site').load(context);
    expect(stored).toEqual(new Map([['site', { name: { vi: 'Tỉnh' } }]]));
  });
});
