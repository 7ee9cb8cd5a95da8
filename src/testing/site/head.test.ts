import { expect, inject, test } from 'vitest';
import { locales } from '../../config/locales.ts';
import { alternatesOf, canonicalOf, readPages, robotsOf, textOf } from '../html.ts';
import { readEntries, readIdentity } from '../read-content.ts';

const pages = readPages(inject('site'));
const entries = readEntries('content');
const { url, locales: enabled } = readIdentity('content');
const byHref = new Map(pages.map((page) => [page.href, page]));
const tagOf = (locale: string) => locales[locale as keyof typeof locales].tag;

/** The page at an address, which must be there. */
function pageAt(href: string) {
  const page = byHref.get(href);
  if (!page) throw new Error(`No page was built at ${href}`);
  return page;
}

/** Pages that name a language in their address, with that language. */
const localized = pages.flatMap((page) => {
  const locale = page.href.split('/')[1] ?? '';
  return enabled.some((known) => known === locale) ? [{ page, locale }] : [];
});

test('every language has the same pages, home and entries among them', () => {
  const addressesIn = (wanted: string) =>
    localized.filter(({ locale }) => locale === wanted).map(({ page }) => page.href.slice(3));
  for (const locale of enabled) {
    expect(addressesIn(locale)).toEqual(addressesIn('vi'));
    expect(addressesIn(locale)).toContain('/');
  }
  const built = pages.map(({ href }) => href);
  const expected = enabled.flatMap((locale) => entries.map(({ hrefIn }) => hrefIn(locale)));
  expect(built).toEqual(expect.arrayContaining(expected));
});

test.each(pages)('$href has one h1, a title and a description', (page) => {
  const { $ } = page;
  expect($('h1')).toHaveLength(1);
  expect(textOf($, 'h1')).not.toBe('');
  expect($('head > title')).toHaveLength(1);
  expect(textOf($, 'head > title')).not.toBe('');
  expect($('meta[name="description"]')).toHaveLength(1);
  expect($('meta[name="description"]').attr('content')?.trim()).toBeTruthy();
});

test.each(localized)('$page.href is in the language of its address', ({ page: { $ }, locale }) => {
  expect($('html').attr('lang')).toBe(tagOf(locale));
});

test.each(enabled)('no two entries in %s share a title or a description', (locale) => {
  const real = entries.filter(({ texts }) => texts.has(locale));
  const heads = real.map(({ hrefIn }) => pageAt(hrefIn(locale)).$);
  const titles = heads.map(($) => textOf($, 'head > title'));
  const descriptions = heads.map(($) => $('meta[name="description"]').attr('content'));
  expect(new Set(titles).size).toBe(real.length);
  expect(new Set(descriptions).size).toBe(real.length);
});

const real = entries.flatMap((entry) =>
  [...entry.texts].map(([locale, text]) => ({ entry, locale, text, href: entry.hrefIn(locale) })),
);

test.each(real)('$href says what its file says', ({ text, href }) => {
  const { $ } = pageAt(href);
  expect(textOf($, 'h1')).toBe(text.title);
  expect(textOf($, 'head > title').startsWith(text.title)).toBe(true);
  expect($('meta[name="description"]').attr('content')).toBe(text.summary);
});

test.each(real)('$href names all its real translations and the default', ({ entry, href }) => {
  const expected = [...entry.texts.keys()].map((locale) => [
    tagOf(locale),
    url + entry.hrefIn(locale),
  ]);
  const fallback = entry.texts.has('en') ? 'en' : 'vi';
  expect(alternatesOf(pageAt(href))).toEqual({
    ...Object.fromEntries(expected),
    'x-default': url + entry.hrefIn(fallback),
  });
});

const indexable = pages.filter((page) => robotsOf(page) === undefined);

test.each(indexable)('$href names itself as canonical, whole and absolute', (page) => {
  expect(page.$('link[rel="canonical"]')).toHaveLength(1);
  expect(canonicalOf(page)).toBe(url + page.href);
});

test.each(indexable)('the versions that $href names name it in return', (page) => {
  const { 'x-default': fallback, ...versions } = alternatesOf(page);
  for (const address of Object.values(versions)) {
    const { 'x-default': others, ...returned } = alternatesOf(pageAt(address.slice(url.length)));
    expect(returned).toEqual(versions);
    expect(others).toBe(fallback);
  }
  expect(Object.keys(versions)).not.toContain('zh');
  expect(byHref.has(String(fallback).slice(url.length))).toBe(true);
});

test.each(enabled)(
  'readers whom the home page in %s does not suit are sent to the chooser',
  (locale) => {
    const page = pageAt(`/${locale}/`);
    const homes = enabled.map((other) => [tagOf(other), `${url}/${other}/`]);
    expect(alternatesOf(page)).toEqual({ ...Object.fromEntries(homes), 'x-default': `${url}/` });
  },
);

test.each(indexable)('$href can be shared: og tags say what the head says', (page) => {
  const { $ } = page;
  const og = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
  const [title, site] = [og('title') ?? '', og('site_name') ?? ''];
  const isNamedSo = [title, `${title} · ${site}`].includes(textOf($, 'head > title'));
  expect(isNamedSo && title !== '' && site !== '').toBe(true);
  expect(og('description')).toBe($('meta[name="description"]').attr('content'));
  expect(og('url')).toBe(canonicalOf(page));
  const others = $('meta[property="og:locale:alternate"]').toArray();
  const languages = [og('locale'), ...others.map(({ attribs }) => attribs['content'])];
  expect(languages.map((name) => name?.slice(0, 2)).toSorted()).toEqual(
    Object.keys(alternatesOf(page))
      .filter((tag) => tag !== 'x-default')
      .map((tag) => tag.slice(0, 2))
      .toSorted(),
  );
});

test('entries are shared as articles, all else as a site', () => {
  const typeOf = (href: string) => pageAt(href).$('meta[property="og:type"]').attr('content');
  expect(new Set(real.map(({ href }) => typeOf(href)))).toEqual(new Set(['article']));
  const others = indexable.filter(({ href }) => !real.some((entry) => entry.href === href));
  expect(new Set(others.map(({ href }) => typeOf(href)))).toEqual(new Set(['website']));
});
