import { finger, weight } from './hands.ts';
import { gouges, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

/**
 * A fist about a tool, its arm coming from the right, as the one who works sees it: the tool stands
 * at 0,0 and passes through between palm and fingers, thumb on top. About 220 wide.
 */
export function fistAround(tool: string): string {
  const row = (y: number, reach: number): string =>
    finger(
      [
        [-58, y - 4],
        [-30, y - 10],
        [reach, y + 2],
      ],
      42,
      false,
    );
  return (
    plate(
      'M-62,-78 C-30,-104 50,-100 92,-74 C120,-54 150,-40 164,-30 L160,64 C130,78 60,104 10,104 C-40,104 -70,84 -74,40 C-78,0 -78,-50 -62,-78 Z',
      p.skin,
      weight,
    ) +
    tool +
    row(84, 26) +
    row(46, 36) +
    row(6, 40) +
    row(-36, 42) +
    gouges([
      { from: [66, -30], by: [40, 70], bow: -16, width: 3 },
      { from: [120, -28], by: [10, 60], bow: -10, width: 2.4 },
    ]) +
    finger(
      [
        [92, -52],
        [40, -90],
        [-22, -86],
      ],
      46,
    )
  );
}
