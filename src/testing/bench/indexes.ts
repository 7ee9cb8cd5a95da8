import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '../../config/locales.ts';
import { makeSearchIndex, type BuiltPage } from '../../integrations/make-search-index.ts';

/** A search index, and what it took to make it. */
export interface MadeIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly milliseconds: number;
}

/** The portal's own index of some pages. */
export async function makeOurs(pages: readonly BuiltPage[], locale: Locale): Promise<MadeIndex> {
  const start = performance.now();
  const files = await makeSearchIndex(pages, locale);
  if (!files) throw new Error(`No page of ${locale} is marked for the index`);
  return { files, milliseconds: performance.now() - start };
}

/** The index that Pagefind makes of the pages as they are. */
export async function makePlain(pages: readonly BuiltPage[], locale: Locale): Promise<MadeIndex> {
  // A process of its own, which nothing of the portal's settings reaches; the next one is the portal's.
  await close();
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const start = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: locales[locale].tag.toLowerCase() });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  return {
    files: new Map(files.map(({ path, content }) => [path, content])),
    milliseconds: performance.now() - start,
  };
}

/** Bytes of all files together, but for the engine's own program. */
export const sizeOf = ({ files }: MadeIndex): number =>
  [...files]
    .filter(([name]) => !/\.(?:js|css)$|^wasm/.test(name))
    .reduce((sum, [, content]) => sum + content.length, 0);
