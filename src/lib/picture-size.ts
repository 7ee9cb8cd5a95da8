import type { ImageMetadata } from 'astro';

/** Widest picture that is published, in CSS pixels. */
export const maxWidth = 1440;

/**
 * Size of a master, read without publishing it: Astro takes any read of an imported picture's `width`
 * for a use of the original file. `clone` is what its own `<Picture>` reads.
 */
export function masterSize(picture: ImageMetadata): { width: number; height: number } {
  const { clone = picture } = picture as ImageMetadata & { clone?: ImageMetadata };
  return { width: clone.width, height: clone.height };
}

/** Widths to publish of a master: never enlarged, never wider than `maxWidth`. */
export function publishedWidths(masterWidth: number): number[] {
  const largest = Math.min(maxWidth, masterWidth);
  return [...[480, 960].filter((width) => width < largest), largest];
}
