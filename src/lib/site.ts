import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { contentDir, localesOverride, siteUrlOverride } from '../config/environment.ts';
import { allLocales, sourceLocale, type Locale } from '../config/locales.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { parseYamlText } from './yaml-text.ts';

/** What this run builds: the portal's identity with the run's own settings applied. */
export interface SiteOfRun extends Site {
  /** Languages that this run builds, in the order of the switch. */
  readonly locales: Locale[];
  /** Languages that `site.yaml` enables. */
  readonly enabledLocales: Locale[];
  /** Whether `LOCALES` leaves some of them out. */
  readonly isPartial: boolean;
}

/** The language that frames the page on which readers choose theirs. */
export const chooserLocale = ({ locales }: SiteOfRun): Locale =>
  locales.includes('en') ? 'en' : (locales[0] ?? sourceLocale);

/** Why this run has no site: told by its sentence alone, since the place in our code tells an editor nothing. */
export class SiteError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.stack = sentence;
  }
}

/**
 * Reads `site.yaml` of the content folder and applies `SITE_URL` and `LOCALES`.
 *
 * @throws {SiteError} When the file cannot be read or breaks the contract (the check says so better), or
 *   the settings don't fit it.
 */
export function readSite(dir: string = contentDir): SiteOfRun {
  try {
    const site = siteSchema.parse(parseYamlText(readFileSync(path.join(dir, 'site.yaml'), 'utf8')));
    return settingsApplied(site);
  } catch (cause) {
    if (cause instanceof SiteError) throw cause;
    const reason = cause instanceof z.ZodError ? listFaults(cause) : (cause as Error).message;
    throw new SiteError(
      `Không dùng được site.yaml / site.yaml cannot be used (${reason}): npm run check`,
      { cause },
    );
  }
}

const listFaults = ({ issues }: z.ZodError) =>
  issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`).join(', ');

/**
 * The site as this run builds it: base URL and languages may be overridden by the run's settings.
 *
 * @throws {SiteError} When a setting breaks the contract.
 */
export function settingsApplied(
  site: Site,
  url: string | undefined = siteUrlOverride,
  wanted: readonly string[] | undefined = localesOverride,
): SiteOfRun {
  const enabledLocales = allLocales.filter((locale) => site.locales.includes(locale));
  const unknown = wanted?.filter((code) => !(enabledLocales as string[]).includes(code)) ?? [];
  if (unknown.length > 0)
    throw new SiteError(
      `LOCALES: site.yaml không bật / does not enable ${unknown.join(', ')} (${enabledLocales.join(', ')})`,
    );
  const built = wanted
    ? enabledLocales.filter((locale) => wanted.includes(locale))
    : enabledLocales;
  if (built.length === 0)
    throw new SiteError('LOCALES không nêu ngôn ngữ nào / LOCALES names no language');
  return {
    ...(url === undefined ? site : withUrl(site, url)),
    enabledLocales,
    locales: built,
    isPartial: built.length < enabledLocales.length,
  };
}

/** The site under another base address, held against the contract as if `site.yaml` said so. */
function withUrl(site: Site, url: string): Site {
  const result = siteSchema.safeParse({ ...site, url });
  if (result.success) return result.data;
  const { demonstration } = site.imprint;
  throw new SiteError(
    `SITE_URL không hợp lệ / cannot be the base address: ${url} ` +
      `(https://…${demonstration ? '.example, imprint.demonstration: true' : ''})`,
  );
}
