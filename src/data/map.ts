import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { mapFileHref } from '../lib/href.ts';
import { makeDrawing, writeDrawing, type Drawing } from '../lib/map/drawing.ts';
import type { MapFile } from '../schemas/map.ts';
import { outlineCredit } from './credits.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The map of this portal: what its file says, and what is drawn from it. */
export interface AreaMap {
  readonly file: MapFile;
  readonly drawing: Drawing;
  /** The drawing as text, and its name and address, which change with it. */
  readonly svg: string;
  readonly name: string;
  readonly href: string;
}

/** The map of this portal, where it has one. */
export const getAreaMap = oncePerBuild(async (): Promise<AreaMap | undefined> => {
  const [entry] = await getCollection('map');
  if (!entry) return undefined;
  const drawing = makeDrawing(entry.data);
  const { name, version, licence } = outlineCredit();
  const svg = writeDrawing(drawing, `${name} ${version}, ${licence}, joined and simplified`);
  const fingerprint = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return { file: entry.data, drawing, svg, name: fingerprint, href: mapFileHref(fingerprint) };
});
