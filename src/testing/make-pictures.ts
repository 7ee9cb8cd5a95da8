import sharp, { type Sharp } from 'sharp';

/** Words hidden in the test photographs; found in a published file, its metadata was not dropped. */
export const hiddenWords = 'Hidden Photographer';

/** Colours of the test pictures' halves as a viewer sees them; ink on paper can show both. */
export const upperColour = { r: 180, g: 60, b: 60 };
export const lowerColour = { r: 70, g: 90, b: 150 };

const rgb = ({ r, g, b }: typeof upperColour) => `rgb(${String(r)},${String(g)},${String(b)})`;

/** A picture of two halves, first and second colour along its width or height. */
function halves(width: number, height: number, along: 'width' | 'height'): Sharp {
  const [w, h] = along === 'width' ? [width / 2, height] : [width, height / 2];
  const [x, y] = along === 'width' ? [width / 2, 0] : [0, height / 2];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <rect width="${String(w)}" height="${String(h)}" fill="${rgb(upperColour)}"/>
    <rect x="${String(x)}" y="${String(y)}" width="${String(w)}" height="${String(h)}" fill="${rgb(lowerColour)}"/></svg>`;
  return sharp(Buffer.from(svg));
}

const personalData = {
  IFD0: { Artist: hiddenWords, Copyright: hiddenWords, Make: 'Camera', Model: 'Camera' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '21/1 16/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 11/1 45/1',
  },
};

/**
 * A photograph of 20 megapixels held upright: the camera stored it lying (5472 × 3648) and says so by
 * orientation 6. It carries a name and the place where it was taken.
 */
export const makePhotograph = (): Promise<Buffer> =>
  // Turned clockwise for the viewer, the left half as stored is the upper half as seen.
  halves(5472, 3648, 'width')
    .jpeg({ quality: 90 })
    .withExif(personalData)
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${hiddenWords}</note></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A picture as a printing house sends it: CMYK with its colour profile. */
export const makePrintPicture = (): Promise<Buffer> =>
  halves(1800, 1200, 'height')
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg({ quality: 90 })
    .toBuffer();

/** A small picture; by itself narrower than the narrowest published width. */
export const makeNarrowPicture = (width = 320): Promise<Buffer> =>
  halves(width, 240, 'height').jpeg({ quality: 90 }).withExif(personalData).toBuffer();
