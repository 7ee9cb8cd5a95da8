import { brush, type Cut, gouges, oval, plate, type Point, turn, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Colours of a bird: breast, hackle, wing, and its tail's feathers. */
export interface Plumage {
  breast: string;
  hackle: string;
  wing: string;
  tail: readonly string[];
}

/** A cock crowing to the left, feet on y 0, about 470 high. */
export function cock({ breast, hackle, wing, tail }: Plumage): string {
  const sickles = tail.map((fill, i) => {
    const [d, w] = [i * 26, 40 - i * 2];
    return plate(
      `M112,-226 C${150 - d * 0.2},${-400 + d * 1.1} ${262 + d * 0.1},${-440 + d * 1.5} ${352 - d * 0.3},${-316 + d * 1.9} C${286 - d * 0.2},${-372 + d * 1.5} 200,${-330 + d} ${128 + w},${-170 + d * 0.4} Z`,
      fill,
      4.6,
    );
  });
  return (
    sickles.join('') +
    shank(-10) +
    shank(52) +
    plate(
      'M-126,-340 C-150,-280 -150,-220 -122,-170 C-92,-110 -30,-84 40,-88 C110,-92 160,-140 172,-206 C150,-236 100,-254 40,-262 C-10,-268 -40,-300 -60,-350 Z',
      breast,
      5,
    ) +
    scales([-104, -210], 7, 5) +
    hackles(hackle) +
    wingOf(wing) +
    turn(-14, [-96, -372], cockHead(true))
  );
}

/** A hen looking to the left, feet on y 0, about 280 high. */
export function hen({ breast, hackle, wing, tail }: Plumage): string {
  const fan = tail.map((fill, i) =>
    plate(
      `M92,-150 C${120 + i * 8},${-250 + i * 16} ${176 + i * 4},${-262 + i * 24} ${206 - i * 2},${-226 + i * 28} C180,${-190 + i * 20} 150,${-150 + i * 10} 104,-120 Z`,
      fill,
      4,
    ),
  );
  return (
    fan.join('') +
    shank(-6, 0.82) +
    shank(42, 0.82) +
    plate(
      'M-96,-236 C-118,-190 -122,-130 -96,-96 C-66,-58 -10,-50 40,-56 C96,-62 132,-104 136,-146 C100,-166 50,-168 10,-178 C-20,-186 -38,-206 -52,-240 Z',
      breast,
      5,
    ) +
    scales([-86, -128], 6, 4) +
    plate(
      'M-98,-240 C-112,-206 -112,-176 -100,-158 L-84,-172 L-76,-152 L-62,-168 L-48,-150 L-38,-172 C-40,-200 -42,-222 -50,-244 Z',
      hackle,
      4,
    ) +
    plate(
      'M-20,-150 C20,-168 84,-156 116,-122 C96,-88 44,-74 6,-86 C-18,-96 -30,-128 -20,-150 Z',
      wing,
      4.4,
    ) +
    gouges(
      [0, 1, 2, 3].map((i) => ({
        from: [6 + i * 22, -136 + i * 5] as const,
        by: [24, 30] as const,
        bow: -5,
        width: 3,
      })),
      p.paper,
    ) +
    `<g transform="translate(22,104) scale(.92)">${cockHead(false)}</g>`
  );
}

/** A chick looking to the left, feet on y 0, about 70 high. */
export function chick(fill: string): string {
  return (
    gouges(
      [-4, 12].map((x) => ({ from: [x, -22] as const, by: [-3, 22] as const, width: 3 })),
      p.redDeep,
    ) +
    plate(
      'M-34,-50 C-32,-70 -4,-72 0,-52 C18,-58 36,-52 44,-62 C46,-36 30,-16 4,-16 C-16,-16 -24,-30 -22,-40 Z',
      fill,
      3.4,
    ) +
    plate('M-33,-54 L-47,-49 L-32,-45 Z', p.yellow, 2.4) +
    wash(oval([-20, -54], 3), p.ink) +
    gouges([{ from: [6, -44], by: [22, 6], bow: 8, width: 2.4 }])
  );
}

function shank(x: number, scale = 1): string {
  const y = -92 * scale;
  const toe = (dx: number, dy: number): string => {
    const line: Point[] = [
      [x - 4, -10],
      [x + dx * 0.6, -6 + dy],
      [x + dx, dy],
    ];
    return brush(line, 13) + brush(line, 7, p.yellow);
  };
  const leg: Point[] = [
    [x + 8, y - 6],
    [x + 4, y * 0.5],
    [x - 4, -6],
  ];
  return brush(leg, 19) + brush(leg, 12, p.yellow) + toe(-44, 2) + toe(-20, 8) + toe(28, 2);
}

function scales([x, y]: Point, across: number, down: number): string {
  const cuts = Array.from({ length: across * down }, (_, n): Cut[] => {
    const [i, row] = [n % across, Math.floor(n / across)];
    const at: Point = [x + i * 25 + (row % 2) * 12 + row * 6, y + row * 20 + i * 7];
    return [{ from: at, by: [15, 3], bow: 6, width: 2.6 }];
  }).flat();
  return gouges(cuts, p.paper);
}

function hackles(fill: string): string {
  return (
    plate(
      'M-134,-366 C-152,-320 -156,-262 -144,-220 L-122,-246 L-112,-206 L-92,-238 L-74,-200 L-58,-236 L-34,-206 L-28,-246 L-4,-236 C-30,-270 -50,-310 -58,-376 Z',
      fill,
      4.6,
    ) +
    gouges([
      { from: [-122, -344], by: [-8, 84], bow: 6, width: 3 },
      { from: [-102, -340], by: [4, 92], bow: 4, width: 3 },
      { from: [-84, -342], by: [20, 88], bow: 4, width: 3 },
      { from: [-70, -348], by: [34, 88], bow: 8, width: 3 },
    ])
  );
}

function wingOf(fill: string): string {
  return (
    plate(
      'M-36,-214 C0,-246 84,-236 140,-194 C120,-136 60,-112 8,-122 C-30,-132 -50,-180 -36,-214 Z',
      fill,
      5,
    ) +
    gouges(
      [0, 1, 2, 3, 4].map((i) => ({
        from: [0 + i * 24, -200 + i * 5] as const,
        by: [26, 46] as const,
        bow: -8,
        width: 4,
      })),
      p.paper,
    ) +
    gouges([{ from: [-30, -176], by: [150, -8], bow: -26, width: 4 }])
  );
}

function cockHead(crowing: boolean): string {
  const comb = crowing
    ? 'M-122,-396 C-140,-424 -122,-436 -112,-418 C-114,-446 -92,-450 -90,-424 C-84,-446 -62,-442 -68,-418 C-52,-428 -40,-410 -58,-388 L-60,-366 Z'
    : 'M-116,-396 C-122,-414 -108,-418 -102,-406 C-100,-420 -84,-418 -84,-404 C-74,-412 -64,-402 -72,-388 Z';
  const beak = crowing
    ? plate('M-136,-384 L-184,-394 L-146,-370 Z', p.yellow, 4) +
      plate('M-142,-368 L-176,-352 L-132,-350 Z', p.yellow, 4)
    : plate('M-134,-376 L-166,-364 L-132,-354 Z', p.yellow, 4);
  return (
    plate(comb, p.red, 4.4) +
    beak +
    plate(oval([-98, -370], 42, 36), p.red, 4.6) +
    plate(
      'M-128,-348 C-142,-322 -134,-302 -122,-306 C-112,-310 -110,-334 -112,-346 Z',
      p.redDeep,
      4,
    ) +
    plate(oval([-106, -376], 11), p.paper, 3) +
    wash(oval([-108, -376], 5), p.ink)
  );
}
