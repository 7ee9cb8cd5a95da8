import { box, brush, type Cut, gouges, place, plate, polygon, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { redTiles, sweptRoof, type Tiles } from './roofs.ts';

/** A front of `bays` bays of folding doors between posts; stands on y 0. Around x 0. */
export function front(width: number, height: number, bays: number, weight = 4): string {
  const bay = width / bays;
  const doors = Array.from({ length: bays }, (_, i) => {
    const x = -width / 2 + i * bay;
    const door = box(x + bay * 0.14, -height + 12, bay * 0.72, height - 12);
    const rails: Cut[] = [0.36, 0.5, 0.64].map((t) => ({
      from: [x + bay * t, -height + 16],
      by: [0, height - 22],
      width: 1.6,
    }));
    return (
      plate(door, p.woodDeep, weight * 0.7) +
      gouges(rails, p.woodPale) +
      wash(box(x + bay * 0.14, -height * 0.5, bay * 0.72, 3), p.woodPale)
    );
  });
  const posts = Array.from({ length: bays + 1 }, (_, i) =>
    plate(box(-width / 2 + i * bay - 5, -height, 10, height + 3), p.wood, weight * 0.7),
  );
  return (
    plate(box(-width / 2, -height, width, height), p.straw, weight) +
    doors.join('') +
    posts.join('')
  );
}

/** A stone terrace with steps in its middle; its floor at y 0. Around x 0. */
export function terrace(width: number, height: number, weight = 4): string {
  const joints: Cut[] = Array.from({ length: Math.round(width / 46) }, (_, i) => ({
    from: [-width / 2 + 24 + i * 46 + (i % 2) * 9, height * 0.3],
    by: [i % 2 ? 6 : -4, height * 0.5],
    width: 1.5,
  }));
  const steps = [0, 1, 2].map((i) =>
    plate(box(-46 - i * 9, (height / 3) * i, 92 + i * 18, height / 3), p.paper, weight * 0.6),
  );
  return (
    plate(
      polygon([
        [-width / 2, 0],
        [width / 2, 0],
        [width / 2 + 14, height],
        [-width / 2 - 14, height],
      ]),
      p.mist,
      weight,
    ) +
    gouges(joints, p.soot) +
    steps.reverse().join('')
  );
}

/** A hall of one or two swept roofs on a terrace; stands on y 0, about 320 high at width 520. */
export function hall(width: number, tiers: 1 | 2, tiles: Tiles = redTiles): string {
  const [h, roof] = [width * 0.17, width * 0.2];
  const upper =
    tiers === 1
      ? ''
      : place(0, -h - roof + 6, 1, front(width * 0.4, h * 0.62, 5)) +
        place(0, -h * 1.62 - roof + 10, 1, sweptRoof(width * 0.62, roof * 0.82, tiles));
  return (
    upper +
    terrace(width * 0.98, 26) +
    front(width * 0.8, h, 7) +
    place(0, -h + 4, 1, sweptRoof(width, roof, tiles))
  );
}

/**
 * A bell tower: two tiers of swept roofs, eight corners, open upper floor with the bell. Stands on
 * y 0, `width` over the lower eaves, about 1.15 times as high.
 */
export function bellTower(width: number, tiles: Tiles = redTiles): string {
  const w = width;
  const posts = (half: number, y: number, height: number, n: number): string =>
    Array.from({ length: n }, (_, i) =>
      plate(box(-half + (i * 2 * half) / (n - 1) - 6, y - height, 12, height), p.wood, 4),
    ).join('');
  const rail = (half: number, y: number): string =>
    plate(box(-half, y - 24, half * 2, 24), p.straw, 4) +
    gouges(
      Array.from({ length: Math.round(half / 9) }, (_, i) => ({
        from: [-half + 12 + i * 18, y - 21] as const,
        by: [0, 18] as const,
        width: 1.8,
      })),
      p.woodDeep,
    );
  const upperFloor = -w * 0.46;
  return (
    plate(box(-w * 0.33, -w * 0.26, w * 0.66, w * 0.26), p.woodDeep, 5) +
    posts(w * 0.33, 0, w * 0.26, 5) +
    plate(box(-w * 0.23, upperFloor - w * 0.25, w * 0.46, w * 0.26), '#3B2A1F', 5) +
    bell(0, upperFloor - w * 0.18, w * 0.0022) +
    posts(w * 0.23, upperFloor, w * 0.25, 4) +
    rail(w * 0.26, upperFloor + 2) +
    place(0, -w * 0.24, 1, sweptRoof(w, w * 0.22, tiles)) +
    place(0, upperFloor - w * 0.22, 1, sweptRoof(w * 0.8, w * 0.26, tiles))
  );
}

function bell(x: number, y: number, scale: number): string {
  return place(
    x,
    y,
    scale,
    plate(
      'M-16,0 C-14,-14 14,-14 16,0 C18,22 20,34 26,48 L-26,48 C-20,34 -18,22 -16,0 Z',
      p.greenMid,
      5,
    ) +
      brush(
        [
          [0, -12],
          [0, -34],
        ],
        6,
      ) +
      gouges([{ from: [-19, 22], by: [38, 0], width: 3 }]),
  );
}

/** A brick stupa of a monks' graveyard, three tiers and a finial; stands on y 0, 240 high. */
export function stupa(): string {
  const tier = (y: number, half: number, height: number): string =>
    plate(box(-half, y - height, half * 2, height), p.redPale, 4) +
    gouges(
      [0.3, 0.62].map((t) => ({
        from: [-half + 6, y - height * t] as const,
        by: [half * 2 - 12, 0] as const,
        width: 1.4,
      })),
      p.redDeep,
    ) +
    plate(
      polygon([
        [-half - 12, y - height - 10],
        [half + 12, y - height - 10],
        [half, y - height + 4],
        [-half, y - height + 4],
      ]),
      p.shell,
      3.4,
    );
  return (
    plate(box(-62, -18, 124, 18), p.mist, 4) +
    tier(-18, 46, 66) +
    plate('M-14,-18 v-32 a14,14 0 0 1 28,0 v32 Z', p.soot, 3) +
    tier(-92, 35, 44) +
    tier(-144, 25, 30) +
    plate(
      'M-22,-182 C-10,-196 -6,-204 -4,-214 C-12,-222 -6,-234 0,-244 C6,-234 12,-222 4,-214 C6,-204 10,-196 22,-182 Z',
      p.shell,
      3.6,
    )
  );
}

/** A village house: gable roof of tiles or thatch, wall, door; stands on y 0. Around x 0. */
export function house(width: number, tiles: Tiles, weight = 3.4): string {
  const [e, h, wall] = [width / 2, width * 0.34, width * 0.2];
  const courses = Array.from({ length: Math.round(width / 12) }, (_, i): Cut => {
    const t = ((i + 0.6) / Math.round(width / 12)) * 2 - 1;
    return { from: [t * e * 0.8, -wall - h + 5], by: [t * e * 0.2, h - 6], width: 1.3 };
  });
  return (
    plate(box(-e * 0.86, -wall - 4, e * 1.72, wall + 4), p.paper, weight) +
    wash(box(-e * 0.18, -wall, e * 0.34, wall), p.soot) +
    wash(box(-e * 0.66, -wall + 3, e * 0.24, wall * 0.5), p.soot) +
    wash(box(e * 0.4, -wall + 3, e * 0.24, wall * 0.5), p.soot) +
    plate(
      polygon([
        [-e * 0.82, -wall - h],
        [e * 0.82, -wall - h],
        [e, -wall + 2],
        [-e, -wall + 2],
      ]),
      tiles.fill,
      weight,
    ) +
    gouges(courses, tiles.line) +
    wash(box(-e * 0.84, -wall - h - 4, e * 1.68, 6), p.ink)
  );
}
