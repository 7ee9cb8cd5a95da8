import { formatDate, formatFileSize, formatLanguageTag } from '../../i18n/format.ts';
import { foreignTag } from '../../lib/fallback.ts';
import { downloadHref } from '../../lib/href.ts';
import { sourceLocale } from '../../config/locales.ts';
import type { Page } from '../pages.ts';
import { getRecord } from '../records.ts';
import { fact, list, textValue, type Fact, type FactContext, type FactGroup } from './fact.ts';
import { lines } from './shared.ts';

export function publicationFacts(
  { language, t }: FactContext,
  { data }: Page<'publications'>,
): Fact[] {
  const lang = foreignTag(language, sourceLocale);
  return [
    ...fact(t('publication.kind'), textValue(data.kind && t(`publication.kind.${data.kind}`))),
    ...fact(
      t('publication.publisher'),
      data.publisher ? [{ text: [{ text: data.publisher, lang }] }] : [],
    ),
    ...fact(t('publication.licence'), textValue(data.licence)),
  ];
}

export function publicationGroups(
  { language, ledger, t }: FactContext,
  { slug, data }: Page<'publications'>,
): FactGroup[] {
  // A publication that was taken down has no files any more.
  const items = data.withdrawn === undefined ? data.files : [];
  const files = items.map(({ file, name, date, ...of }) => {
    const href = downloadHref(slug, file);
    const text = t('publication.file', {
      name,
      language: formatLanguageTag(language, of.language),
      size: formatFileSize(language, getRecord(ledger, 'downloads', href).size),
    });
    return { text: [{ text }], notes: lines(formatDate(language, date)), href };
  });
  return list(t('publication.files'), files);
}
