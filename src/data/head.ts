import { locales, type Locale } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';
import { defaultLanguage, nameIn } from '../lib/fallback.ts';
import { absoluteUrl, chooserHref, entryHref, homeHref, socialCardHref } from '../lib/href.ts';
import { chooserLocale } from '../lib/site.ts';
import type { Alternate, Page } from './pages.ts';
import { getSite } from './site.ts';

/** What the head says of a page's place among the others, and of how a link to it looks. */
export interface HeadLinks {
  readonly canonical?: string;
  readonly alternates?: { readonly locale: Locale; readonly url: string }[];
  readonly xDefault?: string;
  readonly robots?: string;
  readonly card?: CardLink;
}

/** The picture that stands for a page where a link to it is shared. */
export interface CardLink {
  readonly url: string;
  readonly alt: string;
}

/**
 * Head of an entry. A fallback page is in no index and claims no place among the translations; where it is
 * shared, it looks like the page whose text it shows.
 */
export async function entryHead(page: Page): Promise<HeadLinks> {
  const { isFallback, href, alternates, data, collection, slug, language } = page;
  const robots = 'noindex, follow';
  if (data.withdrawn)
    return isFallback ? { robots } : { ...(await linksOf(href, alternates)), robots };
  const card = await cardLink(language, entryHref(language, collection, slug), data.title);
  return isFallback ? { robots, card } : { ...(await linksOf(href, alternates)), card };
}

/** Head of a page that exists in every language: home, door, list, search. */
export async function frameHead(
  locale: Locale,
  hrefIn: (locale: Locale) => string,
  title: string,
): Promise<HeadLinks> {
  const site = await getSite();
  const href = hrefIn(locale);
  const alternates = site.locales.map((other) => ({ locale: other, href: hrefIn(other) }));
  return { ...(await linksOf(href, alternates)), card: await cardLink(locale, href, title) };
}

/** Head of a home page: readers of other languages are sent to the chooser. */
export async function homeHead(locale: Locale): Promise<HeadLinks> {
  const { url, name } = await getSite();
  const head = await frameHead(locale, homeHref, nameIn(locale, name));
  return { ...head, xDefault: absoluteUrl(url, chooserHref) };
}

/** Head of the page on which readers choose their language. */
export async function chooserHead(): Promise<HeadLinks> {
  const site = await getSite();
  const canonical = absoluteUrl(site.url, chooserHref);
  const names = site.locales.map((locale) => locales[locale].name).join(' · ');
  return {
    canonical,
    alternates: site.locales.map((locale) => ({
      locale,
      url: absoluteUrl(site.url, homeHref(locale)),
    })),
    xDefault: canonical,
    card: await cardLink(chooserLocale(site), chooserHref, names),
  };
}

async function cardLink(locale: Locale, href: string, title: string): Promise<CardLink> {
  const { url, name } = await getSite();
  return {
    url: absoluteUrl(url, socialCardHref(href)),
    alt: translator(locale)('head.card', { title, site: nameIn(locale, name) }),
  };
}

async function linksOf(href: string, alternates: readonly Alternate[]): Promise<HeadLinks> {
  const { url } = await getSite();
  const existing = alternates.map(({ locale }) => locale);
  const fallback = alternates.find(({ locale }) => locale === defaultLanguage(existing));
  return {
    canonical: absoluteUrl(url, href),
    alternates: alternates.map((other) => ({
      locale: other.locale,
      url: absoluteUrl(url, other.href),
    })),
    ...(fallback && { xDefault: absoluteUrl(url, fallback.href) }),
  };
}
