import type { Loader, LoaderContext } from 'astro/loaders';
import { parseMdx } from '../lib/mdx-tree.ts';

/** What Astro gives its own loaders beside what it documents: readers of files, by extension. */
interface EntryType {
  readonly getEntryInfo: (file: object) => Promise<{ readonly body?: string }>;
}

type Context = LoaderContext & { readonly entryTypes?: ReadonlyMap<string, EntryType> };

/**
 * A loader that gives up none of its entries for the fault of one. In a build it is as strict as the loader
 * that it is made of; in the live preview an entry that cannot be read is left out, or stays as it was, and
 * the content check tells why. Without it the preview would not even start beside an entry just begun.
 */
export const liveLoader = (loader: Loader): Loader =>
  'load' in loader
    ? {
        ...loader,
        load: async (context: LoaderContext) => {
          const quiet = { ...context, logger: withoutAbsence(context.logger) };
          await loader.load(context.watcher ? lenient(quiet) : quiet);
          keepEmpty(context);
        },
      }
    : loader;

/** What stands for the data of an entry that breaks its schema. */
const broken: Record<string, unknown> = {};

function lenient(context: Context): LoaderContext {
  const { store, entryTypes = new Map<string, EntryType>() } = context;
  const set = (entry: Parameters<typeof store.set>[0]) => entry.data !== broken && store.set(entry);
  return {
    ...context,
    parseData: (entry) => context.parseData(entry).catch(() => broken as never),
    store: { ...store, set },
    entryTypes: new Map([...entryTypes].map(([extension, type]) => [extension, tolerant(type)])),
  } as LoaderContext;
}

/** A folder of content may be absent; Astro warns of that. */
const withoutAbsence = (logger: LoaderContext['logger']): LoaderContext['logger'] =>
  Object.assign(Object.create(logger) as typeof logger, {
    warn: (message: string) => {
      if (!/^The base directory .* does not exist/.test(message)) logger.warn(message);
    },
  });

/** A collection without entries is there all the same; Astro warns of one that is not, at every page. */
function keepEmpty({ store }: LoaderContext): void {
  if (store.keys().length > 0) return;
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/**
 * Front matter that is no YAML is taken for none, which breaks every schema; so is a text that is no MDX, since
 * one that cannot be read fails every page that knows of it.
 */
function tolerant(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        const info = await type.getEntryInfo(file);
        parseMdx(info.body ?? '');
        return info;
      } catch {
        return { data: {}, body: '' };
      }
    },
  };
}
