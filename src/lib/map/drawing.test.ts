import outlines from '@svg-maps/vietnam';
import { describe, expect, it } from 'vitest';
import { findXmlFault } from '../../testing/xml.ts';
import { archipelagos, mapSchema, shapeIds } from '../../schemas/map.ts';
import { countrySheet, makeDrawing, writeDrawing } from './drawing.ts';
import { boxOf, readRings, type Point } from './path.ts';

const [shape = '', other = ''] = shapeIds;
const map = mapSchema.parse({
  lands: [
    { area: 'ca-vung', shapes: [shape] },
    { area: 'mot-phan', shapes: [other] },
  ],
  strokes: [
    {
      kind: 'river',
      points: [
        { left: 10, top: 10 },
        { left: 50, top: 50 },
      ],
    },
    {
      kind: 'lake',
      points: [
        { left: 10, top: 10 },
        { left: 20, top: 10 },
        { left: 20, top: 20 },
      ],
    },
  ],
  hills: [{ left: 70, top: 30 }],
});
const drawing = makeDrawing(map);
const { paths } = drawing;

/** The dots of a path, where each `M` begins one. */
const dots = [...(paths['isles'] ?? '').matchAll(/M(\d+) (\d+)/g)].map(([, x, y]): Point => [
  Number(x),
  Number(y),
]);

describe('makeDrawing', () => {
  it('draws the land on its sheet', () => {
    const [left, top, right, bottom] = boxOf(readRings(paths['land'] ?? '').flat());
    expect([Math.round(left), Math.round(right)]).toEqual([50, 950]);
    expect(top).toBeGreaterThan(40);
    expect(bottom).toBeLessThan(drawing.sheet.height - 40);
  });

  it('draws strokes and hills, and of what is not there nothing', () => {
    expect(paths['rivers']).toMatch(/^M100 \d+C/);
    expect(paths['lakes']).toMatch(/z$/);
    expect(paths['hills']).toMatch(/^M\d+ \d+C/);
    expect(paths['roads']).toBe('');
  });

  it.each(archipelagos)('shows every island of %s in the country', (id) => {
    const { path = '' } = outlines.locations.find((location) => location.id === id) ?? {};
    const islands = readRings(path);
    expect(islands.length).toBeGreaterThan(15);
    const unseen = islands.filter((ring) => {
      const [left, top, right, bottom] = boxOf(ring);
      return !dots.some(
        ([x, y]) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
      );
    });
    expect(unseen).toEqual([]);
  });

  it('draws the country as one land, from its north to its south, on its sheet', () => {
    const [mainland = [], ...islands] = readRings(paths['country'] ?? '');
    const [left, top, right, bottom] = boxOf(mainland);
    expect(left).toBeLessThan(10);
    expect(top).toBeLessThan(10);
    expect(right).toBeLessThan(countrySheet.width / 2);
    expect(bottom).toBeGreaterThan(countrySheet.height * 0.85);
    expect(islands.length).toBeGreaterThan(5);
  });
});

it('writeDrawing gives a small file, each path by its id', () => {
  const svg = writeDrawing(drawing, 'Nguồn');
  expect(findXmlFault(`<?xml version="1.0" encoding="UTF-8"?>${svg}`)).toBeUndefined();
  expect(svg.length).toBeLessThan(16 * 1024);
  expect([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)).toEqual(Object.keys(paths));
  expect(paths['roads'], 'nothing, yet there for the pages that use it').toBe('');
});
