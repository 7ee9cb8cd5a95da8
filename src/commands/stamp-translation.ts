import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { readBundle, type BundleDocument } from '../checks/bundle.ts';
import { issueOf } from '../checks/catalogue/index.ts';
import { readContentFolder } from '../checks/content-folder.ts';
import type { InBoth } from '../checks/issue.ts';
import { layOut, type BundleFiles } from '../checks/layout.ts';
import { sourceDigestOf } from '../checks/translations.ts';
import { allLocales, sourceLocale, type Locale } from '../config/locales.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';

/** What was recorded; or why nothing was, and what to do. */
export type Stamp = { readonly from: string } | { readonly refusal: InBoth };

const refused = (vi: string, en: string): Stamp => ({ refusal: { vi, en } });

/**
 * Records in a translation that it says what its source says now: sets `translation.from`. Nothing else in
 * the file changes, and nothing at all unless the check finds both files right.
 *
 * @param file Path of the translation, as given or from the content folder.
 */
export function stampTranslation(contentDir: string, file: string): Stamp {
  const target = existsSync(path.join(contentDir, file))
    ? path.join(contentDir, file)
    : path.resolve(file);
  const { locale, files } = findText(contentDir, target);
  const text = locale && files?.languages.get(locale)?.text;
  if (!files || locale === undefined || text === undefined)
    return refused(
      'Không phải bản dịch đọc được trong thư mục nội dung. Ghi đường dẫn như places/x/index.en.mdx.',
      'Not a translation below the content folder that can be read. Give a path such as places/x/index.en.mdx.',
    );
  if (locale === sourceLocale)
    return refused(
      'Đây là bản gốc. Ghi đường dẫn của bản dịch.',
      'This is the source, not a translation. Give the path of a translation.',
    );

  const bundle = readBundle(files);
  const { source } = bundle;
  if (!source) {
    const missing = `${files.folder}/index.${sourceLocale}.mdx`;
    return refused(
      `Không có ${missing}. Thêm bản gốc trước.`,
      `There is no ${missing}. Add the source first.`,
    );
  }
  const from = sourceDigestOf(bundle);
  if (from === undefined || source.faults.length > 0) return refusalOf(source);
  const stamped = withFrom(text, from);
  const translation = readTranslation(files, locale, stamped ?? text);
  if (translation.faults.length > 0) return refusalOf(translation);
  if (stamped === undefined)
    return refused(
      'Phần khai báo thiếu translation.origin. Thêm “translation: {origin: human}” (hoặc machine).',
      'The front matter lacks translation.origin. Add “translation: {origin: human}” (or machine).',
    );
  if (stamped !== text) writeFileSync(target, stamped);
  return { from };
}

/** The language that a path names and the bundle that it stands in; empty where it is no text of a bundle. */
function findText(contentDir: string, target: string): { locale?: Locale; files?: BundleFiles } {
  const [collection = '', slug, name, ...deeper] = path
    .relative(contentDir, target)
    .split(path.sep);
  const locale = allLocales.find((one) => name === `index.${one}.mdx`);
  if (slug === undefined || locale === undefined || deeper.length > 0 || collection === '..')
    return {};
  const folder = readContentFolder(contentDir, `${collection}/${slug}`);
  const [files] = layOut(folder, allLocales).bundles;
  return files ? { locale, files } : {};
}

/** A translation as the check reads it, if it held `text`. */
function readTranslation(files: BundleFiles, locale: Locale, text: string): BundleDocument {
  const file = { path: `${files.folder}/index.${locale}.mdx`, text };
  const { translations } = readBundle({ ...files, languages: new Map([[locale, file]]) });
  const [translation] = translations;
  if (!translation) throw new Error(`${file.path} is no translation`);
  return translation;
}

/** The first thing that the check says of a file. */
function refusalOf({ path: file, faults }: BundleDocument): Stamp {
  const [first] = faults;
  if (!first) throw new Error(`${file} has no fault, and no digest`);
  const { line, message, fix } = issueOf(file, first);
  const told = (lang: keyof InBoth) => `${file}:${line} ${message[lang]} ${fix[lang]}`;
  return refused(told('vi'), told('en'));
}

/** The file with its `from` digest replaced or added, byte for byte the same elsewhere. */
function withFrom(text: string, digest: string): string | undefined {
  const split = splitFrontMatter(text);
  if (!('yaml' in split)) return undefined;
  const { yaml, start } = split;
  const document = parseDocument(yaml);
  const range = (keys: string[]) =>
    (document.getIn(keys, true) as { range?: [number, number, number] } | undefined)?.range;
  const put = (from: number, to: number, value: string) =>
    text.slice(0, start + from) + value + text.slice(start + to);
  const existing = range(['translation', 'from']);
  // An empty value begins right behind its colon.
  const gap = existing && yaml[existing[0] - 1] === ':' ? ' ' : '';
  if (existing) return put(existing[0], existing[1], `${gap}'${digest}'`);
  const origin = range(['translation', 'origin']);
  if (!origin) return undefined;
  const isFlow = /^\s*\{/.test(yaml.slice(range(['translation'])?.[0]));
  const indent = /(?:^|\n)([ \t]*)origin:[^\n]*$/.exec(yaml.slice(0, origin[1]))?.[1] ?? '  ';
  if (isFlow) return put(origin[1], origin[1], `, from: '${digest}'`);
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = origin[1] + yaml.slice(origin[1]).search(/\r?\n|$/);
  return put(lineEnd, lineEnd, `${newline}${indent}from: '${digest}'`);
}
