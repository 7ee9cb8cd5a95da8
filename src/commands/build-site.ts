import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatText } from '../checks/reporters/text.ts';
import { buildDate, cacheDir, contentDir, outDir } from '../config/environment.ts';
import { readSite } from '../lib/site.ts';
import { whyNotDated } from './build-day.ts';
import { whyNotReplace } from './build-place.ts';

/**
 * Checks the content and builds the portal into `outDir`. It is built beside and swapped in when all of it
 * is there, so a failed build leaves the last good one.
 *
 * @returns Whether it was built; what was wrong has been printed.
 */
export async function buildSite(): Promise<boolean> {
  const reason = whyNotDated(buildDate) ?? whyNotReplace(outDir, [process.cwd(), contentDir]);
  if (reason) {
    console.error(reason);
    return false;
  }
  if (!isContentSound()) return false;
  process.env['QUANG_BA_CHECKED'] = '1';
  const beside = `${outDir}.building`;
  await rm(beside, { recursive: true, force: true });
  try {
    sayIfPartial();
    // Astro's store trusts entries although a schema changed: https://github.com/withastro/astro/issues/13253
    await rm(path.join(cacheDir, 'data-store.json'), { force: true });
    await build({ outDir: beside, logLevel: 'error' });
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    console.error(reasonOf(error));
    return false;
  }
  await swap(beside);
  return true;
}

/** Errors are told in full; warnings are counted, since `npm run check` lists them. */
function isContentSound(): boolean {
  const issues = checkContent(contentDir);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) console.error(formatText(errors, 'vi', 'en'));
  const warnings = issues.length - errors.length;
  if (warnings > 0) console.log(`${warnings} lời nhắc / warnings: npm run check`);
  return errors.length === 0;
}

/** What went wrong, without the places in a tool's code that some messages hold. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\n\s+at .*/g, '');
}

function sayIfPartial() {
  const { isPartial, locales } = readSite();
  if (isPartial) console.log(`Bản xem thử một phần / partial preview: ${locales.join(', ')}`);
}

async function swap(beside: string) {
  const old = `${outDir}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(beside, outDir);
  await rm(old, { recursive: true, force: true });
}
