import { allCollections } from '../config/doors.ts';
import { buildDate } from '../config/environment.ts';
import type { Locale } from '../config/locales.ts';
import { digestWords } from '../lib/digest.ts';
import type { EntryStatus } from '../lib/translation-overview.ts';
import { translationState } from '../lib/translation-state.ts';
import { factsOf, isHeldBack } from './bundle-facts.ts';
import { isDraft, readBundle, type Bundle, type BundleDocument } from './bundle.ts';
import { readContentFolder } from './content-folder.ts';
import { layOut } from './layout.ts';
import { readSiteFile } from './site-file.ts';
import { sourceDigestOf } from './translations.ts';

/** How far every published entry is in every enabled language, in the order of the navigation. */
export function listStatuses(contentDir: string): {
  readonly enabled: readonly Locale[];
  readonly statuses: readonly EntryStatus[];
} {
  const folder = readContentFolder(contentDir);
  const { enabled } = readSiteFile(folder);
  const bundles = layOut(folder, enabled)
    .bundles.map(readBundle)
    .filter((bundle) => bundle.source && !isHeldBack(factsOf(bundle), buildDate))
    .toSorted(
      (a, b) =>
        allCollections.indexOf(a.files.collection) - allCollections.indexOf(b.files.collection),
    );
  const statuses = bundles.flatMap((bundle) => enabled.map((locale) => statusOf(bundle, locale)));
  return { enabled, statuses };
}

function statusOf(bundle: Bundle, locale: Locale): EntryStatus {
  const { files, fields, source, translations } = bundle;
  const document = [...(source ? [source] : []), ...translations].find(
    (one) => one.locale === locale,
  );
  const place = { collection: files.collection, slug: files.slug, locale };
  if (!document?.data || !document.tree) return place;
  if (isDraft(document)) return { ...place, isDraft: true };
  const own = digestWords(fields, document.data, document.tree);
  const current = document === source ? undefined : sourceDigestOf(bundle);
  return { ...place, state: translationState(recordOf(document), own, current) };
}

const recordOf = ({ data }: BundleDocument) =>
  data?.['translation'] as Parameters<typeof translationState>[0];
