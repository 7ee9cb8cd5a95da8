import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro gives its own loaders beside what it documents: readers of files, by extension. */
interface EntryType {
  readonly getEntryInfo: (file: object) => Promise<object>;
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
        load: (context: LoaderContext) => loader.load(context.watcher ? lenient(context) : context),
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

/** Front matter that is no YAML is taken for none, which breaks every schema. */
function tolerant(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, body: '' };
      }
    },
  };
}
