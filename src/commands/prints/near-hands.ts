import { gouges, plate } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** Hands seen near, the wrist at 0,0, fingers to the right, the thumb above; about 80 long. */
export const nearHands = {
  /** Closed about a rod that passes at 34,0 from above to below: `held` is drawn under the fingers. */
  grip: (held = ''): string =>
    plate(
      'M-10,-19 C6,-25 26,-30 40,-26 C50,-22 54,-10 52,4 C52,20 42,28 26,28 C10,28 -2,24 -10,19 Z',
      p.skin,
      4.2,
    ) +
    held +
    plate(
      'M22,-22 C38,-30 54,-24 55,-14 C56,-8 52,-6 50,-6 C58,-4 58,6 52,8 C58,12 56,20 49,20 C52,28 44,32 36,30 C26,32 18,30 16,26 C22,10 22,-8 22,-22 Z',
      p.skin,
      3.8,
    ) +
    gouges([
      { from: [30, -8], by: [21, 2], bow: -2, width: 2.6 },
      { from: [28, 8], by: [24, 0], bow: -2, width: 2.6 },
      { from: [27, 20], by: [21, 0], bow: -2, width: 2.6 },
    ]) +
    plate('M6,-24 C18,-38 36,-42 44,-34 C46,-28 38,-24 26,-20 C20,-16 12,-14 6,-14 Z', p.skin, 3.8),
  /** Fingers stretched and together, palm down, thumb apart. */
  flat: (): string =>
    plate(
      'M-10,-18 C6,-22 22,-24 36,-22 C54,-20 74,-14 86,-8 C92,-4 88,2 80,1 C88,5 86,12 78,11 C82,16 78,21 70,19 C68,25 58,25 48,23 C30,26 8,24 -10,18 Z',
      p.skin,
      4.2,
    ) +
    gouges([
      { from: [46, -8], by: [36, 8], bow: -1, width: 2.4 },
      { from: [46, 2], by: [32, 9], bow: -1, width: 2.4 },
      { from: [44, 11], by: [26, 8], bow: -1, width: 2.4 },
    ]) +
    plate('M4,-20 C16,-36 36,-40 50,-34 C52,-28 42,-24 30,-20 C22,-14 12,-12 4,-12 Z', p.skin, 3.8),
  /** Palm up beneath a thing whose foot is at 40,-14: drawn before it. */
  cradle: (): string =>
    plate(
      'M-10,-16 C10,-14 26,-12 40,-14 C56,-16 68,-24 78,-32 C86,-34 88,-26 82,-18 C72,-2 56,14 38,20 C20,26 4,22 -10,18 Z',
      p.skin,
      4.2,
    ) +
    gouges([
      { from: [44, 8], by: [34, -28], bow: 4, width: 2.4 },
      { from: [30, 10], by: [30, -10], bow: 4, width: 2.4 },
    ]) +
    plate('M2,-14 C8,-28 22,-36 34,-34 C40,-30 34,-22 26,-16 C18,-10 8,-8 2,-8 Z', p.skin, 3.8),
  /** Thumb and first finger meet at 66,6; the others are bent behind them. */
  pinch: (): string =>
    plate('M24,8 C38,10 46,20 44,30 C40,38 28,38 20,32 C12,28 10,18 12,10 Z', p.skin, 3.8) +
    plate('M36,2 C50,6 58,16 56,26 C52,32 44,32 38,26 C32,20 28,10 28,4 Z', p.skin, 3.8) +
    plate(
      'M-10,-18 C6,-24 24,-26 38,-22 C52,-20 66,-10 70,4 C70,10 64,12 60,8 C54,0 46,-4 38,-4 C34,8 22,20 8,20 L-10,18 Z',
      p.skin,
      4.2,
    ) +
    plate('M10,-6 C24,-8 44,-4 62,6 C68,12 62,18 54,16 C40,12 24,12 12,8 Z', p.skin, 3.8),
} as const;
