import type { Site } from '../../schemas/site.ts';
import type { BundleDocument } from '../bundle.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { isRecord } from '../schema-tree.ts';

/** A position outside the area that the portal speaks of. */
export function adviseOnPosition({ yaml, data }: BundleDocument, bounds: Site['bounds']): Fault[] {
  const position = data?.['position'];
  if (!yaml || !bounds || !isRecord(position)) return [];
  const [lat, lon] = [Number(position['lat']), Number(position['lon'])];
  const isInside =
    lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east;
  return isInside ? [] : [fault('out-of-bounds', yaml.placeOf(['position']), { lat, lon })];
}
