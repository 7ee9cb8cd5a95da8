import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { readPages, robotsOf, type BuiltPage } from '../html.ts';
import { readEntries, readIdentity } from '../read-content.ts';

const KB = 1024;
const dist = inject('site');
const { url, locales } = readIdentity('content');
const pages = readPages(dist).filter(({ isRedirect }) => !isRedirect);
const indexable = pages.filter((page) => robotsOf(page) === undefined);

const og = ({ $ }: BuiltPage, name: string) => $(`meta[property="og:${name}"]`).attr('content');

const fileOf = (address: string) => path.join(dist, address.slice(url.length));

test('every page that search engines may list has a card of its own', () => {
  const addresses = indexable.map((page) => og(page, 'image'));
  expect(addresses).toEqual(indexable.map(({ href }) => `${url}${href}card.jpg`));
  expect(addresses.filter((address) => !existsSync(fileOf(address ?? '')))).toEqual([]);
});

test('every card is a JPEG of 1200 × 630 pixels and at most 120 KB, as the head says', async () => {
  const cards = indexable.map(async (page) => {
    const file = fileOf(og(page, 'image') ?? '');
    const { format, width, height } = await sharp(file).metadata();
    const said = ['type', 'width', 'height'].map((name) => og(page, `image:${name}`));
    const isRight = String(said) === `image/${format},${width},${height}`;
    const isOfSize = format === 'jpeg' && width === 1200 && height === 630;
    return isRight && isOfSize && statSync(file).size <= 120 * KB ? [] : [page.href];
  });
  expect((await Promise.all(cards)).flat()).toEqual([]);
});

test('no two cards have the same alternative text, and each says its page’s title', () => {
  const alts = indexable.map((page) => og(page, 'image:alt'));
  expect(new Set(alts).size).toBe(indexable.length);
  const untitled = indexable.filter(
    (page) => page.href !== '/' && !og(page, 'image:alt')?.includes(og(page, 'title') ?? ''),
  );
  expect(untitled.map(({ href }) => href)).toEqual([]);
});

test('cards of entries with drawn pictures say in their file that a machine made them', async () => {
  const drawn = readEntries('content').filter(({ source }) => source.cover !== undefined);
  expect(drawn.length).toBeGreaterThan(0);
  const [first] = drawn;
  const { xmp } = await sharp(fileOf(`${url}${first?.hrefIn('vi') ?? ''}card.jpg`)).metadata();
  expect(xmp?.toString()).toContain(
    'http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic',
  );
});

test('links are shown large', () => {
  const small = indexable.filter(
    ({ $ }) => $('meta[name="twitter:card"]').attr('content') !== 'summary_large_image',
  );
  expect(small.map(({ href }) => href)).toEqual([]);
});

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
}

test.each(locales)(
  'the manifest in %s is that of its pages, and its icons are there',
  async (locale) => {
    const own = pages.filter(({ href }) => href.startsWith(`/${locale}/`));
    const links = own.map(({ $ }) => $('link[rel="manifest"]').attr('href') ?? '');
    expect(new Set(links).size).toBe(1);
    const [address = ''] = links;
    const manifest = JSON.parse(readFileSync(path.join(dist, address), 'utf8')) as Manifest;
    const home = own.find(({ href }) => href === `/${locale}/`);
    expect(manifest.start_url).toBe(home?.href);
    expect(manifest.lang).toBe(home?.$('html').attr('lang'));
    expect(manifest.name).toBe(home && og(home, 'site_name'));
    expect(Array.from(manifest.short_name).length).toBeLessThanOrEqual(12);
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, sizes, type } of manifest.icons) {
      const { format, width, height } = await sharp(path.join(dist, src)).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  },
);

test('every page names the icons that it is known by', () => {
  for (const { $, href } of pages) {
    const links = $('link[rel="icon"], link[rel="apple-touch-icon"]').toArray();
    const files = links.map(({ attribs }) => path.join(dist, attribs['href'] ?? ''));
    expect(files.length, href).toBe(3);
    expect(files.every(existsSync), href).toBe(true);
  }
});
