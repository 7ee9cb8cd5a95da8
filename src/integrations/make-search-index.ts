import { createIndex, type PagefindIndex } from 'pagefind';
import { locales, type Locale } from '../config/locales.ts';
import { respellFile } from '../lib/href.ts';
import { indexCopy } from '../lib/search/index-copy.ts';
import { respellTableOf } from './respell-table.ts';

/** A page as it was built, with its address. */
export interface BuiltPage {
  readonly url: string;
  readonly html: string;
}

// The stock interface's files, 600 KB a language; the portal has its own.
const isUnused = (file: string) => /-ui\.|-highlight\.js$/.test(file);

/**
 * Places of words that a piece of the index holds before the next begins. Pagefind takes 20,000, made for words;
 * single characters and syllables stand in so many places that a query would fetch 20 KB for each.
 */
const pieceSize = '4000';

/**
 * The files of a language's search index by their paths, in the spelling of the language; nothing where no
 * page is marked for it. Two runs over the same pages, in the same order, give the same files.
 */
export async function makeSearchIndex(
  pages: Iterable<BuiltPage> | AsyncIterable<BuiltPage>,
  locale: Locale,
): Promise<Map<string, Uint8Array> | undefined> {
  // Read by Pagefind's process as it starts; its API has no other way.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = pieceSize;
  const { index, errors } = await createIndex({
    forceLanguage: locales[locale].tag.toLowerCase(),
  });
  if (!index) throw new Error(errors.join('\n'));
  const copies: string[] = [];
  for await (const { url, html } of pages) {
    const content = indexCopy(html, locales[locale].spelledBy);
    if (content === undefined) continue;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    copies.push(content);
  }
  const files = copies.length === 0 ? undefined : await listFiles(index);
  const table = files && respellTableOf(locale, copies);
  if (table) files.set(respellFile, Buffer.from(JSON.stringify(table)));
  await index.deleteIndex();
  return files;
}

async function listFiles(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return new Map(
    files.filter((file) => !isUnused(file.path)).map(({ path, content }) => [path, content]),
  );
}
