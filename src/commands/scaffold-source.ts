import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { isPortableName } from '../checks/file-names.ts';
import { isReservedSlug, type CollectionName } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';
import { slugOf } from '../lib/slug.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { kebabCase } from '../schemas/parts/names.ts';
import { listFieldHints } from './field-hints.ts';
import { refused, type Refusal } from './refusal.ts';

/** What a new entry begins with. */
export interface NewEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly title?: string | undefined;
  /** The day that it is begun on, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Writes the source file of a new entry: valid but for what only a person can fill in, every other field as
 * a comment. What exists is never touched.
 *
 * @returns Path of the file from the content folder.
 */
export function scaffoldSource(contentDir: string, entry: NewEntry): { file: string } | Refusal {
  const { collection, slug } = entry;
  const isUsable = (name: string) =>
    kebabCase.test(name) && isPortableName(name) && !isReservedSlug(collection, name);
  if (!isUsable(slug)) {
    const plain = slugOf(slug);
    const right = isUsable(plain) ? { vi: ` Dùng “${plain}”.`, en: ` Use “${plain}”.` } : noOther;
    return refused(
      `“${slug}” không dùng làm tên thư mục được.${right.vi}`,
      `“${slug}” can not be a folder’s name.${right.en}`,
    );
  }
  const folder = `${collection}/${slug}`;
  if (existsSync(path.join(contentDir, folder)))
    return refused(
      `Đã có ${folder}. Chọn tên khác, hoặc sửa bài đang có.`,
      `${folder} exists. Choose another name, or edit what is there.`,
    );
  const file = `${folder}/index.${sourceLocale}.mdx`;
  mkdirSync(path.join(contentDir, folder), { recursive: true });
  writeFileSync(path.join(contentDir, file), sourceText(entry), { flag: 'wx' });
  return { file };
}

/** What to do where the name in plain letters will not do either. */
const noOther = {
  vi: ' Chỉ dùng a-z, 0-9 và gạch nối; tránh tên mục của cổng và tên riêng của Windows (con, aux, nul …).',
  en: ' Use a-z, 0-9 and hyphens, no name of a section, and none of the device names of Windows (con, aux, nul …).',
};

function sourceText({ collection, title, date }: NewEntry): string {
  const given = new Set(['title', 'summary', 'published', 'translation']);
  const schema = sourceSchema(fieldsOfCollection(collection));
  return [
    '---',
    title === undefined ? 'title:' : stringify({ title }, { lineWidth: 0 }).trimEnd(),
    'summary:',
    `published: '${date}'`,
    'translation: {origin: human}',
    '# Các trường dưới đây không bắt buộc: bỏ dấu # ở đầu dòng nào thì dùng dòng đó.',
    ...listFieldHints(schema, given),
    '---',
    '',
    '{/* Viết nội dung ở đây rồi xóa dòng này. */}',
    '',
  ].join('\n');
}
