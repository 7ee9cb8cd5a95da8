import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPictureFile } from './picture-file.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'picture-file-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** What is read of a file that holds these bytes. */
function read(bytes: Uint8Array) {
  const file = path.join(dir, 'picture');
  writeFileSync(file, bytes);
  return readPictureFile(file);
}

const picture = (width = 300, height = 200) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

const encoders: [string, string, (image: Sharp) => Sharp][] = [
  ['JPEG', 'baseline', (image) => image.jpeg()],
  [
    'JPEG',
    'progressive, with a profile',
    (image) => image.withIccProfile('p3').jpeg({ progressive: true }),
  ],
  ['PNG', 'plain', (image) => image.png()],
  ['PNG', 'interlaced', (image) => image.png({ progressive: true })],
  ['WebP', 'lossy', (image) => image.webp()],
  ['WebP', 'lossless', (image) => image.webp({ lossless: true })],
  ['WebP', 'with a profile', (image) => image.withIccProfile('p3').webp()],
  ['AVIF', 'plain', (image) => image.avif({ effort: 0 })],
];

describe.each(encoders)('%s, %s', (type, _, encode) => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await encode(picture()).toBuffer();
  });

  test('is read with its size', () => {
    expect(read(bytes)).toEqual({ type, width: 300, height: 200, isWhole: true });
  });

  test.each([0.3, 0.6, 0.95])('is not whole when cut at %d of its length', (part) => {
    expect(read(bytes.subarray(0, bytes.length * part))).toMatchObject({ type, isWhole: false });
  });
});

test('a phone writes on behind the end of a JPEG', async () => {
  const bytes = await picture().jpeg().toBuffer();
  expect(read(Buffer.concat([bytes, Buffer.from('SEFT')]))).toMatchObject({ isWhole: true });
});

test.each([
  ['the start of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a JPEG of fill bytes', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(1e7, 0xff)])],
  [
    'a PNG of rubbish',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200, 'x')]),
  ],
  [
    'a PNG of empty chunks',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(1e7)]),
  ],
  ['a WebP of rubbish', Buffer.from('RIFF....WEBPxxxx')],
  ['an AVIF of rubbish', Buffer.from('\0\0\0\x0Cftypavif\0\0\0\x07mdat')],
])('%s is broken, and told soon', (_, bytes) => {
  const start = performance.now();
  expect(read(bytes)).toMatchObject({ isWhole: false });
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
  ['nothing', ''],
  ['words', 'GIF89a'],
  ['SVG', '<svg/>'],
])('%s is no picture', (_, text) => {
  expect(read(Buffer.from(text))).toBeUndefined();
});
