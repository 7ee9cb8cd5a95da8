import { box, brush, gouges, oval, place, plate, type Point, turn, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { rod } from './tube.ts';

/** A gourd lute lying level: round body at 0,0, its neck `length` to the right, a bent head. */
export function gourdLute(length: number): string {
  const l = length;
  const neck = `M40,-14 L${l},-10 C${l + 46},-12 ${l + 78},-36 ${l + 86},-72 L${l + 112},-58 C${l + 106},-8 ${l + 68},20 ${l},14 L40,16 Z`;
  const pegs = [0, 1].map((i) => {
    const x = l + 18 + i * 34;
    return rod(
      [
        [x, -44],
        [x + 2, 0],
        [x + 4, 44],
      ],
      9,
      p.straw,
      3,
    );
  });
  const grain = Array.from({ length: 9 }, (_, i) => ({
    from: [-70 + i * 17, -46 + Math.abs(i - 4) * 7] as const,
    by: [3, 92 - Math.abs(i - 4) * 13] as const,
    bow: (i - 4) * 2,
    width: 2.4,
  }));
  const holes = Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * Math.PI * 2;
    return oval([50 + Math.cos(a) * 13, -44 + Math.sin(a) * 13], 3.4);
  });
  const strings = [-9, 8].map((y) =>
    brush(
      [
        [-58, y],
        [l * 0.5, y * 0.5],
        [l + 20, y * 0.4],
      ],
      3.4,
    ),
  );
  return (
    plate(neck, p.wood, 5) +
    pegs.join('') +
    plate(oval([0, 0], 112, 106), p.wood, 6) +
    plate(oval([-5, -3], 96, 92), p.yellowPale, 4.4) +
    gouges(grain, p.straw) +
    wash(holes.join(''), p.woodDeep) +
    plate('M-62,-20 L-52,-22 L-50,22 L-60,20 Z', p.wood, 3) +
    strings.join('') +
    brush(
      [
        [l - 4, 8],
        [l + 10, 60],
        [l - 20, 110],
      ],
      6,
      p.red,
    ) +
    brush(
      [
        [l - 4, 8],
        [l + 30, 50],
        [l + 26, 120],
      ],
      6,
      p.lychee,
    )
  );
}

/** A three-stringed lute lying level: a tapered box at 0,0, its very long neck to the right. */
export function longLute(length: number): string {
  const l = length;
  const neck = `M80,-13 L${l},-10 L${l + 18},-30 L${l + 116},-30 C${l + 150},-60 ${l + 186},-40 ${l + 172},-8 C${l + 160},16 ${l + 130},22 ${l + 112},26 L${l + 18},26 L${l},12 L80,14 Z`;
  const pegs = [0, 1, 2].map((i) => {
    const x = l + 36 + i * 30;
    return rod(
      [
        [x, -66],
        [x + 2, -4],
        [x + 4, 58],
      ],
      9,
      p.straw,
      3,
    );
  });
  const frets = Array.from({ length: 11 }, (_, i) =>
    plate(box(l * (0.36 + i * 0.055), -22, 9, 30), p.straw, 2.6),
  );
  const grain = [-44, -24, 22, 46].map((y) => ({
    from: [-100, y] as const,
    by: [180, -y * 0.2] as const,
    width: 2.6,
  }));
  const strings = [-15, 1, 17].map((y) =>
    brush(
      [
        [-80, y],
        [l * 0.5, y * 0.6 - 4],
        [l + 60, y * 0.5],
      ],
      3.4,
    ),
  );
  return (
    plate(neck, p.woodDeep, 5) +
    pegs.join('') +
    frets.join('') +
    plate('M-128,-92 L104,-70 L104,72 L-128,96 Z', p.wood, 6) +
    plate('M-112,-76 L92,-56 L92,58 L-112,80 Z', p.straw, 4) +
    gouges(grain, p.woodPale) +
    plate(box(-84, -26, 16, 54), p.woodDeep, 3) +
    strings.join('')
  );
}

/** A small drum on its side with laced heads; stands on y 0, about 130 wide. */
export function handDrum(): string {
  const pegs = Array.from({ length: 7 }, (_, i) =>
    wash(oval([-44 + i * 15, -96 + Math.abs(i - 3) * -1], 3.4), p.ink),
  ).join('');
  return (
    plate(
      'M-66,-98 C-76,-70 -76,-34 -64,-8 C-30,8 30,8 64,-8 C76,-34 76,-70 66,-98 Z',
      p.red,
      5.5,
    ) +
    gouges(
      [-40, -14, 14, 40].map((x) => ({
        from: [x, -74] as const,
        by: [x * 0.04, 66] as const,
        bow: x * 0.1,
        width: 3,
      })),
      p.redDeep,
    ) +
    plate(oval([0, -100], 68, 24), p.wood, 5) +
    plate(oval([0, -102], 58, 18), p.yellowPale, 4) +
    place(0, 6, 1, pegs)
  );
}

/** A bar of bamboo on its low rest, to be struck; on y 0, about 170 wide. */
export function strikingBar(): string {
  return (
    plate('M-70,-14 L-52,-14 L-46,2 L-76,2 Z', p.woodDeep, 3.6) +
    plate('M52,-14 L70,-14 L76,2 L46,2 Z', p.woodDeep, 3.6) +
    plate('M-92,-34 L92,-34 L96,-16 L-96,-16 Z', p.straw, 4.5) +
    gouges([
      { from: [-80, -28], by: [160, 0], width: 2 },
      { from: [-30, -32], by: [0, 14], width: 3 },
      { from: [34, -32], by: [0, 14], width: 3 },
    ])
  );
}

/** A chain of small bells hung from a ring at 0,0. */
export function bellChain(length: number): string {
  const count = Math.floor(length / 22);
  const at = (i: number): Point => [Math.sin(i * 0.9) * 9 + i * 2.4, 12 + i * 21];
  return (
    brush(
      Array.from({ length: count }, (_, i) => at(i)),
      4,
    ) +
    Array.from({ length: count }, (_, i) => {
      const [x, y] = at(i);
      return (
        plate(oval([x - 11, y], 8.5), p.yellow, 2.6) +
        plate(oval([x + 11, y + 6], 8.5), p.yellow, 2.6) +
        turn(8, [x, y], gouges([{ from: [x - 16, y + 3], by: [10, 0], width: 1.6 }]))
      );
    }).join('') +
    plate(oval([0, 0], 16), 'none', 5)
  );
}
