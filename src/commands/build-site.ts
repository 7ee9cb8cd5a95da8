import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatText } from '../checks/reporters/text.ts';
import { contentDir, outDir } from '../config/environment.ts';
import { readSite } from '../lib/site.ts';

/**
 * Checks the content and builds the portal into `outDir`. It is built beside and swapped in when all of it
 * is there, so a failed build leaves the last good one.
 *
 * @returns Whether it was built; what was wrong has been printed.
 */
export async function buildSite(): Promise<boolean> {
  if (!isContentSound()) return false;
  process.env['QUANG_BA_CHECKED'] = '1';
  sayIfPartial();
  const beside = `${outDir}.building`;
  await rm(beside, { recursive: true, force: true });
  try {
    // Astro's store trusts entries although a schema changed; forcing makes it read them again.
    await build({ outDir: beside, force: true, logLevel: 'warn' });
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    console.error(error instanceof Error ? error.message : error);
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
