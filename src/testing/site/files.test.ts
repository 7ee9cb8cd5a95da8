import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { sha256Files } from '../sha256-files.ts';

const dist = inject('site');
const text = globSync('**/*.{html,css,js,json,svg,xml,txt,csv,ics,webmanifest}', { cwd: dist });

test.each([
  { ending: '.br', decompress: brotliDecompressSync },
  { ending: '.gz', decompress: gunzipSync },
])('every text file has a $ending beside it that holds the same', ({ ending, decompress }) => {
  expect(text.length).toBeGreaterThan(0);
  const wrong = text.filter((file) => {
    const packed = path.join(dist, file + ending);
    const original = readFileSync(path.join(dist, file));
    return !existsSync(packed) || !decompress(readFileSync(packed)).equals(original);
  });
  expect(wrong).toEqual([]);
});

test('nothing that was only needed to build is left', () => {
  const known =
    /^_(headers|redirects)$|\.(html|css|js|json|svg|xml|txt|ics|webmanifest|woff2|avif|webp|jpg|png|ico)(\.br|\.gz)?$|^pagefind\//;
  const files = Object.keys(sha256Files(dist));
  expect(files.filter((file) => !known.test(file) || file.startsWith('.'))).toEqual([]);
});

test('no file of the content folder is published as it is', () => {
  const masters = new Set(Object.values(sha256Files('content')));
  const published = Object.entries(sha256Files(dist));
  expect(published.filter(([, hash]) => masters.has(hash))).toEqual([]);
});
