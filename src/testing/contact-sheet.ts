import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { serveFolder } from '../commands/static-server.ts';
import { allLocales } from '../config/locales.ts';
import { distDir, origin, port } from './browser/served.ts';
import { listTemplates, rootTemplates } from './browser/templates.ts';
import { resolveChromium } from './chromium.ts';

/**
 * Sheets to judge the look by: for each template one picture a width and colour scheme, the six languages side
 * by side. `DIST_DIR=dist node src/testing/contact-sheet.ts FOLDER [part of a template's name …]`
 */
const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node src/testing/contact-sheet.ts FOLDER [template …]');
  process.exit(1);
}
const widths = [360, 768, 1440];
/** Width of one page on the sheet, in pixels; pages are cut at this many times their width. */
const column = 360;
const longest = 6;

const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));
const sheets = Map.groupBy(
  [...rootTemplates, ...allLocales.flatMap(listTemplates)].filter(({ name }) => isWanted(name)),
  ({ name }) => name,
);

const schemes = ['light', 'dark'] as const;

await mkdir(folder, { recursive: true });
const server = await serveFolder(distDir, port);
const browser = await chromium.launch(await resolveChromium());
for (const [name, templates] of sheets) {
  const shots = new Map<string, Buffer[]>();
  for (const { href } of templates)
    for (const { kind, shot } of await shootAll(browser, href))
      shots.set(kind, [...(shots.get(kind) ?? []), shot]);
  for (const [kind, own] of shots) {
    const file = path.join(folder, `${name.replaceAll(' ', '-')}-${kind}.png`);
    await sideBySide(own).toFile(file);
    console.log(file);
  }
}
await browser.close();
server.close();

/** A page in every width and colour scheme. */
async function shootAll(from: Browser, href: string): Promise<{ kind: string; shot: Buffer }[]> {
  const page = await from.newPage({ reducedMotion: 'reduce' });
  await page.goto(origin + href, { waitUntil: 'load' });
  if (href.includes('?q=')) await page.locator('mark').first().waitFor();
  const shots: { kind: string; shot: Buffer }[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await loadAll(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const shot = await cutTop(await page.screenshot({ fullPage: true }));
      shots.push({ kind: `${String(width)}-${colorScheme}`, shot });
    }
  }
  await page.close();
  return shots;
}

async function cutTop(shot: Buffer): Promise<Buffer> {
  const scaled = sharp(shot).resize({ width: column });
  const { height } = await scaled.toBuffer({ resolveWithObject: true }).then(({ info }) => info);
  return scaled
    .extract({ left: 0, top: 0, width: column, height: Math.min(height, column * longest) })
    .png()
    .toBuffer();
}

/** Waits for the pictures that are fetched only near the window, and for the fonts. */
async function loadAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

function sideBySide(shots: readonly Buffer[]) {
  const gap = 8;
  const heights = column * longest;
  return sharp({
    create: {
      width: shots.length * (column + gap),
      height: heights,
      channels: 3,
      background: '#808080',
    },
  })
    .composite(shots.map((input, index) => ({ input, left: index * (column + gap), top: 0 })))
    .png();
}
