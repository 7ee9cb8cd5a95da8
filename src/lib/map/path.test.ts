import { describe, expect, it } from 'vitest';
import { boxOf, readRings, writeRings } from './path.ts';

describe('readRings', () => {
  it.each([
    ['M 1 2 L 5 2 5 6 Z', 'absolute'],
    ['m1,2 4,0 0,4z', 'relative, numbers that go on'],
    ['M1 2h4v4z', 'along one axis'],
    ['m1 2c9 9 9 9 4 0s9 9 0 4z', 'curves by their ends'],
    ['m1e0 2l4-1e-9 0 4z', 'tiny numbers'],
  ])('reads %s (%s)', (path) => {
    const [ring, ...others] = readRings(path);
    expect(ring?.map((point) => point.map(Math.round))).toEqual([
      [1, 2],
      [5, 2],
      [5, 6],
    ]);
    expect(others).toEqual([]);
  });

  it('begins a relative line where the last one began', () => {
    const [, second] = readRings('m1 1l2 0 0 2zm10 10l1 0 0 1z');
    expect(second?.[0]).toEqual([11, 11]);
  });

  it('refuses what it does not know', () => {
    expect(() => readRings('M0 0A1 1 0 0 1 2 2z')).toThrow('A');
  });
});

it('writeRings gives what readRings reads', () => {
  const ring = [
    [10.04, 20],
    [30.5, 20],
    [-4, 55.25],
  ] as const;
  const [again] = readRings(writeRings([ring]));
  expect(again?.map((point) => point.map((value) => Number(value.toFixed(1))))).toEqual([
    [10, 20],
    [30.5, 20],
    [-4, 55.3],
  ]);
});

it('boxOf', () => {
  expect(
    boxOf([
      [3, 9],
      [-1, 4],
    ]),
  ).toEqual([-1, 4, 3, 9]);
});
