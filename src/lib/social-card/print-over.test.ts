import { expect, test } from 'vitest';
import { printOver } from './print-over.ts';

test('words cover the sheet as far as they are opaque, and leave it as it was', () => {
  const sheet = Uint8Array.of(200, 200, 200, 100, 100, 100, 7, 8, 9);
  const words = Uint8Array.of(0, 10, 20, 255, 0, 0, 0, 51, 1, 2, 3, 0);
  expect([...printOver(sheet, words)]).toEqual([0, 10, 20, 80, 80, 80, 7, 8, 9]);
  expect([...sheet]).toEqual([200, 200, 200, 100, 100, 100, 7, 8, 9]);
});
