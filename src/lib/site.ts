import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentDir, localesOverride, siteUrlOverride } from '../config/environment.ts';
import { allLocales, type Locale } from '../config/locales.ts';
import { siteSchema, type Site } from '../schemas/site.ts';

/** What this run builds: the portal's identity with the run's own settings applied. */
export interface SiteOfRun extends Site {
  /** Languages that this run builds, in the order of the switch. */
  readonly locales: Locale[];
  /** Languages that `site.yaml` enables. */
  readonly enabledLocales: Locale[];
  /** Whether `LOCALES` leaves some of them out. */
  readonly isPartial: boolean;
}

/**
 * Reads `site.yaml` of the content folder and applies `SITE_URL` and `LOCALES`.
 *
 * @throws When the file cannot be read or breaks the contract; the check says so better.
 */
export function readSite(dir: string = contentDir): SiteOfRun {
  const site = siteSchema.parse(parse(readFileSync(path.join(dir, 'site.yaml'), 'utf8')));
  return settingsApplied(site);
}

/** The site as this run builds it: base URL and languages may be overridden by the run's settings. */
export function settingsApplied(
  site: Site,
  url: string | undefined = siteUrlOverride,
  wanted: readonly string[] | undefined = localesOverride,
): SiteOfRun {
  const enabledLocales = allLocales.filter((locale) => site.locales.includes(locale));
  const unknown = wanted?.filter((code) => !(enabledLocales as string[]).includes(code)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `LOCALES: site.yaml does not enable ${unknown.join(', ')}, but ${enabledLocales.join(', ')}`,
    );
  const built = wanted
    ? enabledLocales.filter((locale) => wanted.includes(locale))
    : enabledLocales;
  if (built.length === 0) throw new Error('LOCALES names no language');
  return {
    ...site,
    url: url ?? site.url,
    enabledLocales,
    locales: built,
    isPartial: built.length < enabledLocales.length,
  };
}
