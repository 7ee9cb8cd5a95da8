import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPalette, wordPairs } from '../../config/palette.ts';
import { contrastOf, leastContrast } from './contrast.ts';

describe('contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('%s on %s', (one, other, expected) => {
    expect(contrastOf(one, other)).toBeCloseTo(expected, 2);
    expect(contrastOf(other, one)).toBeCloseTo(expected, 2);
  });
});

describe('the palette', () => {
  it.each(wordPairs)('%s and %s can be read on each other', (one, other) => {
    const contrast = contrastOf(defaultPalette[one], defaultPalette[other]);
    expect(contrast).toBeGreaterThanOrEqual(leastContrast);
  });

  it.each(Object.entries(defaultPalette))('%s is the same in the style sheet', (name, colour) => {
    expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`  --${name}: ${colour};`);
  });
});
