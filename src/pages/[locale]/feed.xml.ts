import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { locales } from '../../config/locales.ts';
import { localePaths } from '../../data/paths.ts';
import { byNewest, isListed, listPages } from '../../data/pages.ts';
import { getSite } from '../../data/site.ts';
import { nameIn } from '../../lib/fallback.ts';
import { absoluteUrl, homeHref } from '../../lib/href.ts';

export const getStaticPaths = localePaths;

/** What is new in a language; pages shown in another language for want of a translation stay out. */
export async function GET({ params }: APIContext): Promise<Response> {
  const locale = params['locale'] as Locale;
  const [site, pages] = await Promise.all([getSite(), listPages(locale)]);
  const title = nameIn(locale, site.name);
  return rss({
    title,
    description: site.tagline ? nameIn(locale, site.tagline) : title,
    site: absoluteUrl(site.url, homeHref(locale)),
    customData: `<language>${locales[locale].tag}</language>`,
    items: pages
      .filter((page) => isListed(page) && !page.isFallback && page.data.published)
      .toSorted(byNewest)
      .map(({ href, data }) => ({
        title: data.title,
        description: data.summary,
        link: absoluteUrl(site.url, href),
        pubDate: new Date(`${data.published ?? ''}T00:00:00+07:00`),
      })),
  });
}
