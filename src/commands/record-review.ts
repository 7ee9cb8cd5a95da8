import { writeFileSync } from 'node:fs';
import { readBundle } from '../checks/bundle.ts';
import { sourceDigestOf } from '../checks/translations.ts';
import { sourceLocale } from '../config/locales.ts';
import { digestWords } from '../lib/digest.ts';
import { withFields, type FieldEdit } from '../lib/front-matter-edit.ts';
import { translationState } from '../lib/translation-state.ts';
import type { TranslationRecord } from '../schemas/parts/translation.ts';
import { findText, readAs } from './find-text.ts';
import { noSource, notEditable, refusalOf, refused, type Refusal } from './refusal.ts';

/** Who has read a text, and when. */
export interface Review {
  /** The reader's role, on one line; no person's name. */
  readonly by: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What was recorded, and whether the text is a translation that its source has left behind. */
export interface Recorded {
  readonly reviewed: string;
  readonly isOutdated: boolean;
}

/**
 * Records in a text, source or translation, that a person has read it as it stands: sets
 * `translation.reviewed` and `translation.by`, and `checked` in a source. Nothing else in the file changes,
 * and nothing at all unless the check finds it right.
 *
 * @param file Path of the text, as given or from the content folder.
 */
export function recordReview(contentDir: string, file: string, review: Review): Recorded | Refusal {
  const found = findText(contentDir, file);
  if (!found)
    return refused(
      'Không phải bài đọc được trong thư mục nội dung. Ghi đường dẫn như places/x/index.vi.mdx.',
      'Not a text below the content folder that can be read. Give a path such as places/x/index.vi.mdx.',
    );
  const { target, locale, text, files } = found;
  const bundle = readBundle(files);
  if (!bundle.source) return noSource(files);

  const document = readAs(found, text);
  const { data, tree, raw } = document;
  if (!data || !tree || document.faults.length > 0) return refusalOf(document);
  const isSource = locale === sourceLocale;
  const reviewed = digestWords(bundle.fields, data, tree);
  const edited = withFields(text, [
    ...recordOf('translation' in raw, reviewed, review.by),
    ...(isSource ? [{ path: ['checked'] as const, value: review.date, after: ['published'] }] : []),
  ]);
  if (edited === undefined) return notEditable;
  const result = readAs(found, edited);
  if (result.faults.length > 0) return refusalOf(result);
  if (edited !== text) writeFileSync(target, edited);

  const record = data['translation'] as TranslationRecord;
  const source = isSource ? undefined : sourceDigestOf(bundle);
  return { reviewed, isOutdated: translationState(record, reviewed, source).isOutdated };
}

function recordOf(isThere: boolean, reviewed: string, by: string): FieldEdit[] {
  // A file without a record counts as a person's.
  const origin: FieldEdit = { path: ['translation', 'origin'], value: 'human' };
  return [
    ...(isThere ? [] : [origin]),
    { path: ['translation', 'reviewed'], value: reviewed, after: ['from', 'origin'] },
    { path: ['translation', 'by'], value: by, after: ['reviewed'] },
  ];
}
