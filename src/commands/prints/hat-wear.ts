import { type FaceWear, hairline } from './face-wear.ts';
import { brush, gouges, plate, type Point } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A conical palm-leaf hat with its ribbon. */
export function palmHat(ribbon: string = p.lychee): FaceWear {
  const ring = (y: number, w: number): Point[] => [
    [4 - w, y - 4],
    [4, y + w * 0.13],
    [4 + w, y - 4],
  ];
  return {
    front:
      plate(hairline, p.ink, 3) +
      brush(
        [
          [34, -18],
          [30, 30],
          [4, 74],
        ],
        8,
        ribbon,
      ) +
      plate(
        'M-118,-22 C-78,-60 -34,-104 4,-138 C42,-104 88,-60 128,-22 C80,2 -70,2 -118,-22 Z',
        p.yellowPale,
        5,
      ) +
      [ring(-36, 98), ring(-62, 70), ring(-88, 44), ring(-110, 22)]
        .map((r) => brush(r, 3, p.wood))
        .join('') +
      gouges(
        [-84, -48, -12, 26, 62, 96].map((x) => ({
          from: [4, -132] as const,
          by: [x, 118] as const,
          bow: x * 0.06,
          width: 2,
        })),
        p.woodPale,
      ),
  };
}

/** A hard hat with its strap. */
export function hardHat(fill: string = p.yellow): FaceWear {
  return {
    front:
      plate(hairline, p.ink, 3) +
      brush(
        [
          [38, -20],
          [34, 34],
          [0, 72],
        ],
        5,
      ) +
      plate('M-50,-34 C-54,-78 -22,-102 12,-100 C52,-98 70,-70 66,-30 Z', fill, 5) +
      plate('M-66,-30 C-50,-44 50,-48 74,-32 L72,-20 C40,-34 -30,-34 -64,-20 Z', fill, 4.4) +
      gouges(
        [
          { from: [-8, -98], by: [-8, 56], bow: 8, width: 4 },
          { from: [26, -98], by: [10, 56], bow: -8, width: 4 },
        ],
        p.ink,
      ),
  };
}

/** A peaked cap. */
export function peakedCap(fill: string, band: string): FaceWear {
  return {
    front:
      plate(hairline, p.ink, 3) +
      plate(
        'M-50,-40 C-60,-66 -44,-88 8,-94 C60,-96 84,-76 70,-50 L58,-20 C30,-38 -20,-40 -42,-28 Z',
        fill,
        5,
      ) +
      plate('M-44,-46 C-14,-56 36,-52 62,-34 L58,-18 C30,-36 -16,-40 -44,-28 Z', band, 4) +
      plate(
        'M-44,-32 C-20,-40 6,-38 22,-34 C2,-24 -40,-12 -66,-10 C-70,-18 -60,-28 -44,-32 Z',
        p.ink,
        4,
      ),
  };
}

/** A soft cap that holds all the hair. */
export function hairCap(fill: string = p.paper): FaceWear {
  return {
    front:
      plate(
        'M-46,-24 C-62,-70 -22,-104 20,-100 C68,-96 84,-44 62,0 C56,22 48,36 36,36 C44,16 44,0 40,-14 C20,-32 -22,-40 -46,-24 Z',
        fill,
        4.6,
      ) +
      gouges(
        [
          { from: [-38, -34], by: [10, -34], bow: -4, width: 2.6 },
          { from: [-10, -42], by: [10, -40], bow: -4, width: 2.6 },
          { from: [22, -36], by: [16, -34], bow: 4, width: 2.6 },
          { from: [42, -8], by: [22, -14], bow: 4, width: 2.6 },
        ],
        p.soot,
      ),
  };
}

/** The hood, mask and goggles of a clean room, drawn over a face. */
export function cleanHood(fill: string = p.paper, shade: string = p.mist): FaceWear {
  return {
    front:
      plate(
        'M-46,-30 C-56,-78 -18,-98 12,-96 C58,-94 74,-44 66,20 C66,60 58,100 52,124 L-40,124 C-36,104 -30,84 -20,68 C4,70 30,60 38,36 C46,8 44,-24 24,-42 C0,-52 -30,-48 -46,-30 Z',
        fill,
        5,
      ) +
      plate(
        'M-46,18 C-56,26 -54,44 -42,58 C-30,74 -10,76 6,68 C22,60 34,46 38,28 C14,12 -24,8 -46,18 Z',
        fill,
        4.4,
      ) +
      gouges(
        [
          { from: [-44, 34], by: [72, 2], bow: 8, width: 2.4 },
          { from: [-36, 48], by: [56, 0], bow: 8, width: 2.4 },
          { from: [38, 26], by: [20, -14], width: 3 },
        ],
        p.soot,
      ) +
      gouges(
        [
          { from: [30, -80], by: [22, 90], bow: -18, width: 4 },
          { from: [50, 40], by: [-8, 70], bow: -6, width: 4 },
        ],
        shade,
      ) +
      brush(
        [
          [38, -6],
          [50, -12],
          [64, -14],
        ],
        7,
        p.soot,
      ) +
      `<path d="M-48,-22 C-34,-28 20,-28 36,-20 C42,-6 38,10 30,14 C14,16 2,12 -14,10 C-28,14 -40,14 -46,10 C-54,-2 -54,-14 -48,-22 Z" fill="${p.indigoPale}" fill-opacity=".5" stroke="${p.ink}" stroke-width="4.6"/>` +
      gouges(
        [
          { from: [-2, -18], by: [-12, 22], width: 4 },
          { from: [24, -16], by: [-10, 18], width: 4 },
        ],
        p.paper,
      ),
  };
}

/** A rider's helmet with its strap and a raised visor. */
export function riderHelmet(fill: string, stripe: string = p.paper): FaceWear {
  return {
    front:
      brush(
        [
          [40, -6],
          [34, 40],
          [2, 72],
        ],
        6,
      ) +
      plate(
        'M-50,-26 C-60,-78 -24,-104 14,-102 C60,-100 84,-62 74,-8 C70,14 58,26 40,26 C38,8 34,-8 24,-20 C0,-32 -28,-34 -50,-26 Z',
        fill,
        5,
      ) +
      gouges(
        [
          { from: [-44, -44], by: [104, 14], bow: -18, width: 8 },
          { from: [-20, -84], by: [70, 22], bow: -16, width: 4 },
        ],
        stripe,
      ) +
      plate(
        'M-52,-30 C-66,-40 -70,-54 -60,-62 C-40,-74 0,-72 26,-60 L24,-44 C0,-54 -32,-50 -52,-30 Z',
        p.soot,
        4,
      ),
  };
}
