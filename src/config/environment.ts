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
 * Where encoded pictures, social cards and Astro's entries are kept between builds: `CACHE_DIR`, else a folder
 * for each content folder and set of languages, since two that are previewed at once would mix their entries.
 */
export const cacheDir = path.resolve(setting('CACHE_DIR') ?? `node_modules/.astro/${contentKey()}`);

function contentKey(): string {
  const key = `${contentDir} ${String(localesOverride)}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** The place's own time: calendar days and wall times are read in it, whatever the machine says. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** The day that a build is made on, `YYYY-MM-DD`: `BUILD_DATE`, else today in the place's time zone. */
export const buildDate = setting('BUILD_DATE') ?? today();

function today(): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  process.env['BUILD_DATE'] = parts;
  return parts;
}
