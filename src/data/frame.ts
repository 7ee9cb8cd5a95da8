import { allDoors, generatedPages, type Door } from '../config/doors.ts';
import { buildDate } from '../config/environment.ts';
import { locales, type Locale } from '../config/locales.ts';
import { formatDate, formatLanguage } from '../i18n/format.ts';
import { translator } from '../i18n/translator.ts';
import { isDowntimeAhead } from '../lib/downtime.ts';
import { foreignTag, nameIn, namePiece } from '../lib/fallback.ts';
import { doorHref, feedHref, generatedHref, homeHref, searchHref } from '../lib/href.ts';
import type { Site } from '../schemas/site.ts';
import { listPages, type Page } from './pages.ts';
import { getSite } from './site.ts';

export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly door?: Door;
  readonly isCurrent?: boolean;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/** One language of the switch. */
export interface SwitchLink {
  readonly href: string;
  readonly locale: Locale;
  readonly name: string;
  readonly isCurrent: boolean;
  /** Said when the page has no text in that language yet. */
  readonly remark: string | undefined;
}

/** What stands around every page of a language. */
export interface Frame {
  readonly locale: Locale;
  readonly siteName: string;
  readonly home: string;
  readonly search: string;
  readonly feed: string;
  /** The portal that this one belongs to. */
  readonly parentPortal: NavLink | undefined;
  readonly notices: readonly string[];
  readonly doors: readonly NavLink[];
  readonly footer: readonly NavLink[];
  readonly switches: readonly SwitchLink[];
  readonly imprint: Site['imprint'];
  readonly licence: string | undefined;
  readonly palette: Site['palette'];
}

/** What the frame has to know of the page that it stands around. */
export interface Place {
  /** The address of this same page in another language. */
  readonly hrefIn: (locale: Locale) => string;
  /** Languages that the page really exists in; without it, all. */
  readonly existsIn?: readonly Locale[];
  readonly door?: Door;
}

/** The frame of a page in a language. */
export async function getFrame(locale: Locale, place: Place): Promise<Frame> {
  const [site, pages] = await Promise.all([getSite(), listPages(locale)]);
  const t = translator(locale);
  return {
    locale,
    siteName: nameIn(locale, site.name),
    home: homeHref(locale),
    search: searchHref(locale),
    feed: feedHref(locale),
    parentPortal: site.parentPortal && parentLink(locale, site.parentPortal),
    notices: listNotices(locale, site),
    doors: listOpenDoors(pages).map((door) => ({
      href: doorHref(locale, door),
      label: t(`door.${door}`),
      door,
      isCurrent: door === place.door,
    })),
    footer: [
      ...site.footer.flatMap((id) => footerLink(locale, pages, id)),
      ...generatedPages.map((name) => ({
        href: generatedHref(locale, name),
        label: t(`${name}.title`),
      })),
    ],
    switches: site.locales.map((other) => switchLink(locale, other, place)),
    imprint: site.imprint,
    licence: site.licence,
    palette: site.palette,
  };
}

function parentLink(locale: Locale, { name, url }: NonNullable<Site['parentPortal']>): NavLink {
  const { text, lang } = namePiece(locale, name);
  return { href: url, label: text, lang };
}

/** What every page says above all else: that this is a demonstration, that the portal will be down. */
function listNotices(locale: Locale, { imprint, downtime }: Site): string[] {
  const t = translator(locale);
  return [
    ...(imprint.demonstration ? [t('notice.demonstration')] : []),
    ...(isDowntimeAhead(downtime, buildDate)
      ? [
          t('notice.downtime', {
            from: formatDate(locale, downtime.from),
            to: formatDate(locale, downtime.to),
          }),
        ]
      : []),
  ];
}

/** Doors that have something behind them, in the order of the navigation. */
export function listOpenDoors(pages: readonly Page[]): Door[] {
  return allDoors.filter((door) => pages.some((page) => page.door === door));
}

function footerLink(locale: Locale, pages: readonly Page[], id: string): NavLink[] {
  const page = pages.find(({ collection, slug }) => `${collection}/${slug}` === id);
  if (!page) return [];
  const { href, language, data } = page;
  return [{ href, label: data.title, lang: foreignTag(locale, language) }];
}

function switchLink(locale: Locale, other: Locale, { hrefIn, existsIn }: Place): SwitchLink {
  const isMissing = existsIn !== undefined && !existsIn.includes(other);
  const language = formatLanguage(locale, other);
  return {
    href: hrefIn(other),
    locale: other,
    name: locales[other].name,
    isCurrent: other === locale,
    remark: isMissing ? translator(locale)('language.missing', { language }) : undefined,
  };
}
