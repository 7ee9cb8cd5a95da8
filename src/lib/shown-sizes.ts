/**
 * How wide pictures are shown, as the `sizes` attribute says it. Seen at arm's length, a third pixel a point
 * adds bytes, not detail: screens of many pixels are told of a smaller place than theirs.
 */
const onPhone = '(min-resolution: 2.5dppx) 49vw, (min-resolution: 1.5dppx) 80vw, 92vw';

/** The picture that the portal's first page and each home page begin with. */
export const leadSizes = `(min-width: 64rem) 46rem, ${onPhone}`;

/** An entry's cover: that of a story spans the page. */
export const coverSizes = (collection: string): string =>
  `${collection === 'stories' ? '(min-width: 70rem) 66rem' : '(min-width: 64rem) 42rem'}, ${onPhone}`;

/** A picture amid a text. */
export const textSizes = `(min-width: 48rem) 42rem, ${onPhone}`;
