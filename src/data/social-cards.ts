import { generatedPages, type Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { defaultPalette } from '../config/palette.ts';
import { translator } from '../i18n/translator.ts';
import { nameIn } from '../lib/fallback.ts';
import {
  chooserHref,
  collectionHref,
  doorHref,
  generatedHref,
  homeHref,
  searchHref,
} from '../lib/href.ts';
import { chooserLocale, type SiteOfRun } from '../lib/site.ts';
import type { CardPalette, SocialCard } from '../lib/social-card/card.ts';
import { showPicture, showPictures } from './card-pictures.ts';
import { leadPicture, listFeatured } from './featured.ts';
import { inListOrder } from './list-order.ts';
import { getHeldNames } from './line-cutter.ts';
import { isListed, listPages, type Page } from './pages.ts';
import { collectionsOf, sectionPaths, type Section } from './paths.ts';
import { coverOf } from './pictures.ts';
import { getSite } from './site.ts';

/** A page that has a card, and what the card shows. */
export interface CardOfPage {
  readonly href: string;
  readonly card: SocialCard;
}

type Own = Pick<SocialCard, 'door' | 'title'> & Partial<SocialCard>;

/** The card of every page that search engines may list. */
export async function listSocialCards(): Promise<CardOfPage[]> {
  const site = await getSite();
  const sections = await sectionPaths();
  const cards = site.locales.map(async (locale) => {
    const pages = await listPages(locale);
    const names = await getHeldNames(locale);
    const finish = (href: string, own: Own) => ({
      href,
      card: finished(locale, own, site, names),
    });
    const ownSections = sections.filter(({ params }) => params.locale === locale);
    return [
      ...(locale === chooserLocale(site)
        ? [finish(chooserHref, await chooserCard(site, pages))]
        : []),
      finish(homeHref(locale), await homeCard(locale, site, pages)),
      ...ownSections.map(({ props }) => finish(...sectionCard(locale, props, pages))),
      ...madeCards(locale).map((made) => finish(...made)),
      ...pages.filter(hasCard).map((page) => finish(page.href, entryCard(page))),
    ];
  });
  return (await Promise.all(cards)).flat();
}

/** Fallback pages show the card of the page whose text they show; what was withdrawn is not to be shared. */
const hasCard = ({ isFallback, data }: Page) => !isFallback && !data.withdrawn;

function finished(locale: Locale, own: Own, site: SiteOfRun, names: readonly string[]): SocialCard {
  const card = {
    locale,
    siteName: nameIn(locale, site.name),
    place: undefined,
    line: undefined,
    languages: [],
    notice: site.imprint.demonstration ? translator(locale)('notice.demonstration') : undefined,
    credit: undefined,
    pictures: [],
    palette: paletteOf(site),
    ...own,
  };
  const words = [card.siteName, card.title, card.line ?? ''].join('\n').toLocaleLowerCase();
  return { ...card, names: names.filter((name) => words.includes(name.toLocaleLowerCase())) };
}

/** The portal's own colours where it names some. */
const paletteOf = ({ palette }: SiteOfRun): CardPalette =>
  Object.assign({}, defaultPalette, palette);

const entryCard = (page: Page): Own => ({
  door: page.door,
  title: page.data.title,
  place: placeOf(page),
  ...showPicture(page.locale, coverOf(page)),
});

function placeOf({ locale, door, collection }: Page): string {
  const t = translator(locale);
  const names = [t(`door.${door}`), ...(door === 'about' ? [] : [t(`collection.${collection}`)])];
  return names.join(' · ');
}

async function homeCard(locale: Locale, site: SiteOfRun, pages: readonly Page[]): Promise<Own> {
  const picture = leadPicture(await listFeatured(pages.filter(isListed)));
  const line = site.tagline && nameIn(locale, site.tagline);
  return { door: 'about', title: nameIn(locale, site.name), line, ...showPicture(locale, picture) };
}

async function chooserCard(site: SiteOfRun, pages: readonly Page[]): Promise<Own> {
  const home = await homeCard(chooserLocale(site), site, pages);
  return { ...home, line: undefined, languages: site.locales };
}

function sectionCard(
  locale: Locale,
  { door, collection }: Section,
  all: readonly Page[],
): [string, Own] {
  const t = translator(locale);
  const listed = all.filter(isListed);
  const inOrder = (collection ? [collection] : collectionsOf(door)).flatMap((name) =>
    inListOrder(
      name,
      locale,
      listed.filter((page) => page.collection === name),
    ),
  );
  const place = collection ? t(`door.${door}`) : undefined;
  const shown = showPictures(locale, inOrder);
  return collection
    ? [
        collectionHref(locale, collection),
        { door, title: t(`collection.${collection}`), place, ...shown },
      ]
    : [
        doorHref(locale, door),
        { door, title: t(`door.${door}`), line: t(`door.${door}.summary`), ...shown },
      ];
}

/** Pages that the portal makes of data, and the search. */
function madeCards(locale: Locale): [string, Own][] {
  const t = translator(locale);
  const door: Door = 'about';
  return [
    ...generatedPages.map((name): [string, Own] => [
      generatedHref(locale, name),
      { door, title: t(`${name}.title`), place: t('door.about') },
    ]),
    [searchHref(locale), { door, title: t('search.title') }],
  ];
}
