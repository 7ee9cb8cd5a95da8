import { createHash } from 'node:crypto';
import path from 'node:path';

/** A setting of the environment; an empty one counts as not set. */
function setting(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
}

/** Absolute path of the content folder: `CONTENT_DIR` (or `--content`), else `content/`. */
export const contentDir = path.resolve(setting('CONTENT_DIR') ?? 'content');

/** Base URL given for this run (`SITE_URL` or `--site`); without it `site.yaml` says. */
export const siteUrlOverride = setting('SITE_URL');

/** Languages of a partial preview (`LOCALES` or `--locales`); without it all that `site.yaml` enables. */
export const localesOverride = setting('LOCALES')
  ?.split(',')
  .map((code) => code.trim())
  .filter(Boolean);

/** Folder that a build ends up in: `OUT_DIR` (or `--out`), else `dist/`. */
export const outDir = path.resolve(setting('OUT_DIR') ?? 'dist');

/**
 * Where Astro keeps entries and encoded pictures between builds. Its store keeps entries by id alone, so each
 * content folder and set of languages has its own.
 */
export const cacheDir = path.resolve(
  'node_modules/.astro',
  createHash('sha256')
    .update(`${contentDir} ${String(localesOverride)}`)
    .digest('hex')
    .slice(0, 12),
);

/** The place's own time: calendar days and wall times are read in it, whatever the machine says. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** The day that a build is made on, `YYYY-MM-DD`: `BUILD_DATE`, else today in the place's time zone. */
export const buildDate = setting('BUILD_DATE') ?? today();

function today(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  process.env['BUILD_DATE'] = parts;
  return parts;
}
