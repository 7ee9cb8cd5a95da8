import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import type { Piece } from '../i18n/pieces.ts';
import { foreignTag, namePiece } from '../lib/fallback.ts';
import type { MapFile, MapSpot } from '../schemas/map.ts';
import type { Ledger } from './ledger.ts';
import { isListed, type Page } from './pages.ts';
import { getRecord } from './records.ts';

/** A mark of the map with the pages that are there, in the order of its file. */
export interface SpotWithPages {
  readonly spot: MapSpot;
  readonly pages: readonly [Page, ...Page[]];
}

const idOf = ({ collection, slug }: Page) => `${collection}/${slug}`;

/** The mark of a page: the one that names it, else the first of its area. */
export function spotOf(page: Page, { spots }: MapFile): MapSpot | undefined {
  const { area } = page.data;
  return (
    spots.find(({ entries }) => entries.includes(idOf(page))) ??
    spots.find((spot) => area !== undefined && spot.area === area)
  );
}

/** The marks at which there are pages of some collections, each with these pages. */
export function listSpots(
  file: MapFile,
  pages: readonly Page[],
  collections: readonly CollectionName[],
): SpotWithPages[] {
  const shown = pages.filter((page) => isListed(page) && collections.includes(page.collection));
  return file.spots.flatMap((spot) => {
    const rank = (page: Page) => {
      const named = spot.entries.indexOf(idOf(page));
      return named < 0 ? Infinity : named;
    };
    const own = shown
      .filter((page) => spotOf(page, file) === spot)
      .toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
    const [first, ...others] = own;
    return first ? [{ spot, pages: [first, ...others] }] : [];
  });
}

/** The name of something on the map as it stands there, alone; nothing where neither its file nor the glossary has one. */
export function nameOnMap(
  language: Locale,
  naming: Pick<MapSpot, 'term' | 'names'>,
  ledger: Ledger,
): Piece | undefined {
  const name = nameInText(language, naming, ledger);
  return name && withCapital(name);
}

/** The same as it stands amid a sentence. */
export function nameInText(
  language: Locale,
  { term, names }: Pick<MapSpot, 'term' | 'names'>,
  ledger: Ledger,
): Piece | undefined {
  const given = names ?? (term === undefined ? undefined : getRecord(ledger, 'terms', term).names);
  if (!given) return undefined;
  return namePiece(language, given);
}

/** A name that begins with a capital, in scripts that have them. */
export const withCapital = ({ text, lang }: Piece): Piece => ({
  text: text.replace(/^./u, (first) => first.toLocaleUpperCase('vi')),
  lang,
});

/** The title of a page amid a text of `language`. */
export const titlePiece = (language: Locale, page: Page): Piece => ({
  text: page.data.title,
  lang: foreignTag(language, page.language),
});
