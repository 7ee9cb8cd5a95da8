import type { FaceWear } from './face-wear.ts';
import { gouges, oval, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

const glint = (colour: string): string => (colour === p.ink ? p.soot : p.ink);

/** Hair to the jaw, cut straight above the brow. */
export function bob(colour: string = p.ink): FaceWear {
  return {
    back: plate(
      'M28,-70 C78,-66 90,0 80,62 C64,76 40,72 26,58 Z M-40,-20 C-58,0 -58,34 -50,56 C-44,58 -38,54 -36,48 Z',
      colour,
      4,
    ),
    front:
      plate(
        'M-45,2 C-60,-52 -24,-90 12,-88 C56,-86 78,-46 70,14 C68,38 66,52 60,64 C50,66 42,62 38,54 C44,34 44,10 36,-14 C18,-24 -14,-28 -34,-18 C-40,-12 -43,-6 -45,2 Z',
        colour,
        3.6,
      ) +
      gouges(
        [
          { from: [-24, -58], by: [-10, 38], bow: 3, width: 3 },
          { from: [0, -68], by: [-2, 40], bow: 2, width: 3 },
          { from: [28, -62], by: [12, 40], bow: -5, width: 3 },
          { from: [56, -20], by: [0, 64], bow: -5, width: 3 },
        ],
        glint(colour),
      ),
  };
}

/** A man's hair parted at the side. */
export function parted(colour: string = p.ink): FaceWear {
  return {
    front:
      plate(
        'M-41,-14 C-54,-44 -40,-70 -16,-78 C0,-96 46,-92 58,-60 C66,-40 62,-8 54,12 L46,10 C48,-2 44,-14 39,-18 C35,-24 33,-30 31,-38 C8,-36 -10,-44 -20,-56 C-24,-42 -36,-30 -41,-14 Z',
        colour,
        3.6,
      ) +
      gouges(
        [
          { from: [-18, -62], by: [62, 14], bow: -18, width: 3 },
          { from: [-10, -76], by: [62, 34], bow: -18, width: 3 },
        ],
        glint(colour),
      ),
  };
}

/** A bare crown with hair left about the ears. */
export function bald(colour: string = p.soot): FaceWear {
  return {
    front:
      plate(
        'M36,-44 C58,-44 64,-14 54,16 C50,22 46,20 45,12 C47,-2 44,-14 38,-18 C34,-26 34,-36 36,-44 Z',
        colour,
        3.4,
      ) + gouges([{ from: [-14, -58], by: [36, -2], bow: -6, width: 2.4 }], p.wood),
  };
}

/** Waved hair drawn up from the brow and pinned behind. */
export function waved(colour: string = p.ink): FaceWear {
  return {
    back: plate('M40,-20 C72,-24 84,4 74,32 C62,48 40,44 34,30 Z', colour, 4),
    front:
      plate(
        'M-43,-8 C-58,-40 -50,-78 -22,-84 C-8,-100 40,-98 56,-70 C72,-50 68,-8 54,18 L44,14 C48,-4 42,-18 34,-24 C16,-30 -4,-46 -14,-54 C-22,-40 -38,-30 -43,-8 Z',
        colour,
        3.6,
      ) +
      gouges(
        [
          { from: [-36, -52], by: [28, -22], bow: -8, width: 3.4 },
          { from: [-10, -66], by: [60, 34], bow: -20, width: 3.4 },
          { from: [6, -82], by: [48, 46], bow: -18, width: 3.4 },
          { from: [50, 4], by: [20, 10], bow: -8, width: 3.4 },
        ],
        glint(colour),
      ),
  };
}

/** A fringe, and a tail bound high on the crown. */
export function ponytail(colour: string = p.ink, band: string = p.lychee): FaceWear {
  return {
    back:
      plate('M44,-66 C92,-92 122,-40 112,14 C108,44 98,62 88,74 C88,40 84,-4 50,-40 Z', colour, 4) +
      gouges([{ from: [66, -64], by: [30, 108], bow: -26, width: 3.4 }], glint(colour)) +
      plate(oval([54, -58], 13, 12), band, 3.4),
    front:
      plate(
        'M-44,-2 C-56,-52 -22,-84 10,-82 C50,-80 66,-44 57,2 L46,6 C48,-6 44,-14 38,-18 C30,-30 20,-34 8,-36 C-6,-20 -26,-14 -44,-2 Z',
        colour,
        3.6,
      ) +
      gouges(
        [
          { from: [-28, -44], by: [76, -14], bow: -14, width: 3 },
          { from: [10, -36], by: [40, -20], bow: -6, width: 3 },
        ],
        glint(colour),
      ),
  };
}

/** Long hair worn loose, parted in the middle. */
export function loose(colour: string = p.ink): FaceWear {
  return {
    back: plate(
      'M30,-70 C88,-60 94,40 92,128 C70,140 40,136 26,120 Z M-36,-30 C-60,0 -62,70 -58,112 C-48,116 -38,112 -32,100 Z',
      colour,
      4,
    ),
    front:
      plate(
        'M-46,14 C-62,-46 -30,-86 8,-86 C54,-86 74,-44 66,10 C66,50 70,90 74,124 C62,128 52,124 46,116 C48,80 50,30 38,-10 C30,-30 10,-44 -14,-58 C-24,-40 -42,-20 -46,14 Z',
        colour,
        3.6,
      ) +
      gouges(
        [
          { from: [-10, -66], by: [60, 60], bow: -22, width: 3 },
          { from: [54, 10], by: [6, 96], bow: -6, width: 3 },
        ],
        glint(colour),
      ),
  };
}
