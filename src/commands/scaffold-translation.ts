import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readBundle, type Bundle } from '../checks/bundle.ts';
import { recordsOf } from '../checks/schema-tree.ts';
import { sourceDigestOf } from '../checks/translations.ts';
import { sourceLocale, type Locale } from '../config/locales.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { findText } from './find-text.ts';
import { refusalOf, refused, type Refusal } from './refusal.ts';

/**
 * Writes a draft translation with the source’s structure and words in place, to be written over. What exists
 * is never touched.
 *
 * @param file Path of the source, as given or from the content folder.
 * @returns Path of the new file from the content folder.
 */
export function scaffoldTranslation(
  contentDir: string,
  file: string,
  locale: Locale,
): { file: string } | Refusal {
  const found = findText(contentDir, file);
  if (found?.locale !== sourceLocale) {
    const within = `${file.replace(/[\\/]+$/, '')}/index.${sourceLocale}.mdx`;
    const right = findText(contentDir, within) ? within : undefined;
    return refused(
      `Không phải bản gốc đọc được: ${file}. Ghi đường dẫn ${right ?? 'như places/x/index.vi.mdx'}.`,
      `Not a source that can be read: ${file}. Give ${right ?? 'a path such as places/x/index.vi.mdx'}.`,
    );
  }
  const name = `${found.files.folder}/index.${locale}.mdx`;
  const target = path.join(path.dirname(found.target), `index.${locale}.mdx`);
  if (locale === sourceLocale || existsSync(target))
    return refused(
      `Đã có ${name}. Sửa tệp đó, lệnh này không ghi đè.`,
      `${name} exists. Edit it; this command overwrites nothing.`,
    );
  const bundle = readBundle(found.files);
  const from = sourceDigestOf(bundle);
  if (from === undefined && bundle.source) return refusalOf(bundle.source);
  writeFileSync(target, translationText(bundle, found.text, from ?? ''), { flag: 'wx' });
  return { file: name };
}

function translationText({ fields, source }: Bundle, text: string, from: string): string {
  const raw = source?.raw ?? {};
  const words = Object.fromEntries(
    Object.keys(fields.words)
      .filter((name) => raw[name] !== undefined)
      .map((name) => [name, raw[name]]),
  );
  const lists = Object.entries(fields.lists).flatMap(([name, list]) => {
    const items = recordsOf(raw[name]).map((item) =>
      picked(item, ['id', ...Object.keys(list.words)]),
    );
    return items.length > 0 ? [[name, items] as const] : [];
  });
  const data = { draft: true, translation: { origin: 'human', from } };
  const front = stringify(
    { ...words, ...Object.fromEntries(lists), ...data },
    // A text on one line stays on one line.
    { lineWidth: 0 },
  );
  const split = splitFrontMatter(text);
  const body = 'problem' in split ? '' : split.body.replace(/^\s+/, '');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return `---\n${front}---\n\n`.replaceAll('\n', newline) + body;
}

const picked = (item: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(
    names.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]),
  );
