import { expect } from 'vitest';
import type { Bundle, BundleDocument } from '../checks/bundle.ts';
import { issueOf, type Fault } from '../checks/catalogue/index.ts';
import type { Locale } from '../config/locales.ts';
import { listUntold } from './check-files.ts';
import { readTexts } from './read-texts.ts';

/** A text of an entry as its file holds it: title on line 2, summary on line 3, then fields, then the body. */
export const textOf = (body: string, fields = '', title = 'Tên bài', summary = 'Tóm tắt.') =>
  `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(summary)}\n${fields}---\n${body}\n`;

/** The one bundle that these texts, by language, make. */
export function readEntry(texts: Partial<Record<Locale, string>>, folder = 'places/a'): Bundle {
  const files = Object.entries(texts).map(([locale, text]) => [
    `${folder}/index.${locale}.mdx`,
    text,
  ]);
  const [bundle] = readTexts(Object.fromEntries(files) as Record<string, string>);
  if (!bundle) throw new Error('No text, no bundle');
  return bundle;
}

/** One text of a bundle. */
export function documentOf({ source, translations }: Bundle, locale: Locale): BundleDocument {
  const found = [...(source ? [source] : []), ...translations].find((one) => one.locale === locale);
  if (!found) throw new Error(`The bundle has no text in ${locale}`);
  return found;
}

/** A text that stands alone, in a language. */
export const readText = (locale: Locale, text: string): BundleDocument =>
  documentOf(readEntry({ [locale]: text }), locale);

/** Findings in short, `line code`; each told in whole sentences in both languages of a report. */
export function inLines(faults: readonly Fault[]): string[] {
  expect(listUntold(faults.map((one) => issueOf('a', one)))).toEqual([]);
  return faults.map(({ line, code }) => `${String(line)} ${code}`);
}
