import { box, gouges, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** The flat palm hat with its fringes, face on: a disc about 0,0. */
export function fringedDisc(radius: number): string {
  const ring = (r: number, width: number): string =>
    `<path d="${oval([0, 0], r)}" fill="none" stroke="${p.wood}" stroke-width="${width}"/>`;
  const ribs = Array.from({ length: 28 }, (_, i) => {
    const a = (i / 28) * Math.PI * 2;
    return {
      from: [Math.cos(a) * radius * 0.4, Math.sin(a) * radius * 0.4] as const,
      by: [Math.cos(a) * radius * 0.52, Math.sin(a) * radius * 0.52] as const,
      width: 1.3,
    };
  });
  return (
    fringe(-radius * 0.5, radius * 0.6, radius * 0.75) +
    fringe(radius * 0.5, radius * 0.6, radius * 0.75) +
    plate(oval([0, 0], radius), p.yellowPale, 5) +
    ring(radius * 0.88, 2.4) +
    gouges(ribs, p.wood) +
    plate(oval([0, 0], radius * 0.36), p.straw, 4) +
    ring(radius * 0.26, 2) +
    wash(oval([0, 0], radius * 0.07), p.red)
  );
}

/** The same hat on a head: a flat brim above the brow, fringes by the cheeks. */
export function fringedHat(): string {
  return (
    fringe(-90, -52, 168) +
    fringe(88, -52, 168) +
    plate(oval([0, -70], 122, 27), p.straw, 4) +
    plate('M-122,-70 C-118,-112 118,-112 122,-70 C100,-52 -100,-52 -122,-70 Z', p.yellowPale, 5) +
    gouges(
      [-84, -52, -18, 18, 52, 84].map((x) => ({
        from: [x * 0.86, -98] as const,
        by: [x * 0.16, 32] as const,
        width: 1.8,
      })),
      p.wood,
    )
  );
}

function fringe(x: number, y: number, length: number): string {
  const top = y + length * 0.3;
  const skein = `M${x - 8},${top} L${x + 8},${top} L${x + 13},${y + length} L${x - 13},${y + length} Z`;
  const threads = [-6, 0, 6].map((dx) => ({
    from: [x + dx * 0.7, top + 6] as const,
    by: [dx * 0.7, length * 0.62] as const,
    width: 1.8,
  }));
  return (
    wash(box(x - 2.5, y, 5, length * 0.3), p.ink) +
    plate(skein, p.lychee, 3) +
    gouges(threads, p.redDeep) +
    plate(oval([x, top], 10, 8), p.yellow, 2.6)
  );
}
