import type { Door } from '../../config/doors.ts';
import type { CardPalette } from './card.ts';
import { bandBox, cardSize, type Box } from './layout.ts';

/** A motif's drawing as it lies among the assets: one cell of a pattern, in lines. */
export type Motif = string;

/** The pigment that each door is printed in. */
export function pigmentOf(door: Door, palette: CardPalette): string {
  const pigments: Record<Door, string> = {
    discover: palette.vai,
    visit: palette.dong,
    invest: palette.cham,
    newsroom: palette.son,
    about: '#3a322b',
  };
  return pigments[door];
}

type Size = Pick<Box, 'width' | 'height'>;

const svg = ({ width, height }: Size, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

const whole = 'width="100%" height="100%"';

const filter = (id: string, body: string) =>
  `<filter id="${id}" x="0" y="0" ${whole} color-interpolation-filters="sRGB">${body}</filter>`;

const noise = (frequency: string, seed: number) =>
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="1" seed="${seed}"/>`;

/** Noise as a colour that is there more or less: red, green and blue from 0 to 1. */
const stain = (colour: readonly number[], slope: number, lift: number) =>
  `<feColorMatrix values="${colour.map((value) => `0 0 0 0 ${value}`).join(' ')} 0 0 0 ${slope} ${lift}"/>`;

/** What is drawn through it looks cut by a knife. */
const knife = (depth: number) =>
  filter(
    'cut',
    `${noise('0.045', 3)}<feDisplacementMap in="SourceGraphic" scale="${depth}" xChannelSelector="R" yChannelSelector="G"/>`,
  );

/** Paper with the strokes of the brush that laid its ground. */
export function paperSvg({ paper }: CardPalette): string {
  const brushed = filter('brushed', noise('0.004 0.22', 5) + stain([0.55, 0.42, 0.2], -2.6, 1.25));
  return svg(
    cardSize,
    `<defs>${brushed}</defs><rect ${whole} fill="${paper}"/><rect ${whole} filter="url(#brushed)" opacity=".13"/>`,
  );
}

function patternOf(motif: Motif, colour: string, scale: number): string {
  const [, attributes = '', lines = ''] = /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(motif) ?? [];
  const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const pen = ['stroke-width', 'stroke-linecap', 'stroke-linejoin']
    .filter((name) => value(name) !== '')
    .map((name) => `${name}="${value(name)}"`);
  return (
    `<pattern id="motif" patternUnits="userSpaceOnUse" width="${value('width')}" height="${value('height')}" patternTransform="scale(${scale})">` +
    `<g fill="none" stroke="${colour}" ${pen.join(' ')}>${lines}</g></pattern>`
  );
}

/** The band: the door's pigment with its motif cut out of it. */
export function bandSvg(door: Door, motif: Motif, palette: CardPalette): string {
  const { width, height } = bandBox;
  const strip = `x="3" y="-9" width="${width - 6}" height="${height + 18}"`;
  return svg(
    bandBox,
    `<defs>${patternOf(motif, palette.paper, 0.625)}${knife(6)}</defs>` +
      `<g filter="url(#cut)"><rect ${strip} fill="${pigmentOf(door, palette)}"/><rect ${strip} fill="url(#motif)" opacity=".85"/></g>`,
  );
}

/** In place of a picture: a block of the door's pigment with its motif, and its emblem on a disc of paper. */
export function plateSvg(
  { door, motif, emblem }: { door: Door; motif: Motif; emblem: string },
  palette: CardPalette,
  size: Size,
): string {
  const grain = filter('grain', noise('0.004 0.2', 7) + stain([0, 0, 0], -3, 1.5));
  const pigment = pigmentOf(door, palette);
  const [x, y] = [size.width / 2, size.height / 2];
  const radius = Math.min(x, y) * 0.72;
  const side = radius * 1.42;
  const around = `x="-20" y="-20" width="${size.width + 40}" height="${size.height + 40}"`;
  const disc = (more: number, colour: string) =>
    `<circle cx="${x}" cy="${y}" r="${radius + more}" fill="${colour}"/>`;
  return svg(
    size,
    `<defs>${patternOf(motif, palette.paper, 1.5)}${knife(8)}${grain}</defs><g filter="url(#cut)">` +
      `<rect ${around} fill="${pigment}"/><rect ${around} fill="url(#motif)" opacity=".62"/>` +
      disc(20, pigment) +
      disc(13, palette.ink) +
      disc(7, palette.paper) +
      disc(4, palette.ink) +
      disc(2, palette.paper) +
      `<svg x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" viewBox="0 0 64 64">${within(emblem).replaceAll('#000', pigment)}</svg></g>` +
      `<rect ${whole} filter="url(#grain)" opacity=".14"/>`,
  );
}

/** A drawing without the element around it. */
const within = (drawing: string) => /<svg\b[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1] ?? '';

/** The key-line around a picture: a thick line with a thin one within, paper between them. */
export function frameSvg({ ink, paper }: CardPalette, size: Size): string {
  const line = (inset: number, weight: number, colour: string) =>
    `<rect x="${inset}" y="${inset}" width="${size.width - 2 * inset}" height="${size.height - 2 * inset}" fill="none" stroke="${colour}" stroke-width="${weight}"/>`;
  return svg(
    size,
    `<defs>${knife(5)}</defs>${line(3, 10, paper)}<g filter="url(#cut)">${line(6, 8, paper)}${line(5, 5.5, ink)}${line(11.5, 1.8, ink)}</g>`,
  );
}
