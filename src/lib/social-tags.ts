import { locales, type Locale } from '../config/locales.ts';
import { cardSize } from './social-card/layout.ts';

/** What a network is told of a page, to show a link to it. */
export interface SharedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly siteName: string | undefined;
  /** Whether it is a text of its own, not a list or a door. */
  readonly isArticle: boolean;
  /** Whole address; none on pages that claim none. */
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly locale: Locale }[];
  readonly card: { readonly url: string; readonly alt: string } | undefined;
}

/** A language as Open Graph names it: `vi_VN`. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locales[locale].tag).maximize();
  return `${language}_${region ?? ''}`;
}

/**
 * The meta tags by which a link to a page is shown, property and content.
 *
 * @see https://ogp.me/
 */
export function openGraphTags(page: SharedPage): [string, string][] {
  const { locale, title, description, siteName, isArticle, canonical, alternates, card } = page;
  const others = alternates.filter((other) => other.locale !== locale);
  const tags: [string, string | undefined][] = [
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:site_name', siteName],
    ['og:locale', openGraphLocale(locale)],
    ...others.map((other): [string, string] => [
      'og:locale:alternate',
      openGraphLocale(other.locale),
    ]),
    ['og:image', card?.url],
    ['og:image:type', card && 'image/jpeg'],
    ['og:image:width', card && String(cardSize.width)],
    ['og:image:height', card && String(cardSize.height)],
    ['og:image:alt', card?.alt],
  ];
  return tags.flatMap(([name, content]): [string, string][] => (content ? [[name, content]] : []));
}
