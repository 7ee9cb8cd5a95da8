import type { ImageMetadata } from 'astro';
import { describe, expect, it } from 'vitest';
import { masterSize, publishedWidths } from './picture-size.ts';

describe('publishedWidths', () => {
  it.each([
    [5000, [480, 640, 960, 1440]],
    [1440, [480, 640, 960, 1440]],
    [1439, [480, 640, 960, 1439]],
    [960, [480, 640, 960]],
    [961, [480, 640, 960, 961]],
    [480, [480]],
    [300, [300]],
  ])('of a master %i wide are %j', (master, widths) => {
    expect(publishedWidths(master)).toEqual(widths);
  });
});

describe('masterSize', () => {
  const size = { src: '/a.jpg', width: 5000, height: 4000, format: 'jpg' } as ImageMetadata;

  it('reads the copy that Astro keeps for this, never the picture itself', () => {
    const picture = new Proxy(size, {
      get: (target, key) => {
        if (key === 'clone') return size;
        throw new Error(`Reading ${String(key)} of ${target.src} publishes the master`);
      },
    });
    expect(masterSize(picture)).toEqual({ width: 5000, height: 4000 });
  });

  it('reads a picture that has no such copy', () => {
    expect(masterSize(size)).toEqual({ width: 5000, height: 4000 });
  });
});
