/** A word as it may be typed without its marks, and as it is written: an example for readers of any language. */
export const markedExample = { plain: 'duong', marked: 'đường' } as const;
