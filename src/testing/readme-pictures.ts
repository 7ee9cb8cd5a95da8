import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serveFolder } from '../commands/static-server.ts';
import { entryHref, homeHref } from '../lib/href.ts';
import { distDir, origin, port } from './browser/served.ts';
import { getEntry } from './browser/templates.ts';
import { resolveChromium } from './chromium.ts';

/** Makes the README's pictures anew from a built portal: `DIST_DIR=dist node src/testing/readme-pictures.ts`. */
const folder = 'src/assets/readme';
const phone = { width: 390, height: 780 };
const desk = { width: 1280, height: 860 };

const server = await serveFolder(distDir, port);
const browser = await chromium.launch(await resolveChromium());

async function shoot(href: string, viewport: typeof desk, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(origin + href, { waitUntil: 'networkidle' });
  const shot = await page.screenshot();
  await context.close();
  return shot;
}

await sharp(await shoot(homeHref('vi'), desk, 'light'))
  .webp({ quality: 78 })
  .toFile(path.join(folder, 'home.webp'));
await sharp(await shoot(getEntry('en', 'parks').href, desk, 'light'))
  .webp({ quality: 78 })
  .toFile(path.join(folder, 'park.webp'));

const { href } = getEntry('zh', 'places');
const slug = href.split('/').at(-2) ?? '';
const shots = [
  await shoot(href, phone, 'light'),
  await shoot(entryHref('ja', 'places', slug), phone, 'dark'),
  await shoot(entryHref('lo', 'places', slug), phone, 'light'),
];
const gap = 20;
await sharp({
  create: {
    width: shots.length * (phone.width + gap) - gap,
    height: phone.height,
    channels: 4,
    background: '#0000',
  },
})
  .composite(shots.map((input, index) => ({ input, left: index * (phone.width + gap), top: 0 })))
  .webp({ quality: 78 })
  .toFile(path.join(folder, 'phones.webp'));

await browser.close();
server.close();
