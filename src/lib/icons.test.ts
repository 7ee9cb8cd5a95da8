import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIco, drawIcon, icons, type IconName } from './icons.ts';
import { readMark } from './mark.ts';

const { svg } = readMark();
const names = Object.keys(icons) as IconName[];

test.each(names)(
  '%s has its size, and a ground only where a system cuts it to a shape',
  async (name) => {
    const { size, ...icon } = { hasGround: false, ...icons[name] };
    const png = await drawIcon(svg, icons[name], '#f6efe0');
    const { width, height } = await sharp(png).metadata();
    expect([width, height]).toEqual([size, size]);
    const corner = await sharp(png)
      .ensureAlpha()
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(corner[3]).toBe(icon.hasGround ? 255 : 0);
  },
);

test('a maskable icon keeps the mark within the circle that no system cuts', () => {
  const { size, share } = icons['icon-maskable'];
  // The corners of the mark’s square, from the middle.
  expect((size * share * Math.SQRT2) / 2).toBeLessThanOrEqual(size * 0.45);
});

test('the ICO holds three PNG pictures where its table says', async () => {
  const ico = await drawIco(svg);
  expect(ico.readUInt16LE(4)).toBe(3);
  const sizes = [0, 1, 2].map(async (index) => {
    const [length, offset] = [ico.readUInt32LE(14 + 16 * index), ico.readUInt32LE(18 + 16 * index)];
    return (await sharp(ico.subarray(offset, offset + length)).metadata()).width;
  });
  expect(await Promise.all(sizes)).toEqual([16, 32, 48]);
});
