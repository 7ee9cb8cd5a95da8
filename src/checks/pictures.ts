import type { Bundle } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import type { Place } from './issue.ts';
import { nearestOf } from './nearest.ts';
import type { KnownIds } from './nearest-id.ts';
import type { PictureFile } from './picture-file.ts';
import type { PictureType } from './picture-formats.ts';
import { recordsOf } from './schema-tree.ts';

/** Names of the picture files that a bundle's source lists. */
export function listPictureFiles({ source }: Bundle): string[] {
  return recordsOf(source?.raw['pictures']).flatMap(({ file }) =>
    typeof file === 'string' && file.startsWith('./') ? [file.slice(2)] : [],
  );
}

/** Ids of the pictures that a bundle's source lists, each with the names of its file. */
export function listPictureNames({ source }: Bundle): KnownIds {
  return new Map(
    recordsOf(source?.raw['pictures']).flatMap(({ id, file }) => {
      if (typeof id !== 'string') return [];
      const name = typeof file === 'string' ? file.replace(/^\.\//, '') : '';
      return [[id, name === '' ? [] : [name, `./${name}`]] as const];
    }),
  );
}

/** Picture files that are not there, are not what their names say, or cannot be published. */
export function checkPictureFiles({ source, files }: Bundle, unread: ReadonlySet<string>): Fault[] {
  const pictures = source?.raw['pictures'];
  if (!source?.yaml || !Array.isArray(pictures)) return [];
  const { yaml } = source;
  const faults = pictures.entries().flatMap(([index, picture]: [number, unknown]) => {
    const value = recordsOf([picture])[0]?.['file'];
    if (typeof value !== 'string' || !/^\.\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/.test(value))
      return [];
    const name = value.slice(2);
    if (unread.has(`${files.folder}/${name}`)) return [];
    const place = yaml.placeOf(['pictures', index, 'file']);
    const file = files.others.get(name);
    if (!file) {
      const near = nearestOf(name, files.others.keys());
      return [fault('picture-missing', place, { value, near: near && `./${near}` })];
    }
    return judgePicture(value, file.picture, place);
  });
  return capped(faults);
}

function judgePicture(value: string, picture: PictureFile | undefined, place: Place): Fault[] {
  if (picture?.type !== typeByExtension[extensionOf(value)] || !picture)
    return [fault('picture-type', place, { value, actual: picture?.type })];
  const { width, height, isWhole } = picture;
  const pixels = width * height;
  if (!isWhole || pixels === 0) return [fault('picture-broken', place, { value })];
  return pixels > pixelLimit
    ? [
        fault('picture-too-large', place, {
          value,
          megapixels: Math.ceil(pixels / 1e6),
          limit: pixelLimit / 1e6,
        }),
      ]
    : [];
}

/** Encoding takes memory by the pixel. */
const pixelLimit = 40_000_000;

const typeByExtension: Record<string, PictureType | undefined> = {
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
};

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
