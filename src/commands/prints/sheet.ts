import { box, contour, plate } from './pen.ts';
import { pigment } from './pigments.ts';

/** The sheet in SVG units, and the picture on it: wider below, where the seal stands. */
export const sheet = { width: 1800, height: 1200, left: 64, top: 58, right: 1736, bottom: 1098 };

/** What a print is made of. `mark` is the seal's cut, drawn within 64 by 64 in lines. */
export interface Print {
  /** Seeds the paper, the wood and the knife, so that no two prints share a grain. */
  seed: number;
  sky: string;
  scene: string;
  mark: string;
}

/** The whole SVG file of a print: paper, picture, grain, frame, seal. */
export function print({ seed, sky, scene, mark }: Print): string {
  const { width, height, left, top, right, bottom } = sheet;
  const picture = box(left, top, right - left, bottom - top);
  const whole = `x="0" y="0" width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${filters(seed, whole)}<clipPath id="picture"><path d="${picture}"/></clipPath></defs>`,
    `<rect ${whole} fill="${pigment.paper}"/><rect ${whole} filter="url(#brushed)" opacity=".22"/>`,
    `<g clip-path="url(#picture)"><g filter="url(#cut)"><rect ${whole} fill="${sky}"/>${scene}</g>`,
    `<rect ${whole} filter="url(#wood)" opacity=".3"/><rect ${whole} filter="url(#press)" opacity=".16"/></g>`,
    `<g filter="url(#cut)">${frame()}${seal(right - 66, bottom + 20, mark)}</g>`,
    `<rect ${whole} filter="url(#grain)" opacity=".26"/></svg>\n`,
  ].join('\n');
}

function frame(): string {
  const { left, top, right, bottom } = sheet;
  const line = (inset: number, weight: number): string =>
    contour(
      box(left + inset, top + inset, right - left - 2 * inset, bottom - top - 2 * inset),
      weight,
    );
  const { paper } = pigment;
  const gap = 7;
  return (
    contour(box(left + gap, top + gap, right - left - 2 * gap, bottom - top - 2 * gap), 11, paper) +
    line(0, 11) +
    line(14, 3.5)
  );
}

function seal(x: number, y: number, mark: string): string {
  const cut = `fill="none" stroke="${pigment.paper}" stroke-width="4.5" stroke-linecap="round"`;
  return `<g transform="translate(${x},${y})">${plate(box(0, 0, 64, 64), pigment.red, 3, pigment.red)}<path d="${mark}" ${cut}/></g>`;
}

function filters(seed: number, whole: string): string {
  const space = `filterUnits="userSpaceOnUse" ${whole} color-interpolation-filters="sRGB"`;
  const noise = (frequency: string, octaves: number, offset: number): string =>
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed + offset}"/>`;
  const paper = (slope: number, lift: number): string =>
    `<feColorMatrix values="0 0 0 0 .965 0 0 0 0 .937 0 0 0 0 .88 0 0 0 ${slope} ${lift}"/>`;
  const filter = (id: string, body: string): string =>
    `<filter id="${id}" ${space}>${body}</filter>`;
  const knife =
    '<feDisplacementMap in="SourceGraphic" scale="6.5" xChannelSelector="R" yChannelSelector="G"/>';
  const shade = '<feColorMatrix values="0 0 0 0 .55 0 0 0 0 .42 0 0 0 0 .2 0 0 0 -2.2 1.05"/>';
  return [
    filter('cut', noise('0.035', 3, 1) + knife),
    filter('wood', noise('0.0032 0.17', 2, 2) + paper(-3.2, 1.5)),
    filter('press', noise('0.018 0.05', 3, 3) + paper(-3.4, 1.6)),
    filter('grain', noise('0.8', 2, 4) + paper(-2.7, 1.5)),
    filter('brushed', noise('0.3 0.006', 2, 5) + shade),
  ].join('');
}
