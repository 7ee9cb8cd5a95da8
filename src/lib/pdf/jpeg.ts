/**
 * A JPEG without the segments that tell who made it, where and with what (Exif, XMP, IPTC, comments); its
 * colour profile stays. A file whose segments cannot be followed stays as it is. ITU-T T.81, annex B.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [file.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= file.length && file.readUInt8(at) === 0xff) {
    const marker = file.readUInt8(at + 1);
    if (marker === 0xda) return Buffer.concat([...kept, file.subarray(at)]);
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (!telling.has(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  return bytes;
}

/** APP1 (Exif, XMP), APP13 (IPTC), COM. */
const telling = new Set([0xe1, 0xed, 0xfe]);
