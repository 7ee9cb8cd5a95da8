import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildContent, requireBuilt } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { readPage, type BuiltPage } from '../html.ts';
import { writeContent, writeSite, writeText } from '../make-content.ts';
import {
  hiddenWords,
  lowerColour,
  makeNarrowPicture,
  makePhotograph,
  makePrintPicture,
  upperColour,
} from '../make-pictures.ts';
import { sha256Files } from '../sha256-files.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

const rights = {
  author: 'Quảng Bá',
  licence: 'CC0',
  source: 'own work',
  date: '2026-11-21',
  kind: 'photo',
};
/** Widths that each picture is published in, and its height by width as a viewer sees it. */
const expected = {
  photograph: { widths: [480, 640, 960, 1440], ratio: 5472 / 3648 },
  print: { widths: [480, 640, 960, 1440], ratio: 1200 / 1800 },
  narrow: { widths: [320], ratio: 240 / 320 },
} as const;
type Name = keyof typeof expected;
const names = Object.keys(expected) as Name[];

let temp: TempFolder;
let page: BuiltPage;
let rasters: { file: string; width: number; height: number; data: Buffer; meta: Metadata }[];

beforeAll(async () => {
  temp = await makeTempFolder();
  const content = temp.at('content');
  const bundle = 'places/noi-co-anh';
  const masters = {
    photograph: makePhotograph,
    print: makePrintPicture,
    narrow: makeNarrowPicture,
  };
  await writeSite(content);
  for (const name of names)
    await writeContent(content, `${bundle}/${name}.jpg`, await masters[name]());
  // Declared but shown nowhere: it must not reach a visitor by that alone.
  await writeContent(content, `${bundle}/unused.jpg`, await makeNarrowPicture(640));
  await writeHiddenEntry(content, 'places/ban-nhap', { draft: true }, 660);
  await writeHiddenEntry(content, 'places/da-go', { withdrawn: 'Ảnh chưa được phép.' }, 680);
  const pictures = [...names, 'unused'].map((id) => ({
    id,
    file: `./${id}.jpg`,
    ...rights,
    alt: `Ảnh ${id}`,
  }));
  const fields = {
    title: 'Nơi có ảnh',
    summary: 'Một nơi để thử ảnh.',
    cover: 'photograph',
    pictures,
  };
  const body =
    '<Photo id="print"/>\n\nTrước ảnh.\n\n![Ảnh hẹp](./narrow.jpg)\n\n![Ảnh chụp](./photograph.jpg)';
  await writeText(content, `${bundle}/index.vi.mdx`, fields, body);
  const project = await copyProject(temp.at('project'));
  const { dir } = requireBuilt(await buildContent(content, temp.at('dist'), { project }));
  page = readPage(dir, '/vi/places/noi-co-anh/');
  const files = globSync('_astro/*.{avif,webp,jpg,jpeg,png,gif,tif,tiff}', { cwd: dir });
  rasters = await Promise.all(
    files.map(async (file) => {
      const data = readFileSync(path.join(dir, file));
      const meta = await sharp(data).metadata();
      return { file: path.basename(file), width: meta.width, height: meta.height, data, meta };
    }),
  );
});
afterAll(() => temp.remove());

/** An entry that does not show its picture: it is not yet, or no longer, to be seen. */
async function writeHiddenEntry(content: string, bundle: string, state: object, width: number) {
  await writeContent(content, `${bundle}/hidden.jpg`, await makeNarrowPicture(width));
  const pictures = [{ id: 'hidden', file: './hidden.jpg', ...rights, alt: 'Ảnh' }];
  const fields = { title: 'Nơi không hiện', summary: 'Một nơi chưa hiện ảnh.', cover: 'hidden' };
  await writeText(content, `${bundle}/index.vi.mdx`, { ...fields, pictures, ...state }, 'Một câu.');
}

const rastersOf = (name: string) => rasters.filter(({ file }) => file.startsWith(`${name}.`));
const kindOf = ({ file }: { file: string }) => path.extname(file);

test('no master reaches the visitor', () => {
  const masters = new Set(Object.values(sha256Files(temp.at('content'))));
  const published = Object.entries(sha256Files(temp.at('dist')));
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter(([, hash]) => masters.has(hash))).toEqual([]);
  expect([...rastersOf('unused'), ...rastersOf('hidden')]).toEqual([]);
});

test.each(names)('the %s is published in its widths as AVIF and JPEG, and in no other', (name) => {
  const all = expected[name].widths;
  for (const kind of ['.avif', '.jpg']) {
    const widths = rastersOf(name)
      .filter((raster) => kindOf(raster) === kind)
      .map(({ width }) => width);
    expect(
      widths.toSorted((a, b) => a - b),
      kind,
    ).toEqual(all);
  }
  expect(rastersOf(name)).toHaveLength(2 * all.length);
});

test('no published picture says who took it with which camera, or where', () => {
  expect(rasters.length).toBeGreaterThan(0);
  for (const { file, data, meta } of rasters) {
    expect([meta.exif, meta.xmp, meta.iptc, meta.orientation], file).toEqual(
      Array(4).fill(undefined),
    );
    expect(data.includes(hiddenWords), file).toBe(false);
    expect(data.includes('GPS'), file).toBe(false);
  }
});

test('the card of a page with a photograph says whose portal it is of, not who took it where', async () => {
  const data = readFileSync(path.join(temp.at('dist'), 'vi/places/noi-co-anh/card.jpg'));
  const { exif, iptc, xmp } = await sharp(data).metadata();
  expect([exif, iptc]).toEqual([undefined, undefined]);
  expect(xmp?.toString()).toContain(`Ảnh: ${rights.author}`);
  expect(data.includes(hiddenWords)).toBe(false);
});

test('every published picture is sRGB', () => {
  for (const { file, meta } of rasters)
    expect([meta.space, meta.hasProfile], file).toEqual(['srgb', false]);
});

test.each(names)('the %s stands upright, in its colours', async (name) => {
  for (const { file, data, width, height } of rastersOf(name)) {
    expect(Math.abs(height - width * expected[name].ratio), file).toBeLessThanOrEqual(1);
    const colourAt = async (top: number) => {
      const area = { left: Math.round(width / 4), top: Math.round(top), width: 8, height: 8 };
      const { channels } = await sharp(await sharp(data).extract(area).png().toBuffer()).stats();
      return channels.slice(0, 3).map(({ mean }) => mean);
    };
    expect(isNear(await colourAt(height / 4), upperColour), `${file}, upper half`).toBe(true);
    expect(isNear(await colourAt((height * 3) / 4), lowerColour), `${file}, lower half`).toBe(true);
  }
});

/** Printing inks cannot show every colour: what comes back from CMYK is near, not equal. */
function isNear(seen: readonly number[], { r, g, b }: typeof upperColour): boolean {
  return [r, g, b].every((value, channel) => Math.abs(value - (seen[channel] ?? -1000)) < 30);
}

test('every picture has its place kept and says how wide it is shown', () => {
  const pictures = page.$('picture').toArray();
  expect(pictures).toHaveLength(4);
  for (const node of pictures) {
    const { $ } = page;
    const img = $(node).find('img');
    const name = names.find((known) => img.attr('src')?.includes(`/${known}.`)) ?? 'narrow';
    const widest = Math.max(...expected[name].widths);
    expect(Number(img.attr('width'))).toBe(widest);
    expect(Number(img.attr('height'))).toBe(Math.round(widest * expected[name].ratio));
    const sources = $(node)
      .find('source')
      .toArray()
      .map(({ attribs }) => attribs);
    expect(sources.map(({ type }) => type)).toEqual(['image/avif']);
    for (const { srcset = '', sizes } of [...sources, img.attr() ?? {}]) {
      expect(sizes).toBeTruthy();
      const stated = srcset.split(',').map((part) => Number(/ (\d+)w$/.exec(part.trim())?.[1]));
      expect(stated).toEqual(expected[name].widths);
    }
  }
});

test('the cover is fetched at once, the pictures below when they come near', () => {
  const loading = page
    .$('picture img')
    .toArray()
    .map(({ attribs }) => attribs['loading']);
  expect(loading).toEqual(['eager', 'lazy', 'lazy', 'lazy']);
  expect(page.$('picture img').first().attr('fetchpriority')).toBe('high');
});

test('every picture has its words and its author', () => {
  const alts = page
    .$('picture img')
    .toArray()
    .map(({ attribs }) => attribs['alt']);
  expect(alts).toEqual(['Ảnh photograph', 'Ảnh print', 'Ảnh hẹp', 'Ảnh chụp']);
  for (const node of page.$('figure.picture').toArray())
    expect(page.$(node).find('figcaption').text()).toContain(rights.author);
});
