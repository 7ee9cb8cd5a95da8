import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Locale } from '../config/locales.ts';
import { searchIndexHref } from '../lib/href.ts';
import { readSite } from '../lib/site.ts';
import { makeSearchIndex, type BuiltPage } from './make-search-index.ts';

/** Builds one search index a language from the built pages; only marked, original texts go in. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const locale of readSite().locales) await indexLanguage(dist, locale);
        await close();
      },
    },
  };
}

async function indexLanguage(dist: string, locale: Locale) {
  const files = await makeSearchIndex(readPages(dist, locale), locale);
  if (!files) console.warn(`${locale}: chưa có trang để tìm / no page to search`);
  for (const [name, content] of files ?? []) {
    const target = path.join(dist, searchIndexHref(locale), name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** The built pages of a language, in a fixed order. */
async function* readPages(dist: string, locale: Locale): AsyncGenerator<BuiltPage> {
  for (const file of globSync(`${locale}/**/index.html`, { cwd: dist }).toSorted()) {
    const address = file.split(path.sep).join('/');
    const html = await readFile(path.join(dist, file), 'utf8');
    yield { url: `/${address.replace(/index\.html$/, '')}`, html };
  }
}
