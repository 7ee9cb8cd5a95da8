import { describe, expect, it } from 'vitest';
import { archipelagos, mapSchema, shapeIds } from './map.ts';

const least = { lands: [{ area: 'tinh-mau', shapes: [shapeIds[0]] }] };

const wrong = (value: unknown) =>
  mapSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('map.yaml', () => {
  it('needs no more than a land', () => {
    expect(mapSchema.parse(least)).toEqual({
      ...least,
      strokes: [],
      hills: [],
      neighbours: [],
      towns: [],
      spots: [],
    });
  });

  it('leaves the archipelagos to the locator', () => {
    for (const id of archipelagos) expect(shapeIds).not.toContain(id);
  });

  it.each([
    ['no land', { lands: [] }, /^lands /],
    ['a stranger to the package', { lands: [{ area: 'a', shapes: ['nowhere'] }] }, /shapes\.0/],
    ['a point off the sheet', { ...least, hills: [{ left: 101, top: 0 }] }, /^hills\.0\.left/],
    ['coordinates', { ...least, hills: [{ lat: 21, lon: 106 }] }, /^hills\.0/],
    [
      'a neighbour without a name',
      { ...least, neighbours: [{ at: { left: 1, top: 1 } }] },
      /missing-field/,
    ],
    [
      'a mark that leads nowhere',
      { ...least, spots: [{ at: { left: 1, top: 1 }, entries: [] }] },
      /entries/,
    ],
    [
      'a river of one point',
      { ...least, strokes: [{ kind: 'river', points: [{ left: 1, top: 1 }] }] },
      /points/,
    ],
  ])('refuses %s', (_, value, fault) => {
    expect(wrong(value)?.join('\n')).toMatch(fault);
  });
});
