import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { close } from 'pagefind';
import { allLocales, isLocale, type Locale } from '../../config/locales.ts';
import { resolveChromium } from '../chromium.ts';
import { benchCorpus, type Measured } from './bench-corpus.ts';
import { readDeclaration, readDist, recombine, type Document } from './pages.ts';
import { chanceOf } from './seed.ts';
import { startServer } from './serve.ts';
import { printMeasured, printMissed } from './table.ts';

/** The benchmark of the search: `npm run bench:search`. */
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    pages: { type: 'string' },
    locales: { type: 'string' },
    dist: { type: 'string' },
    queries: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    missed: { type: 'boolean', default: false },
  },
});
const wanted = (values.locales?.split(',') ?? allLocales).filter(isLocale);
const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-bench-'));
const dist = values.dist ?? path.join(folder, 'dist');

/** Builds a content folder, to measure the pages that readers get. */
function buildSite() {
  const content = values.content === undefined ? [] : ['--content', values.content];
  const args = ['src/commands/run.mjs', 'build', '--out', dist, ...content];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

if (values.dist === undefined) buildSite();
const pages = Number(values.pages ?? 0);
const corpora: Record<string, (locale: Locale) => Document[]> =
  pages > 0
    ? {
        [`${String(pages)} pages`]: (locale) =>
          recombine(
            locale,
            [...readDeclaration(locale), ...readDist(dist, locale)],
            pages,
            chanceOf(Number(values.seed)).below,
          ),
      }
    : {
        ...(values.content === undefined && { declaration: readDeclaration }),
        content: (locale) => readDist(dist, locale),
      };

const { executablePath, env, args } = await resolveChromium();
const browser = await chromium.launch({ executablePath, env, args });
const server = await startServer();
const measured: Measured[] = [];
for (const [name, read] of Object.entries(corpora))
  for (const locale of wanted) {
    const documents = read(locale);
    if (documents.length === 0) continue;
    const corpus = { locale, documents, chance: chanceOf(Number(values.seed)) };
    const result = await benchCorpus(browser, server, name, corpus, Number(values.queries));
    if (values.missed) printMissed(result);
    measured.push(result);
  }
printMeasured(measured);
await close();
server.close();
await browser.close();
rmSync(folder, { recursive: true });
