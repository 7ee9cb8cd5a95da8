import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { locales, type Locale } from '../config/locales.ts';
import { respellHtml } from '../lib/search/respell-html.ts';
import { readSite } from '../lib/site.ts';

// The stock interface's files, 600 KB a language; the portal has its own.
const isUnused = (file: string) => /-ui\.|-highlight\.js$/.test(file);

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
  // In a fixed order, so that two builds give the same index.
  const files = globSync(`${locale}/**/index.html`, { cwd: dist }).toSorted();
  const { index, errors } = await createIndex({ forceLanguage: locales[locale].tag.toLowerCase() });
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  for (const file of files) {
    const html = await readFile(path.join(dist, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    await addPage(index, file, html);
    count += 1;
  }
  if (count === 0) console.warn(`${locale}: chưa có trang để tìm / no page to search`);
  else await writeIndex(index, path.join(dist, 'pagefind', locale));
  await index.deleteIndex();
}

async function addPage(index: PagefindIndex, file: string, html: string) {
  const url = `/${file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
  const { errors } = await index.addHTMLFile({ url, content: respellHtml(html) });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
}

async function writeIndex(index: PagefindIndex, folder: string) {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path: name, content } of files.filter((file) => !isUnused(file.path))) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
