import outlines from '@svg-maps/vietnam';
import { archipelagos, shapeIds, type MapFile } from '../../schemas/map.ts';
import { drawHills } from './hills.ts';
import { joinOutlines, type OutlineOptions } from './outline.ts';
import { boxOf, readRings, writeRings, type Point, type Ring } from './path.ts';
import { fitSheet, pointOn, type Sheet } from './sheet.ts';
import { smoothPath } from './stroke.ts';

/** Everything of a map that is the same in all languages. */
export interface Drawing {
  readonly sheet: Sheet;
  /** Paths by the id that they have in the file. */
  readonly paths: Readonly<Record<string, string>>;
  /** Where the whole land lies in the country. */
  readonly middle: Point;
}

/** The drawing of the country: its size, with the archipelagos. */
export const countrySheet: Sheet = { width: 812, height: 873 };

// As fine as a line of the largest map shows it; the country is never drawn as large.
const areaOptions: OutlineOptions = { cell: 0.08, tolerance: 0.16, leastArea: 0.4 };
const countryOptions: OutlineOptions = { cell: 0.8, tolerance: 1.4, leastArea: 1.5 };

/** Draws what `map.yaml` says: lands joined from the outlines, strokes, hills, and the country. */
export function makeDrawing(map: MapFile): Drawing {
  const [whole = [], ...parts] = map.lands.map(({ shapes }) =>
    joinOutlines(shapes.flatMap(ringsOf), areaOptions),
  );
  const { sheet, toSheet } = fitSheet(whole);
  const onSheet = (rings: readonly Ring[]) => writeRings(rings.map((ring) => ring.map(toSheet)));
  const [left, top, right, bottom] = boxOf(whole.flat());
  const strokes = (kind: MapFile['strokes'][number]['kind']) =>
    map.strokes
      .filter((stroke) => stroke.kind === kind)
      .map(({ points }) =>
        smoothPath(
          points.map((point) => pointOn(sheet, point)),
          kind === 'lake',
        ),
      )
      .join('');
  return {
    sheet,
    middle: [(left + right) / 2, (top + bottom) / 2],
    paths: {
      land: onSheet(whole),
      parts: onSheet(parts.flat()),
      rivers: strokes('river'),
      lakes: strokes('lake'),
      roads: strokes('road'),
      hills: drawHills(map.hills.map((point) => pointOn(sheet, point))),
      ...countryPaths(),
      area: writeRings(whole),
    },
  };
}

function ringsOf(id: string): Ring[] {
  const found = outlines.locations.find((location) => location.id === id);
  if (!found) throw new Error(`The package of outlines has no ${id}`);
  return readRings(found.path);
}

/** The country in one outline, and the islands of the archipelagos, each a dot: drawn true they would vanish. */
function countryPaths() {
  const isles = archipelagos.flatMap(ringsOf).map((ring) => {
    const [left, top, right, bottom] = boxOf(ring);
    return `M${[(left + right) / 2, (top + bottom) / 2].map(Math.round).join(' ')}h0`;
  });
  return {
    country: writeRings(joinOutlines(shapeIds.flatMap(ringsOf), countryOptions)),
    isles: [...new Set(isles)].join(''),
  };
}

/** The drawing as a file that pages take their paths from, by id. */
export function writeDrawing({ sheet, paths }: Drawing, credit: string): string {
  // A path of nothing is written too: pages use each by its id, whatever the land has.
  const elements = Object.entries(paths).map(
    ([id, path]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${path}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(sheet.width)} ${String(sheet.height)}">`,
    `<metadata>${credit}</metadata>`,
    ...elements,
    '</svg>\n',
  ].join('\n');
}
