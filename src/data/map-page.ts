import type { CollectionName, Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { formatDate, formatPieces } from '../i18n/format.ts';
import type { Piece } from '../i18n/pieces.ts';
import { translator } from '../i18n/translator.ts';
import { namePiece } from '../lib/fallback.ts';
import { layOutMap, type SetName } from '../lib/map/layout.ts';
import type { Point } from '../lib/map/path.ts';
import { pointOn, type Sheet, type View } from '../lib/map/sheet.ts';
import type { Area } from '../schemas/records.ts';
import { outlineCredit } from './credits.ts';
import { getLedger, type Ledger } from './ledger.ts';
import {
  listSpots,
  nameInText,
  nameOnMap,
  titlePiece,
  withCapital,
  type SpotWithPages,
} from './map-spots.ts';
import { getAreaMap, type AreaMap } from './map.ts';
import { oncePerBuild } from './once-per-build.ts';
import { listPages } from './pages.ts';
import { collectionsOf } from './paths.ts';
import { getRecord } from './records.ts';

/** What every map says of itself, whatever is marked on it. */
export interface MapBase {
  /** Address of the drawing. */
  readonly drawing: string;
  readonly sheet: Sheet;
  /** The middle of the land in the country. */
  readonly middle: Point;
  /** The lands that are drawn, the whole first, with the time that they exist in. */
  readonly lands: readonly { readonly name: Piece; readonly period: string | undefined }[];
  /** Its rivers and roads by name. */
  readonly strokes: readonly { readonly kind: string; readonly names: readonly Piece[] }[];
  readonly credit: { readonly source: string; readonly licence: string };
}

/** A mark: its number in the list, and where it leads. */
export interface Mark {
  readonly number: number;
  readonly collection: CollectionName;
  readonly href: string;
  readonly at: Point;
  readonly title: Piece;
  /** Where its name stands, if there is room. */
  readonly name: SetName | undefined;
}

/** A whole map, with the list that belongs to it. */
export interface MapPage extends MapBase {
  readonly view: View;
  readonly marks: readonly Mark[];
  readonly names: readonly SetName[];
  readonly towns: readonly { readonly at: Point; readonly name: SetName }[];
  /** Where a nearer view shows the whole land, small. */
  readonly inset: View | undefined;
  readonly groups: readonly {
    readonly collection: CollectionName;
    readonly items: readonly {
      readonly number: number;
      readonly links: readonly { readonly href: string; readonly title: Piece }[];
    }[];
  }[];
}

/**
 * The map in a text's language, for readers of pages in `locale`: with what stands behind a door marked,
 * or the land alone; none where the portal has no map, or nothing of that door is on it.
 */
export const getMapPage = oncePerBuild(
  async (locale: Locale, language: Locale, door: Door | 'none'): Promise<MapPage | undefined> => {
    const map = await getAreaMap();
    if (!map) return undefined;
    const [ledger, pages] = await Promise.all([getLedger(), listPages(locale)]);
    const collections = door === 'none' ? [] : collectionsOf(door);
    const spots = inGroups(listSpots(map.file, pages, collections), collections);
    if (door !== 'none' && spots.length === 0) return undefined;
    const { sheet } = map.drawing;
    const titled = spots.map(({ spot, pages: [first] }) => ({
      at: pointOn(sheet, spot.at),
      name: nameOnMap(language, spot, ledger) ?? titlePiece(language, first),
      side: spot.side,
    }));
    const layout = layOutMap({
      locale: language,
      sheet,
      spots: titled,
      ...around(map, language, ledger),
    });
    const marks = spots.map(({ pages: [first] }, index): Mark => {
      const { at, name } = layout.spots[index] ?? { at: [0, 0], name: undefined };
      const title = titled[index]?.name ?? titlePiece(language, first);
      const { collection, href } = first;
      return { number: index + 1, collection, href, at, title, name };
    });
    const items = spots.map((one, index) => ({
      collection: one.pages[0].collection,
      number: index + 1,
      links: one.pages.map((page) => ({ href: page.href, title: titlePiece(language, page) })),
    }));
    const groups = [...Map.groupBy(items, ({ collection }) => collection)];
    return {
      ...mapBase(map, language, ledger),
      view: layout.view,
      names: layout.names,
      towns: layout.towns,
      inset: layout.inset,
      marks,
      groups: groups.map(([collection, own]) => ({ collection, items: own })),
    };
  },
);

/** In the order of the list beside the map: by the collection that each leads to. */
const inGroups = (spots: SpotWithPages[], collections: readonly CollectionName[]) => {
  const rank = ({ pages: [{ collection }] }: SpotWithPages) => collections.indexOf(collection);
  return spots.toSorted((a, b) => rank(a) - rank(b));
};

function around({ file, drawing: { sheet } }: AreaMap, language: Locale, ledger: Ledger) {
  const named = <T extends Parameters<typeof nameOnMap>[1]>(items: readonly T[]) =>
    items.flatMap((item) => {
      const name = nameOnMap(language, item, ledger);
      return name ? [{ ...item, name }] : [];
    });
  return {
    strokes: named(file.strokes).map(({ kind, name, points }) => ({
      kind,
      name,
      points: points.map((point) => pointOn(sheet, point)),
    })),
    towns: named(file.towns).map(({ name, at }) => ({ name, at: pointOn(sheet, at) })),
    neighbours: named(file.neighbours).map(({ name, at }) => ({ name, at: pointOn(sheet, at) })),
  };
}

/** What a map says of itself in a language. */
export function mapBase(
  { file, drawing, href }: AreaMap,
  language: Locale,
  ledger: Ledger,
): MapBase {
  const { name, version, licence } = outlineCredit();
  return {
    drawing: href,
    sheet: drawing.sheet,
    middle: drawing.middle,
    lands: file.lands.map(({ area }) => {
      const record = getRecord(ledger, 'areas', area);
      return { name: namePiece(language, record.names), period: periodOf(language, record) };
    }),
    strokes: (['river', 'road'] as const).flatMap((kind) => {
      const own = file.strokes.filter((stroke) => stroke.kind === kind);
      const names = own.flatMap((stroke) => nameInText(language, stroke, ledger) ?? []);
      const [first, ...others] = names;
      return first
        ? [{ kind, names: formatPieces(language, [withCapital(first), ...others]) }]
        : [];
    }),
    // The name of a licence stays on one line.
    credit: { source: `${name} ${version}`, licence: licence.replaceAll(' ', '\u00a0') },
  };
}

function periodOf(language: Locale, { validFrom, validTo }: Area): string | undefined {
  const t = translator(language);
  const from = validFrom && formatDate(language, validFrom);
  const until = validTo && formatDate(language, validTo);
  if (from && until) return t('map.between', { from, until });
  if (from) return t('map.since', { from });
  return until && t('map.until', { until });
}
