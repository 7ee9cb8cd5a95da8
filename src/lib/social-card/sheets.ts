import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type OutputInfo, type OverlayOptions, type Sharp } from 'sharp';
import type { Door } from '../../config/doors.ts';
import type { CardPicture, SocialCard } from './card.ts';
import { bandSvg, frameSvg, paperSvg, plateSvg } from './carving.ts';
import { bandBox, pictureBoxes, type Box } from './layout.ts';

/** Everything of a card but its words. */
export type SheetParts = Pick<SocialCard, 'door' | 'pictures' | 'palette'>;

/** What is within the margin and the frame that a drawn sheet has of its own, as shares of its size. */
const drawing = { left: 0.05, top: 0.07, width: 0.9, height: 0.826 };

/** The asset that holds the motif of a door. */
const motifFile = (door: Door) => `motifs/${door === 'about' ? 'newsroom' : door}.svg`;

/** Sheets held in memory, 2 MB each. */
const heldSheets = 8;

/** A drawing among the project's assets. */
const readAsset = (file: string): string => readFileSync(path.resolve('src/assets', file), 'utf8');

const readMotif = (door: Door): string => readAsset(motifFile(door));

/** Pixels of a part of a sheet. */
interface Cut {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** The sheets of cards as raw pixels, three bytes each; parts that cards share are cut once. */
export class Sheets {
  readonly #mark: string;
  readonly #cut = new Map<string, Promise<Cut>>();
  /** What was drawn last, for cards that differ in words alone; not all of them, which would be too much to hold. */
  readonly #last = new Map<string, Promise<Buffer>>();

  /** @param mark The portal's mark as SVG. */
  constructor(mark: string) {
    this.#mark = mark;
  }

  async draw(parts: SheetParts): Promise<Uint8Array> {
    const { door, pictures, palette } = parts;
    const key = JSON.stringify({ door, pictures, palette });
    const known = this.#last.get(key) ?? this.#draw(parts);
    this.#last.set(key, known);
    for (const old of [...this.#last.keys()].slice(0, -heldSheets)) this.#last.delete(old);
    return known;
  }

  async #draw({ door, pictures, palette }: SheetParts): Promise<Buffer> {
    const boxes = pictureBoxes(pictures.length);
    const motif = readMotif(door);
    const emblem = door === 'about' ? this.#mark : readAsset(`emblems/${door}.svg`);
    const layers = [
      place(this.#render(bandSvg(door, motif, palette)), bandBox),
      ...boxes.map((box, index) => {
        const picture = pictures[index];
        const plate = () => this.#render(plateSvg({ door, motif, emblem }, palette, box));
        return place(picture ? cropPicture(picture, box) : plate(), box);
      }),
      ...boxes.map((box) => place(this.#render(frameSvg(palette, box)), box)),
    ];
    const paper = await this.#render(paperSvg(palette));
    const sheet = sharp(paper.data, { raw: rawOf(paper) }).composite(await Promise.all(layers));
    return sheet.removeAlpha().raw().toBuffer();
  }

  #render(svg: string): Promise<Cut> {
    const known = this.#cut.get(svg) ?? cutOf(sharp(Buffer.from(svg)).ensureAlpha());
    this.#cut.set(svg, known);
    return known;
  }
}

const cutOf = (image: Sharp): Promise<Cut> => image.raw().toBuffer({ resolveWithObject: true });

const rawOf = ({ info: { width, height, channels } }: Cut) => ({ width, height, channels });

async function place(cut: Promise<Cut>, { left, top }: Box): Promise<OverlayOptions> {
  const part = await cut;
  return { input: part.data, raw: rawOf(part), left, top };
}

/** A picture as large as its place; of a drawn sheet what is within its frame. */
async function cropPicture(picture: CardPicture, { width, height }: Box): Promise<Cut> {
  const isDrawn = picture.kind === 'ai';
  const image = sharp(picture.file).autoOrient();
  const shown = isDrawn
    ? await cropDrawing(image, { width, height })
    : image.resize(width, height, { fit: 'cover', position: 'attention' });
  return cutOf(shown.flatten({ background: '#fff' }).toColourspace('srgb'));
}

/** The middle of a drawing. It is made smaller first, which a decoder does in no time. */
async function cropDrawing(image: Sharp, size: Pick<Box, 'width' | 'height'>) {
  const { width: wide, height: high } = (await image.metadata()).autoOrient;
  const { left, top, width, height } = drawing;
  const scale = Math.max(size.width / (wide * width), size.height / (high * height));
  const [scaledWide, scaledHigh] = [Math.ceil(wide * scale), Math.ceil(high * scale)];
  return image.resize(scaledWide, scaledHigh, { fit: 'fill' }).extract({
    ...size,
    left: Math.floor(scaledWide * (left + width / 2) - size.width / 2),
    top: Math.floor(scaledHigh * (top + height / 2) - size.height / 2),
  });
}
