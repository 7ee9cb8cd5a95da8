import { writeFileSync } from 'node:fs';
import { readBundle } from '../checks/bundle.ts';
import { sourceDigestOf } from '../checks/translations.ts';
import { sourceLocale } from '../config/locales.ts';
import { withFields } from '../lib/front-matter-edit.ts';
import { findText, readAs } from './find-text.ts';
import { noSource, notEditable, refusalOf, refused, type Refusal } from './refusal.ts';

/** What was recorded; or why nothing was, and what to do. */
export type Stamp = { readonly from: string } | Refusal;

/**
 * Records in a translation that it says what its source says now: sets `translation.from`. Nothing else in
 * the file changes, and nothing at all unless the check finds both files right.
 *
 * @param file Path of the translation, as given or from the content folder.
 */
export function stampTranslation(contentDir: string, file: string): Stamp {
  const found = findText(contentDir, file);
  if (!found)
    return refused(
      'Không phải bản dịch đọc được trong thư mục nội dung. Ghi đường dẫn như places/x/index.en.mdx.',
      'Not a translation below the content folder that can be read. Give a path such as places/x/index.en.mdx.',
    );
  const { target, locale, text, files } = found;
  if (locale === sourceLocale)
    return refused(
      'Đây là bản gốc. Ghi đường dẫn của bản dịch.',
      'This is the source, not a translation. Give the path of a translation.',
    );

  const bundle = readBundle(files);
  const { source } = bundle;
  if (!source) return noSource(files);
  const from = sourceDigestOf(bundle);
  if (from === undefined || source.faults.length > 0) return refusalOf(source);

  const written = readAs(found, text);
  if (written.yaml?.data === undefined) return refusalOf(written);
  if (!('translation' in written.raw))
    return refused(
      'Phần khai báo thiếu translation.origin. Thêm “translation: {origin: human}” (hoặc machine).',
      'The front matter lacks translation.origin. Add “translation: {origin: human}” (or machine).',
    );
  const stamped = withFields(text, [
    { path: ['translation', 'from'], value: from, after: ['origin'] },
  ]);
  const result = readAs(found, stamped ?? text);
  if (result.faults.length > 0) return refusalOf(result);
  if (stamped === undefined) return notEditable;
  if (stamped !== text) writeFileSync(target, stamped);
  return { from };
}
