import { locales, type Locale } from '../config/locales.ts';
import { digestWords } from '../lib/digest.ts';
import { isDraft, type Bundle, type BundleDocument } from './bundle.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { fileStart, type InBoth } from './issue.ts';
import { isRecord } from './schema-tree.ts';

/** The name of a language in the middle of a sentence. */
export function languageName(locale: Locale): InBoth {
  const nameIn = (reader: string) =>
    new Intl.DisplayNames(reader, { type: 'language' }).of(locales[locale].tag) ?? locale;
  const vi = nameIn('vi');
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: nameIn('en') };
}

/** Languages that a published entry lacks; a draft translation counts as missing. */
export function listMissingTranslations(bundle: Bundle, enabled: readonly Locale[]): Fault[] {
  const { source, translations, files } = bundle;
  if (!source || isDraft(source)) return [];
  const existing = translations
    .filter((document) => !isDraft(document))
    .map(({ locale }) => locale);
  return enabled
    .filter((locale) => locale !== source.locale && !existing.includes(locale))
    .map((locale) =>
      fault('translation-missing', fileStart, {
        locale,
        language: languageName(locale),
        path: `${files.folder}/index.${locale}.mdx`,
        isDraft: translations.some((document) => document.locale === locale),
      }),
    );
}

const digests = new WeakMap<BundleDocument, string>();

/** Digest of the source's words as they are now; none while the source has errors. */
export function sourceDigestOf({ source, fields }: Bundle): string | undefined {
  if (!source?.data || !source.tree || !source.isWhole) return undefined;
  const digest = digests.get(source) ?? digestWords(fields, source.data, source.tree);
  digests.set(source, digest);
  return digest;
}

/** Whether a translation says from which state of the source it was made, and whether that is the present one. */
export function checkFreshness(
  { yaml, data }: BundleDocument,
  current: string | undefined,
): Fault[] {
  const record = data?.['translation'];
  if (!yaml || !isRecord(record)) return [];
  const { from } = record;
  if (from === undefined)
    return [fault('translation-unstamped', yaml.placeOfKey(['translation']), {})];
  return current === undefined || from === current
    ? []
    : [fault('translation-outdated', yaml.placeOf(['translation', 'from']), { current })];
}
