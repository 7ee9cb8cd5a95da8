import { allLocales, isLocale, sourceLocale, type Locale } from '../config/locales.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { fault, issueOf, type Fault } from './catalogue/index.ts';
import type { ContentFolder } from './content-folder.ts';
import { fileStart, type Issue } from './issue.ts';
import { isRecord } from './schema-tree.ts';
import { validate } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** `site.yaml` as far as it can be read. */
export interface SiteFile {
  readonly yaml?: YamlFile;
  /** Languages that it enables; every language of the product where it does not say. */
  readonly enabled: readonly Locale[];
  readonly url?: string;
  readonly bounds: Site['bounds'];
  readonly isDemonstration: boolean;
  readonly issues: readonly Issue[];
}

export const siteFileName = 'site.yaml';

/** Reads and validates `site.yaml`; its absence is a finding. */
export function readSiteFile({ files, unread }: ContentFolder): SiteFile {
  const text = files.get(siteFileName)?.text;
  const nothing = { enabled: allLocales, bounds: undefined, isDemonstration: false };
  if (text === undefined) {
    const isTold = unread.has(siteFileName) || unread.has('.');
    const missing = issueOf(siteFileName, fault('site-missing', fileStart, {}));
    return { ...nothing, issues: isTold ? [] : [missing] };
  }
  const yaml = readYaml(text);
  const tell = (faults: readonly Fault[]) => faults.map((one) => issueOf(siteFileName, one));
  if (yaml.data === undefined) return { ...nothing, yaml, issues: tell(yaml.faults) };
  const data = isRecord(yaml.data) ? yaml.data : {};
  const enabled = enabledIn(data['locales']);
  const imprint = data['imprint'];
  const url = data['url'];
  return {
    yaml,
    enabled,
    ...(typeof url === 'string' && URL.canParse(url) ? { url } : {}),
    bounds: siteSchema.shape.bounds.safeParse(data['bounds']).data,
    isDemonstration: isRecord(imprint) && imprint['demonstration'] === true,
    issues: tell([
      ...yaml.faults,
      ...validate(yaml, { schema: siteSchema }).faults,
      // Without a list of languages, that is what is missing.
      ...(Array.isArray(data['locales']) ? listMissingLanguages(yaml, data['name'], enabled) : []),
    ]),
  };
}

function enabledIn(value: unknown): readonly Locale[] {
  const named = Array.isArray(value) ? value.map(String).filter(isLocale) : [];
  if (named.length === 0) return allLocales;
  return allLocales.filter((locale) => locale === sourceLocale || named.includes(locale));
}

function listMissingLanguages(yaml: YamlFile, name: unknown, enabled: readonly Locale[]): Fault[] {
  if (!isRecord(name)) return [];
  const place = yaml.placeOfKey(['name']);
  return enabled
    .filter((locale) => locale !== sourceLocale && name[locale] === undefined)
    .map((locale) => fault('language-missing', place, { field: 'name', locale }));
}
