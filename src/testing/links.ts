import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './html.ts';

/** An address in a page, and what it stands in. */
export interface PageLink {
  readonly address: string;
  readonly element: string;
  /** Value of the `rel` attribute. */
  readonly rel: string;
}

const attributes = [
  'href',
  'src',
  'action',
  'poster',
  'data-index',
  'data',
  'formaction',
  'srcset',
];

/** Every address in a page's markup and inline styles. */
export function listLinks({ $ }: BuiltPage): PageLink[] {
  const inMarkup = attributes.flatMap((name) =>
    $.root()
      .find(`[${name}]`)
      .toArray()
      .flatMap(({ name: element, attribs }) => {
        const value = attribs[name] ?? '';
        const addresses = name === 'srcset' ? value.split(',').map(firstWord) : [value];
        return addresses.map((address) => ({ address, element, rel: attribs['rel'] ?? '' }));
      }),
  );
  const styles = $('style, [style]')
    .toArray()
    .flatMap((node) => listCssLinks(`${$(node).text()} ${node.attribs['style'] ?? ''}`))
    .map((address) => ({ address, element: 'style', rel: '' }));
  return [...inMarkup, ...styles];
}

/** Every address in a style sheet. */
export const listCssLinks = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );

/** Links of a page that lead nowhere in the built folder, anchors included; other hosts are left out. */
export function listBrokenLinks(
  dist: string,
  pages: readonly BuiltPage[],
  page: BuiltPage,
): string[] {
  const origin = 'http://portal.invalid';
  const byHref = new Map(pages.map((other) => [other.href, other]));
  return listLinks(page).flatMap(({ address, element }) => {
    const url = new URL(address, origin + page.href);
    if (url.origin !== origin) return [];
    const pathname = decodeURIComponent(url.pathname);
    const id = decodeURIComponent(url.hash.slice(1));
    const target = byHref.get(pathname);
    const isThere = target !== undefined || isFile(dist, pathname) || isIndex(dist, pathname);
    const hasAnchor =
      id === '' || target?.$(`[id="${id}"]`).length === 1 || isInDrawing(dist, pathname, id);
    return isThere && hasAnchor ? [] : [`${page.href}: <${element}> ${address}`];
  });
}

const firstWord = (text: string) => text.trim().split(/\s+/)[0] ?? '';

function isFile(dist: string, pathname: string): boolean {
  const file = path.join(dist, pathname);
  return existsSync(file) && statSync(file).isFile();
}

/** Whether a drawing has an element of that id. */
function isInDrawing(dist: string, pathname: string, id: string): boolean {
  if (!pathname.endsWith('.svg') || !isFile(dist, pathname)) return false;
  return readFileSync(path.join(dist, pathname), 'utf8').includes(` id="${id}"`);
}

/** A search index is named by its folder. */
const isIndex = (dist: string, pathname: string) =>
  existsSync(path.join(dist, pathname, 'pagefind-entry.json'));
