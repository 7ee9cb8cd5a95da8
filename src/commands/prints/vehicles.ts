import { box, brush, type Cut, gouges, oval, place, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';
import { person } from './poses.ts';
import { rod } from './tube.ts';

/** A wheel about 0,0. */
export function wheel(radius: number): string {
  return plate(oval([0, 0], radius), p.ink, 3) + plate(oval([0, 0], radius * 0.5), p.mist, 2.6);
}

/** A bicycle to the left with its rider; wheels on y 0, about 210 wide. */
export function cyclist(coat: string, lower: string, wear: 'hat' | 'hardHat' | 'cap'): string {
  const hoop = (x: number): string =>
    `<path d="${oval([x, -40], 38)}" fill="none" stroke="${p.ink}" stroke-width="6"/>` +
    gouges(
      [0, 1, 2, 3].map((i): Cut => {
        const a = (i * Math.PI) / 4 + 0.3;
        return {
          from: [x - Math.cos(a) * 36, -40 - Math.sin(a) * 36],
          by: [Math.cos(a) * 72, Math.sin(a) * 72],
          width: 1.3,
        };
      }),
    );
  return (
    hoop(-66) +
    hoop(66) +
    brush(
      [
        [66, -40],
        [20, -40],
        [-4, -40],
      ],
      6,
    ) +
    brush(
      [
        [-66, -40],
        [-50, -84],
        [-44, -104],
      ],
      6,
    ) +
    brush(
      [
        [-48, -90],
        [-24, -66],
        [-2, -40],
      ],
      6,
    ) +
    brush(
      [
        [-2, -40],
        [14, -74],
        [24, -100],
      ],
      6,
    ) +
    brush(
      [
        [-48, -88],
        [-10, -92],
        [20, -90],
      ],
      6,
    ) +
    place(
      18,
      0,
      1,
      person(
        {
          neck: [-8, -172],
          hip: [8, -112],
          farLeg: [
            [4, -106],
            [-34, -78],
            [-22, -30],
          ],
          nearLeg: [
            [8, -104],
            [-24, -66],
            [-12, -18],
          ],
          farArm: [
            [-16, -158],
            [-44, -138],
            [-66, -122],
          ],
          nearArm: [
            [0, -158],
            [-26, -130],
            [-62, -116],
          ],
          nod: -2,
        },
        { coat, lower, accent: p.soot, wear, shoes: p.ink },
      ),
    ) +
    plate('M0,-108 C18,-114 36,-112 46,-104 C34,-96 14,-96 0,-100 Z', p.woodDeep, 3) +
    brush(
      [
        [-58, -112],
        [-46, -108],
        [-34, -112],
      ],
      6,
    )
  );
}

/** A motorbike to the left with its rider in a helmet; wheels on y 0, about 230 wide. */
export function motorbike(body: string, coat: string, passenger?: string): string {
  const sit = (x: number, colour: string, far: boolean): string =>
    place(
      x,
      0,
      1,
      person(
        {
          neck: [-8, -176],
          hip: [8, -112],
          nearLeg: [
            [8, -104],
            [-32, -84],
            [-24, -36],
          ],
          farArm: [
            [-16, -160],
            [-44, -140],
            [-64, -124],
          ],
          nearArm: far
            ? [
                [0, -160],
                [-10, -130],
                [-36, -124],
              ]
            : [
                [0, -160],
                [-28, -132],
                [-64, -120],
              ],
        },
        { coat: colour, lower: p.indigo, accent: p.soot, wear: 'helmet', shoes: p.ink },
      ),
    );
  return (
    place(-78, -30, 1, wheel(30)) +
    place(78, -30, 1, wheel(30)) +
    rod(
      [
        [-78, -32],
        [-62, -84],
        [-54, -120],
      ],
      8,
      p.mist,
    ) +
    plate('M30,-52 L100,-58 L104,-46 L36,-36 Z', p.mist, 3.4) +
    plate(
      'M-66,-108 C-50,-112 -44,-96 -40,-72 C-30,-58 -10,-58 10,-70 L24,-86 L104,-92 C112,-84 108,-70 96,-62 L60,-56 L46,-32 L-26,-30 C-44,-40 -54,-60 -58,-84 Z',
      body,
      4.5,
    ) +
    plate('M4,-92 C30,-104 80,-104 104,-96 L100,-84 L20,-82 Z', p.ink, 3.4) +
    plate('M-70,-124 L-54,-128 L-50,-104 L-66,-102 Z', p.paper, 3.4) +
    (passenger ? sit(66, passenger, true) : '') +
    sit(22, coat, false)
  );
}

/** A bus to the left; wheels on y 0, about 520 wide. */
export function bus(body: string): string {
  const head = (x: number): string =>
    wash(`M${x - 20},-108 C${x - 18},-128 ${x + 18},-128 ${x + 20},-108 Z`, p.soot) +
    plate(oval([x, -136], 12, 14), p.skin, 2.6) +
    wash(`M${x - 12},-138 a12,14 0 0 1 24,-2 l-6,4 Z`, p.ink);
  return (
    plate(
      'M-262,-30 L-262,-150 C-258,-186 -244,-198 -214,-198 L240,-198 C256,-198 262,-190 262,-176 L262,-30 Z',
      body,
      6,
    ) +
    wash('M-259,-74 L259,-74 L259,-56 L-259,-56 Z', p.paper) +
    [-176, -92, -8, 76, 160]
      .map((x) => plate(box(x - 4, -172, 76, 66), p.indigoPale, 4) + head(x + 34))
      .join('') +
    plate(
      'M-256,-108 L-252,-160 C-248,-172 -240,-174 -224,-174 L-194,-174 L-194,-108 Z',
      p.indigoPale,
      4,
    ) +
    plate(box(-262, -50, 34, 16), p.yellow, 3) +
    gouges([{ from: [-240, -188], by: [470, 0], width: 3 }]) +
    place(-166, -32, 1, wheel(32)) +
    place(166, -32, 1, wheel(32))
  );
}
