import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import { faultsOf, maxSourceBytes } from './safety.ts';

const suffix = '.print.svg';
const masterWidth = 1920;
const cssDpi = 72;

/** What became of one print: a line to print, and whether it is there. */
export interface Outcome {
  ok: boolean;
  line: string;
}

/** Sources of prints below a folder, absolute, sorted. Throws if the folder can't be read. */
export async function findPrints(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The raster master of an SVG source: WebP, 1,920 px wide. The same source gives the same bytes on
 * the same version of sharp. Throws if the source isn't only a drawing or can't be rendered.
 */
export async function renderPrint(svg: string): Promise<Buffer> {
  const faults = faultsOf(svg);
  if (faults.length > 0) throw new Error(`refused: it holds ${faults.join(', ')}`);
  const source = Buffer.from(svg);
  const { width } = await sharp(source, { density: cssDpi }).metadata();
  const density = (cssDpi * masterWidth) / width;
  const drawing = sharp(source, { density }).resize({ width: masterWidth });
  return drawing.flatten({ background: '#fff' }).webp({ quality: 90, effort: 5 }).toBuffer();
}

/** Renders one source to its master beside it. Never throws: what failed is in the outcome. */
export async function makePrint(source: string, folder: string): Promise<Outcome> {
  const master = `${source.slice(0, -suffix.length)}.webp`;
  try {
    const image = await renderPrint(await readSource(source));
    await replaceFile(master, image);
    return { ok: true, line: `${shown(master, folder)}  ${Math.round(image.length / 1024)} KB` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, line: `${shown(source, folder)}  ${reason}` };
  }
}

async function readSource(source: string): Promise<string> {
  const stat = await lstat(source);
  if (!stat.isFile()) throw new Error('refused: it is not a plain file');
  if (stat.size > maxSourceBytes) throw new Error(`refused: more than ${maxSourceBytes} bytes`);
  return readFile(source, 'utf8');
}

async function replaceFile(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.tmp`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

function shown(file: string, folder: string): string {
  return relative(folder, file).split(sep).join('/');
}
