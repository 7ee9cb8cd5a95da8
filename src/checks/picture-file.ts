import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { pictureReaders, type PictureStructure, type PictureType } from './picture-formats.ts';

/** A picture by what its file holds, whatever its name says. */
export interface PictureFile extends PictureStructure {
  readonly type: PictureType;
}

/** The picture that a file holds, from as little of it as tells; nothing if it holds none that we publish. */
export function readPictureFile(file: string): PictureFile | undefined {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const read = (offset: number, length: number) => {
      const bytes = Buffer.alloc(length);
      readSync(handle, bytes, 0, length, offset);
      return bytes;
    };
    const type = pictureTypeOf(read(0, 64));
    return type && { type, ...pictureReaders[type]({ size, read }) };
  } finally {
    closeSync(handle);
  }
}

/** The type of a picture by its first bytes. */
function pictureTypeOf(head: Buffer): PictureType | undefined {
  const text = head.toString('latin1');
  if (text.startsWith('\xFF\xD8\xFF')) return 'JPEG';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'PNG';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'WebP';
  return text.startsWith('ftyp', 4) && /avi[fs]/.test(text.slice(8)) ? 'AVIF' : undefined;
}
