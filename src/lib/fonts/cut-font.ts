import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { usedPart, type FontFace } from '../../config/fonts.ts';
import { listCodePoints, listRanges } from './code-points.ts';

/** A file of a face, ready to be served. */
export interface CutFont {
  readonly weight: 400 | 700;
  readonly part: string;
  readonly unicodeRange: readonly string[];
  /** Absolute path of a WOFF2 file. */
  readonly file: string;
}

/**
 * Cuts a face into its files, kept in a folder under what they were made of: one for each part with what is
 * left of it, fetched where such a character stands, and last, since of rules whose ranges overlap the last
 * one counts, that with the code points of the portal's words, which every page fetches. Instructions for
 * coarse screens go: they are more than half of a file, and few screens follow them.
 *
 * @throws Error when a font lacks a package's file.
 */
export async function cutFont(
  face: FontFace,
  folder: string,
  used: ReadonlySet<number>,
): Promise<CutFont[]> {
  await mkdir(folder, { recursive: true });
  const parts = divide(face, used);
  const cuts = parts.flatMap((part) => ([400, 700] as const).map((weight) => ({ weight, part })));
  return Promise.all(
    cuts.map(async ({ weight, part }) => ({
      weight,
      part: part.name,
      unicodeRange: part.ranges,
      file: await cutFile(face, weight, part.points, folder),
    })),
  );
}

function divide(face: FontFace, used: ReadonlySet<number>) {
  const held = listCodePoints(face.parts.map(({ ranges }) => ranges).join());
  const first = held.filter((point) => used.has(point));
  const taken = new Set(first);
  const rest = face.parts.map(({ name, ranges }) => {
    const points = listCodePoints(ranges).filter((point) => !taken.has(point));
    for (const point of points) taken.add(point);
    return { name, points, ranges: ranges.split(',') };
  });
  const parts = [{ name: usedPart, points: first, ranges: listRanges(first) }, ...rest];
  return parts.filter(({ points }) => points.length > 0).toReversed();
}

async function cutFile(face: FontFace, weight: 400 | 700, points: number[], folder: string) {
  const font = await readFile(path.resolve('node_modules', face.files[weight]));
  const text = String.fromCodePoint(...points);
  const { version } = await tool;
  const recipe = JSON.stringify([version, text, face.features]);
  const key = createHash('sha256').update(font).update(recipe).digest('hex').slice(0, 16);
  const file = path.join(folder, `${key}.woff2`);
  if (await isThere(file)) return file;
  const cut = await subsetFont(font, text, {
    targetFormat: 'woff2',
    keepFeatures: [...face.features],
    noHinting: true,
  });
  // Another process may read it meanwhile.
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, cut);
  await rename(draft, file);
  return file;
}

const tool = readFile(path.resolve('node_modules/subset-font/package.json'), 'utf8').then(
  (text) => JSON.parse(text) as { version: string },
);

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
