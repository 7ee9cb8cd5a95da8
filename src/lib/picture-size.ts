import type { ImageMetadata } from 'astro';

/** Widest picture that is published, in CSS pixels. */
export const maxWidth = 1440;

/** What a phone's screen is filled with: not far from two pixels a point, whatever more it has. */
export const phoneWidth = 640;

/** Widest picture of a card: a list holds many, and none is looked at closely. */
export const cardWidth = phoneWidth;

/**
 * Size of a master, read without publishing it: Astro takes any read of an imported picture's `width`
 * for a use of the original file. `clone` is what its own `<Picture>` reads.
 */
export function masterSize(picture: ImageMetadata): { width: number; height: number } {
  const { clone = picture } = picture as ImageMetadata & { clone?: ImageMetadata };
  return { width: clone.width, height: clone.height };
}

/** Widths to publish of a master: never enlarged, never wider than `limit`. */
export function publishedWidths(masterWidth: number, limit = maxWidth): number[] {
  const largest = Math.min(limit, masterWidth);
  return [...[480, phoneWidth, 960].filter((width) => width < largest), largest];
}

/** What `<Picture>` and `getImage()` take to publish a picture at each of its widths. */
export function publishedSizes(picture: ImageMetadata, limit?: number) {
  const master = masterSize(picture);
  const widths = publishedWidths(master.width, limit);
  const width = widths.at(-1) ?? master.width;
  return { width, height: Math.round((width * master.height) / master.width), widths };
}

/** Where a master lies on the disk; reading it publishes nothing. */
export const masterPath = (picture: ImageMetadata): string =>
  (picture as ImageMetadata & { fsPath: string }).fsPath;
