import { mapDoors } from '../config/doors.ts';
import type { Point } from '../lib/map/path.ts';
import { pointOn } from '../lib/map/sheet.ts';
import { doorMapHref } from '../lib/href.ts';
import { getLedger } from './ledger.ts';
import { mapBase, type MapBase } from './map-page.ts';
import { spotOf } from './map-spots.ts';
import { getAreaMap } from './map.ts';
import { isListed, type Page } from './pages.ts';

/** The small map of an entry: where it is, and the way to the map that shows it among its like. */
export interface MapPlace extends MapBase {
  readonly at: Point;
  readonly collection: string;
  /** Absent where the page of its door has no map. */
  readonly allHref: string | undefined;
}

/** Where an entry is on the map of the portal; nothing where it is not on it. */
export async function getMapPlace(page: Page): Promise<MapPlace | undefined> {
  const map = await getAreaMap();
  const spot = map && spotOf(page, map.file);
  if (!spot) return undefined;
  const { locale, language, door, collection } = page;
  return {
    ...mapBase(map, language, await getLedger()),
    at: pointOn(map.drawing.sheet, spot.at),
    collection,
    allHref: mapDoors.includes(door) && isListed(page) ? doorMapHref(locale, door) : undefined,
  };
}
