import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { allCollections } from '../config/doors.ts';
import { buildDate, contentDir } from '../config/environment.ts';
import { locales } from '../config/locales.ts';
import { readAliases } from '../lib/aliases.ts';
import { contentSecurityPolicy, hashInline, withPolicy } from '../lib/csp.ts';
import { entryHref, notFoundHref } from '../lib/href.ts';
import { headersFile, redirectPage, redirectsFile } from '../lib/server-files.ts';
import { readSite } from '../lib/site.ts';
import { removeMasters } from './remove-masters.ts';

/**
 * What has to come last: originals of pictures go; redirects, the security policy of each page and the
 * server's files are written; everything is compressed.
 */
export function lastSteps(): AstroIntegration {
  return {
    name: 'last-steps',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await removeMasters(dist, contentDir);
        await writeRedirects(dist);
        await writePolicies(dist);
        await copyNotFoundPages(dist);
        await compressFiles(dist);
      },
    },
  };
}

async function writeRedirects(dist: string) {
  const site = readSite();
  const redirects = allCollections.flatMap((collection) =>
    readAliases(contentDir, collection, buildDate).flatMap(({ alias, slug }) =>
      site.locales.map((locale) => ({
        lang: locales[locale].tag,
        from: entryHref(locale, collection, alias),
        to: entryHref(locale, collection, slug),
      })),
    ),
  );
  for (const { lang, ...redirect } of redirects) {
    const folder = path.join(dist, redirect.from);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), redirectPage(redirect, lang, site.url));
  }
  await writeFile(path.join(dist, '_redirects'), redirectsFile(redirects));
}

/** Hosts look for the nearest `404.html`; the page's own address is `/<locale>/404/`. */
async function copyNotFoundPages(dist: string) {
  for (const locale of readSite().locales)
    await copyFile(
      path.join(dist, notFoundHref(locale), 'index.html'),
      path.join(dist, locale, '404.html'),
    );
}

async function writePolicies(dist: string) {
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const file of globSync('**/*.html', { cwd: dist }).toSorted()) {
    const target = path.join(dist, file);
    const html = await readFile(target, 'utf8');
    const hashes = hashInline(html);
    for (const hash of hashes.scripts) all.scripts.add(hash);
    for (const hash of hashes.styles) all.styles.add(hash);
    await writeFile(target, withPolicy(html, contentSecurityPolicy(hashes)));
  }
  const policy = contentSecurityPolicy({ scripts: [...all.scripts], styles: [...all.styles] });
  await writeFile(path.join(dist, '_headers'), headersFile(policy));
}

/** Puts a Brotli and a gzip copy beside every text file, for servers that send them as they are. */
async function compressFiles(dist: string) {
  const brotli = promisify(brotliCompress);
  // The best but one: the best saves a fiftieth more and takes twice the time.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  const files = globSync('**/*.{html,css,js,json,svg,xml,txt,csv,ics,webmanifest}', { cwd: dist });
  const compressNext = async (): Promise<void> => {
    const file = files.pop();
    if (file === undefined) return;
    const target = path.join(dist, file);
    const content = await readFile(target);
    await writeFile(`${target}.br`, await brotli(content, quality));
    await writeFile(`${target}.gz`, await promisify(gzip)(content, { level: 9 }));
    await compressNext();
  };
  // As many at a time as Node compresses side by side.
  await Promise.all(Array.from({ length: 4 }, compressNext));
}
