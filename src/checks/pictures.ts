import type { Bundle } from './bundle.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { nearestOf } from './nearest.ts';
import { recordsOf } from './schema-tree.ts';

/** Names of the picture files that a bundle's source lists. */
export function listPictureFiles({ source }: Bundle): string[] {
  return recordsOf(source?.raw['pictures']).flatMap(({ file }) =>
    typeof file === 'string' && file.startsWith('./') ? [file.slice(2)] : [],
  );
}

/** Ids of the pictures that a bundle's source lists. */
export function listPictureIds({ source }: Bundle): Set<string> {
  return new Set(
    recordsOf(source?.raw['pictures']).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
  );
}

/** Picture files that are not there, or are not what their names say. */
export function checkPictureFiles({ source, files }: Bundle, unread: ReadonlySet<string>): Fault[] {
  const pictures = source?.raw['pictures'];
  if (!source?.yaml || !Array.isArray(pictures)) return [];
  const { yaml } = source;
  return pictures.flatMap((picture: unknown, index) => {
    const value = recordsOf([picture])[0]?.['file'];
    if (typeof value !== 'string' || !/^\.\/[^/\\]+$/.test(value)) return [];
    const name = value.slice(2);
    if (unread.has(`${files.folder}/${name}`)) return [];
    const place = yaml.placeOf(['pictures', index, 'file']);
    const file = files.others.get(name);
    if (!file) {
      const near = nearestOf(name, files.others.keys());
      return [fault('picture-missing', place, { value, near: near && `./${near}` })];
    }
    const actual = pictureTypeOf(file.head ?? new Uint8Array());
    return actual !== undefined && actual === typeByExtension[extensionOf(name)]
      ? []
      : [fault('picture-type', place, { value, actual })];
  });
}

const typeByExtension: Record<string, string> = {
  jpg: 'JPEG',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
};

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** The type of a picture by its first bytes. */
export function pictureTypeOf(head: Uint8Array): string | undefined {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (text.startsWith('\xFF\xD8\xFF')) return 'JPEG';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'PNG';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'WebP';
  return text.startsWith('ftyp', 4) && /avi[fs]/.test(text.slice(8)) ? 'AVIF' : undefined;
}
