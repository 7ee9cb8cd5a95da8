import { encode } from 'uqr';

/** A QR code as a drawing: black runs of each row, a unit a module, with no quiet zone around. */
export interface QrDrawing {
  readonly size: number;
  /** Data of an SVG path to be stroked one unit wide. */
  readonly path: string;
}

/** The QR code of a text; 15 % of it may be torn or stained. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const path = data.map((row, y) => rowPath(row, y)).join('');
  return { size, path };
}

function rowPath(row: readonly boolean[], y: number): string {
  const marks = row.map((isBlack) => (isBlack ? '#' : ' ')).join('');
  let x = 0;
  return [...marks.matchAll(/#+/g)]
    .map(({ index, 0: { length } }, run) => {
      const move = run === 0 ? `M${index} ${y}.5` : `m${index - x} 0`;
      x = index + length;
      return `${move}h${length}`;
    })
    .join('');
}
