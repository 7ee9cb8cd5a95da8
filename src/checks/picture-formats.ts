/** Reads bytes of a file; what lies behind its end is read as zeros. */
export interface Bytes {
  readonly size: number;
  readonly read: (offset: number, length: number) => Buffer;
}

/** What a picture's structure says: its size as stored, and whether the file goes on to its end. */
export interface PictureStructure {
  /** In pixels; 0 where the file does not say. */
  readonly width: number;
  readonly height: number;
  readonly isWhole: boolean;
}

type Reader = (bytes: Bytes) => PictureStructure;

/** Parts of a file that are looked at; a real picture has some thousands at the most. */
const partLimit = 100_000;

type Size = Pick<PictureStructure, 'width' | 'height'>;

const unknown: Size = { width: 0, height: 0 };
const broken: PictureStructure = { ...unknown, isWhole: false };
const endOfJpeg = Buffer.from([0xff, 0xd9]);

/** Segments up to the first scan; then anything may come, so the end is looked for. ITU-T T.81, annex B. */
const readJpeg: Reader = (bytes) => {
  let size = unknown;
  let at = 2;
  for (let part = 0; part < partLimit && at < bytes.size; part += 1) {
    const head = bytes.read(at, 9);
    const marker = head.readUInt8(1);
    const length = head.readUInt16BE(2);
    if (head.readUInt8(0) !== 0xff) return broken;
    if (marker === 0xda) return { ...size, isWhole: endsAsJpeg(bytes, at) };
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { width: head.readUInt16BE(7), height: head.readUInt16BE(5) };
    at += marker === 0xff ? 1 : 2 + length;
  }
  return broken;
};

/** Whether the end mark is there; phones write data of their own behind it. */
function endsAsJpeg({ size, read }: Bytes, scan: number): boolean {
  return read(size - 2, 2).equals(endOfJpeg) || read(scan, size - scan).includes(endOfJpeg);
}

/** Chunks up to the last one. https://www.w3.org/TR/png-3/#5Chunk-layout */
const readPng: Reader = (bytes) => {
  let size = unknown;
  let at = 8;
  for (let part = 0; part < partLimit && at + 12 <= bytes.size; part += 1) {
    const head = bytes.read(at, 16);
    const type = head.toString('latin1', 4, 8);
    if (type === 'IHDR') size = { width: head.readUInt32BE(8), height: head.readUInt32BE(12) };
    if (type === 'IEND') return { ...size, isWhole: true };
    at += 12 + head.readUInt32BE(0);
  }
  return { ...size, isWhole: false };
};

/** https://developers.google.com/speed/webp/docs/riff_container */
const readWebp: Reader = ({ size, read }) => {
  const head = read(0, 30);
  const isWhole = head.readUInt32LE(4) + 8 <= size;
  const low = (value: number) => value & 0x3fff;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1, isWhole };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: low(bits) + 1, height: low(bits >>> 14) + 1, isWhole };
    }
    case 'VP8 ':
      return { width: low(head.readUInt16LE(26)), height: low(head.readUInt16LE(28)), isWhole };
    default:
      return broken;
  }
};

/** Boxes to the end of the file; the sizes of the pictures in it stand in `meta`. ISO/IEC 14496-12, 23008-12. */
const readAvif: Reader = (bytes) => {
  let size = unknown;
  let at = 0;
  for (let part = 0; part < partLimit && at < bytes.size; part += 1) {
    const head = bytes.read(at, 16);
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short || bytes.size - at;
    if (length < 8 || at + length > bytes.size) return { ...size, isWhole: false };
    if (head.toString('latin1', 4, 8) === 'meta')
      size = larger(size, largestIn(bytes.read(at, length)));
    at += length;
  }
  return { ...size, isWhole: at === bytes.size };
};

const larger = (a: Size, b: Size) => (b.width * b.height > a.width * a.height ? b : a);

/** Size of the largest picture that a box speaks of; a grid is larger than its tiles. */
function largestIn(box: Buffer): Size {
  let size = unknown;
  for (let at = box.indexOf('ispe'); at !== -1 && at + 16 <= box.length;) {
    size = larger(size, { width: box.readUInt32BE(at + 8), height: box.readUInt32BE(at + 12) });
    at = box.indexOf('ispe', at + 4);
  }
  return size;
}

/** How the structure of each type of picture is read. */
export const pictureReaders = {
  JPEG: readJpeg,
  PNG: readPng,
  WebP: readWebp,
  AVIF: readAvif,
} as const satisfies Record<string, Reader>;

export type PictureType = keyof typeof pictureReaders;
