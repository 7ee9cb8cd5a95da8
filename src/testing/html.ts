import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A built page. */
export interface BuiltPage {
  /** Address on the portal, such as `/vi/places/x/`. */
  readonly href: string;
  /** Path of the file in the built folder, with `/`. */
  readonly file: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** The page only leads from a former address to the new one. */
  readonly isRedirect: boolean;
}

/** All pages of a built portal, by address. */
export function readPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .map((file) => readPage(dist, file));
}

/** One page of a built portal, by its file or its address. */
export function readPage(dist: string, address: string): BuiltPage {
  const name = address.replace(/^\//, '');
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const html = readFileSync(path.join(dist, file), 'utf8');
  const $ = load(html);
  const isRedirect = $('meta[http-equiv="refresh"]').length > 0;
  return { href: `/${file.replace(/index\.html$/, '')}`, file, html, $, isRedirect };
}

/** Text of the first match, with its white space folded. */
export const textOf = ($: CheerioAPI, selector: string): string =>
  $(selector).first().text().replace(/\s+/g, ' ').trim();

/** What the `robots` meta tag says, or nothing. */
export const robotsOf = ({ $ }: BuiltPage): string | undefined =>
  $('meta[name="robots"]').attr('content');

/** Address that a page names as its own for search engines. */
export const canonicalOf = ({ $ }: BuiltPage): string | undefined =>
  $('link[rel="canonical"]').attr('href');

/** The page's versions for search engines: address by language tag, `x-default` among them. */
export function alternatesOf({ $ }: BuiltPage): Record<string, string> {
  const links = $('link[rel="alternate"][hreflang]').toArray();
  return Object.fromEntries(
    links.map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
  ) as Record<string, string>;
}
