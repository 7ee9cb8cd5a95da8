import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from '../html.ts';
import { listCssLinks } from '../links.ts';
import { readEntries } from '../read-content.ts';

const KB = 1024;
const dist = inject('site');
const pages = readPages(dist).filter(({ isRedirect }) => !isRedirect);
const entryHrefs = new Set(
  readEntries('content').flatMap(({ hrefIn }) =>
    pages.map(({ href }) => hrefIn(href.split('/')[1] ?? '')),
  ),
);
const entries = pages.filter(({ href }) => entryHrefs.has(href));

/** Bytes that a file costs a visitor: its Brotli form where there is one. */
function sentBytes(address: string): number {
  const file = path.join(dist, address);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const sumOf = (addresses: Iterable<string>) =>
  [...new Set(addresses)].reduce((sum, address) => sum + sentBytes(address), 0);

/** The largest AVIF of each picture in a page, as the widest and densest screen fetches it. */
const largestPictures = ({ $ }: BuiltPage, selector: string) =>
  $(selector)
    .toArray()
    .flatMap((node) => {
      const set = $(node).find('source[type="image/avif"]').attr('srcset') ?? '';
      const files = set.split(',').map((part) => part.trim().split(' ')[0] ?? '');
      return files.toSorted((a, b) => sentBytes(b) - sentBytes(a)).slice(0, 1);
    });

const attributeOf = ({ $ }: BuiltPage, selector: string, name: string) =>
  $.root()
    .find(selector)
    .toArray()
    .flatMap(({ attribs }) => attribs[name] ?? []);

const stylesOf = ({ $ }: BuiltPage) => $('style').text();

/** Bytes of a text as the portal sends it. */
const packedBytes = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;

test.each(entries)(
  'the markup of $href is at most 56 KB, 12 KB as sent, its styles apart',
  (page) => {
    const html = readFileSync(path.join(dist, page.file), 'utf8');
    const markup = html.replace(/<style>.*?<\/style>/gs, '');
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(56 * KB);
    expect(packedBytes(markup)).toBeLessThanOrEqual(12 * KB);
  },
);

test('a page is at most 16 KB as sent with the styles of its beginning in it', () => {
  const heavy = pages.filter(({ file }) => sentBytes(file) > 16 * KB);
  expect(heavy.map(({ href }) => href)).toEqual([]);
});

test('the styles of any page are at most 13 KB as sent, 6 KB of them in the page itself', () => {
  const packed = new Map(
    [...new Set(pages.map(stylesOf))].map((text) => [text, packedBytes(text)]),
  );
  for (const page of pages) {
    const inside = packed.get(stylesOf(page)) ?? NaN;
    const linked = sumOf(attributeOf(page, 'link[rel="stylesheet"]', 'href'));
    expect(inside, page.href).toBeLessThanOrEqual(6 * KB);
    expect(inside + linked, page.href).toBeLessThanOrEqual(13 * KB);
  }
});

test('a page waits for no file of styles: they follow what stands first, once', () => {
  const portalPages = pages.filter(({ $ }) => $('.site-header').length > 0);
  expect(portalPages.length).toBeGreaterThan(0);
  for (const { $, href } of portalPages) {
    expect($('link[rel="stylesheet"]').length, href).toBe(1);
    expect($('main h1').length, href).toBe(1);
    expect($('head link[rel="stylesheet"]').length, href).toBe(0);
  }
});

/** Scripts that a page runs before its reader asks for anything, with what they import at once. */
function listScripts(page: BuiltPage): string[] {
  const found = new Set(attributeOf(page, 'script[src]', 'src'));
  for (const address of found) {
    const text = readFileSync(path.join(dist, address), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /\bimport\s*(?:[^"'`();]*\bfrom\s*)?["']\.\/([^"']+)["']/g,
    ))
      found.add(path.posix.join(path.posix.dirname(address), name));
  }
  return [...found];
}

test('a page runs one script, of at most 12 KB, 5 KB as sent', () => {
  const portalPages = pages.filter(({ $ }) => $('.site-header').length > 0);
  for (const page of portalPages) {
    const scripts = listScripts(page);
    expect(scripts.length, page.href).toBe(1);
    const bytes = scripts.map((address) => statSync(path.join(dist, address)).size);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      page.href,
    ).toBeLessThanOrEqual(12 * KB);
    expect(sumOf(scripts), page.href).toBeLessThanOrEqual(5 * KB);
  }
});

test('all scripts of the portal, those of the search too, are at most 16 KB as sent', () => {
  const scripts = globSync('_astro/*.js', { cwd: dist });
  expect(scripts.length).toBeGreaterThan(1);
  expect(sumOf(scripts)).toBeLessThanOrEqual(16 * KB);
});

test('a page fetches at most two fonts a script before it is shown, 32 KB together', () => {
  for (const page of pages) {
    const first = attributeOf(page, 'link[rel="preload"][as="font"]', 'href');
    expect(first.length, page.href).toBeLessThanOrEqual(4);
    expect(sumOf(first), page.href).toBeLessThanOrEqual(32 * KB);
  }
});

test('what a page shows at once is at most 120 KB: markup, styles, script, first fonts, first picture', () => {
  const heavy = pages.filter((page) => {
    const first = [
      page.file,
      ...attributeOf(page, 'link[rel="stylesheet"]', 'href'),
      ...attributeOf(page, 'link[rel="preload"]', 'href'),
      ...listScripts(page),
      ...largestPictures(page, 'picture:has(img[loading="eager"])'),
    ];
    return sumOf(first) > 120 * KB;
  });
  expect(heavy.map(({ href }) => href)).toEqual([]);
});

const phone = { points: 412, density: 1.75 };

/** How much of the phone's width a `sizes` attribute gives to a picture. */
function shareOnPhone(sizes: string): number {
  const fitting = sizes.split(',').find((rule) => {
    const width = Number(/min-width: ([\d.]+)rem/.exec(rule)?.[1] ?? 0) * 16;
    const density = Number(/min-resolution: ([\d.]+)dppx/.exec(rule)?.[1] ?? 0);
    return width <= phone.points && density <= phone.density;
  });
  return Number(/([\d.]+)vw$/.exec(fitting ?? '')?.[1] ?? 100) / 100;
}

/** The AVIF of each picture that the phone chooses. */
const phonePictures = ({ $ }: BuiltPage) =>
  $('source[type="image/avif"]')
    .toArray()
    .flatMap(({ attribs }) => {
      const wanted = shareOnPhone(attribs['sizes'] ?? '') * phone.points * phone.density;
      const choices = (attribs['srcset'] ?? '').split(',').map((part) => {
        const [file = '', width = ''] = part.trim().split(' ');
        return { file, width: Number.parseInt(width, 10) };
      });
      return (choices.find(({ width }) => width >= wanted) ?? choices.at(-1))?.file ?? [];
    });

test.each([
  { screen: 'a phone', most: 400, picturesOf: phonePictures },
  {
    screen: 'the widest screen',
    most: 600,
    picturesOf: (page: BuiltPage) => largestPictures(page, 'picture'),
  },
])('a whole page with every font and picture is at most $most KB on $screen', (bar) => {
  expect(pages.some((page) => bar.picturesOf(page).length > 5)).toBe(true);
  const heavy = pages.filter((page) => {
    const all = [
      page.file,
      ...attributeOf(page, 'link[rel="stylesheet"]', 'href'),
      ...listCssLinks(stylesOf(page)),
      ...listScripts(page),
      ...bar.picturesOf(page),
    ];
    return sumOf(all) > bar.most * KB;
  });
  expect(heavy.map(({ href }) => href)).toEqual([]);
});
