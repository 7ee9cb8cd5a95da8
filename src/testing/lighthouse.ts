import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Flags } from 'lighthouse';
import { serveFolder } from '../commands/static-server.ts';
import { allLocales, type Locale } from '../config/locales.ts';
import { collectionHref, homeHref, searchHref } from '../lib/href.ts';
import { distDir, origin, port } from './browser/served.ts';
import { getEntry } from './browser/templates.ts';
import { resolveChromium } from './chromium.ts';

/**
 * What Lighthouse says of a built portal on a simulated phone: `DIST_DIR=dist node src/testing/lighthouse.ts
 * [part of an address …]`. A portal that is a demonstration asks not to be indexed: that audit is then left out.
 */
const wanted = process.argv.slice(2);
const debugPort = port + 1;

const pagesOf = (locale: Locale) => [
  homeHref(locale),
  getEntry(locale, 'places').href,
  collectionHref(locale, 'places'),
  searchHref(locale),
];
const hrefs = allLocales
  .flatMap(pagesOf)
  .filter((href) => wanted.length === 0 || wanted.some((part) => href.includes(part)));

const isHidden = readFileSync(path.join(distDir, 'robots.txt'), 'utf8').includes('Disallow: /');
if (isHidden) console.log('robots.txt asks not to be indexed: SEO without the audit is-crawlable');
const flags: Flags = {
  port: debugPort,
  output: 'json',
  logLevel: 'error',
  skipAudits: isHidden ? ['is-crawlable'] : null,
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const { executablePath, env, args } = await resolveChromium();
const server = await serveFolder(distDir, port);
const launchArgs = [...args, `--remote-debugging-port=${String(debugPort)}`];
console.log('performance accessibility practices seo   LCP s   CLS     KB  page');
for (const href of hrefs) console.log(await rowOf(href));
server.close();

/** A page's line of the table, and below it each audit that is not passed. */
async function rowOf(href: string): Promise<string> {
  // A browser each, so that no page finds what another has left.
  const browser = await chromium.launch({ executablePath, env, args: launchArgs });
  const result = await lighthouse(origin + href, flags).finally(() => browser.close());
  if (!result) throw new Error(`Lighthouse gave nothing for ${href}`);
  const { audits, categories: scores } = result.lhr;
  const valueOf = (id: string) => audits[id]?.numericValue ?? NaN;
  const row = [
    ...categories.map((id) => String(Math.round((scores[id]?.score ?? 0) * 100)).padStart(10)),
    (valueOf('largest-contentful-paint') / 1000).toFixed(2).padStart(7),
    valueOf('cumulative-layout-shift').toFixed(3).padStart(6),
    String(Math.round(valueOf('total-byte-weight') / 1024)).padStart(6),
    ` ${href}`,
  ];
  const judged = categories.flatMap((id) => scores[id]?.auditRefs ?? []);
  const failed = judged.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  const notes = failed.map(({ id }) => `    ${id}: ${audits[id]?.displayValue ?? 'not passed'}`);
  return [row.join(''), ...new Set(notes)].join('\n');
}
