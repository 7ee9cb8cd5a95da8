import sharp from 'sharp';

/** An icon that the portal serves as PNG. */
export interface Icon {
  /** Pixels of a side. */
  readonly size: number;
  /** The share of a side that the mark takes; around it is ground, as systems want that cut icons to a shape. */
  readonly share: number;
  /** Otherwise what is around the mark can be seen through. */
  readonly hasGround?: boolean;
}

/** Every icon by its file's name. */
export const icons = {
  'apple-touch-icon': { size: 180, share: 0.8, hasGround: true },
  'icon-192': { size: 192, share: 1 },
  'icon-512': { size: 512, share: 1 },
  'icon-maskable': { size: 512, share: 0.62, hasGround: true },
} as const satisfies Record<string, Icon>;

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

export type IconName = keyof typeof icons;

/** Draws a mark as PNG, on a ground where the icon has one. */
export async function drawIcon(
  svg: string,
  { size, share, hasGround = false }: Icon,
  ground: string,
): Promise<Buffer> {
  const side = Math.round(size * share);
  const mark = await sharp(Buffer.from(svg), { density: (72 * side) / 64 })
    .resize(side, side)
    .toBuffer();
  const background = hasGround ? ground : clear;
  const rest = size - side;
  return sharp(mark)
    .extend({
      top: Math.floor(rest / 2),
      bottom: Math.ceil(rest / 2),
      left: Math.floor(rest / 2),
      right: Math.ceil(rest / 2),
      background,
    })
    .flatten(hasGround ? { background } : false)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** Sizes of the icon that browsers and readers of feeds ask for unasked. */
const icoSizes = [16, 32, 48];

/** A mark as ICO: PNG pictures behind a table of them. */
export async function drawIco(svg: string): Promise<Buffer> {
  const pictures = await Promise.all(
    icoSizes.map((size) => drawIcon(svg, { size, share: 1 }, '#fff')),
  );
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const size = icoSizes[index] ?? 0;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}
