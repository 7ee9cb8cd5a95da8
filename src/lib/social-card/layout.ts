/** A rectangle on a card, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The size that every network takes which shows large pictures of links. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 44;

/** The column of words. */
export const wordsBox: Box = { left: margin, top: margin, width: 466, height: 630 - 2 * margin };

/** The band with the motif, from edge to edge. */
export const bandBox: Box = { left: 534, top: 0, width: 42, height: 630 };

/** The picture, frame included. */
export const pictureBox: Box = { left: 602, top: margin, width: 554, height: 506 };

/** The line below the picture. */
export const creditBox: Box = { left: 602, top: 566, width: 549, height: 34 };

/** Between pictures that stand side by side. */
const gap = 12;

/** The places of so many pictures, in the room that one has. */
export function pictureBoxes(count: number): Box[] {
  const columns = Math.max(1, count);
  const width = Math.floor((pictureBox.width - gap * (columns - 1)) / columns);
  return Array.from({ length: columns }, (_, index) => ({
    ...pictureBox,
    left: pictureBox.left + index * (width + gap),
    width,
  }));
}
