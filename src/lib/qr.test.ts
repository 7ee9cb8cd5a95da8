import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { drawQr } from './qr.ts';

const url = 'https://portal.example/vi/places/mot-noi/';

it('draws every black module of the code, and no other', () => {
  const { size, path } = drawQr(url);
  const drawn = modulesOf(path);
  const code = encode(url, { ecc: 'M', border: 0 });
  const black = code.data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`${x},${y}`] : [])),
  );
  expect(size).toBe(code.size);
  expect(drawn).toEqual(black);
  expect(black.length).toBeGreaterThan(100);
});

/** Places that a path of horizontal strokes passes over. */
function modulesOf(path: string): string[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)].flatMap(([, move, to, row, run]) => {
    if (move === 'M') [x, y] = [Number(to), Math.floor(Number(row))];
    else x += Number(to);
    const from = x;
    x += Number(run);
    return Array.from({ length: Number(run) }, (_, step) => `${from + step},${y}`);
  });
}

it('is the same for the same text', () => {
  expect(drawQr(url)).toEqual(drawQr(url));
});
