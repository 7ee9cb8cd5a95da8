import type { Point } from './pen.ts';

/** Corners of the cells that fill width by height from 0,0, row by row; each about `cell` wide and high. */
export function cells(width: number, height: number, cell: number): Point[] {
  const [across, down] = [
    Math.max(1, Math.floor(width / cell)),
    Math.max(1, Math.floor(height / cell)),
  ];
  return Array.from({ length: across * down }, (_, n): Point => [
    (n % across) * (width / across),
    Math.floor(n / across) * (height / down),
  ]);
}
