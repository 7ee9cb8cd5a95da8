import { readFileSync, globSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseYamlText } from '../lib/yaml-text.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * Loads every record of the YAML lists that match `pattern` in the folder `dir`, one entry a record. The
 * files may be absent. Everything is parsed before the store is cleared, so a fault keeps the old state.
 */
export function yamlList(dir: string, pattern: string): Loader {
  return watched(dir, pattern, 'yaml-list', (text) =>
    ((parseYamlText(text) ?? []) as { id: string }[]).map((record) => ({
      id: record.id,
      data: { ...record },
    })),
  );
}

/** Loads one YAML file as the single entry `id`. */
export function yamlRecord(dir: string, file: string, id: string): Loader {
  return watched(dir, file, 'yaml-record', (text) => [
    { id, data: parseYamlText(text) as Record<string, unknown> },
  ]);
}

function watched(
  dir: string,
  pattern: string,
  name: string,
  entriesOf: (text: string) => Entry[],
): Loader {
  const readEntries = (file: string) => {
    try {
      return entriesOf(readFileSync(path.join(dir, file), 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  };
  return {
    name,
    load: async (context: LoaderContext) => {
      const reload = async () => {
        const parsed: [string, Record<string, unknown>][] = [];
        for (const file of globSync(pattern, { cwd: dir }).toSorted())
          for (const { id, data } of readEntries(file))
            parsed.push([id, await context.parseData({ id, data })]);
        context.store.clear();
        for (const [id, data] of parsed) context.store.set({ id, data });
      };
      await reload();
      const isOurs = (file: string) => path.matchesGlob(path.relative(dir, file), pattern);
      context.watcher?.add(dir);
      for (const event of ['add', 'change', 'unlink'] as const)
        context.watcher?.on(event, (file: string) => {
          if (isOurs(file))
            reload().catch((error: unknown) => {
              context.logger.error(String(error));
            });
        });
    },
  };
}
