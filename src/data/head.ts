import type { Locale } from '../config/locales.ts';
import { defaultLanguage } from '../lib/fallback.ts';
import { absoluteUrl } from '../lib/href.ts';
import type { Alternate, Page } from './pages.ts';
import { getSite } from './site.ts';

/** What the head says of a page's place among the others. */
export interface HeadLinks {
  readonly canonical?: string;
  readonly alternates?: { readonly locale: Locale; readonly url: string }[];
  readonly xDefault?: string;
  readonly robots?: string;
}

/** Head of an entry. A fallback page is in no index and claims no place among the translations. */
export async function entryHead({ isFallback, href, alternates, data }: Page): Promise<HeadLinks> {
  if (isFallback) return { robots: 'noindex, follow' };
  const links = await linksOf(href, alternates);
  return data.withdrawn ? { ...links, robots: 'noindex, follow' } : links;
}

/** Head of a page that exists in every language: home, door, list, search. */
export async function frameHead(
  locale: Locale,
  hrefIn: (locale: Locale) => string,
): Promise<HeadLinks> {
  const { locales } = await getSite();
  const alternates = locales.map((other) => ({ locale: other, href: hrefIn(other) }));
  return linksOf(hrefIn(locale), alternates);
}

/** Head of a home page: readers of other languages are sent to the chooser. */
export async function homeHead(
  locale: Locale,
  hrefIn: (locale: Locale) => string,
): Promise<HeadLinks> {
  const { url } = await getSite();
  return { ...(await frameHead(locale, hrefIn)), xDefault: absoluteUrl(url, '/') };
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
