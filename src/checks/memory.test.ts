import { describe, expect, it } from 'vitest';
import { digestOf, makeMemory } from './memory.ts';

describe('a memory', () => {
  it('asks once for what it does not know', () => {
    const memory = makeMemory();
    let asked = 0;
    const ask = () => memory.recall('a', () => (asked += 1));
    expect([ask(), ask(), asked]).toEqual([1, 1, 1]);
  });

  it('knows what it began with, and keeps of it what was asked for', () => {
    const memory = makeMemory(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    expect([memory.knows('a'), memory.knows('b'), memory.knows('c')]).toEqual([true, true, false]);
    expect(memory.recall('a', () => 0)).toBe(1);
    memory.recall('c', () => 3);
    expect([...memory.used]).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
  });

  it('keeps an empty list as what it is', () => {
    const memory = makeMemory();
    const list: string[] = [];
    expect(memory.recall('a', () => list)).toBe(list);
    expect(memory.recall('a', () => ['b'])).toBe(list);
  });
});

describe('a digest', () => {
  it('is the same of the same', () => {
    const parts = ['a', { b: [1] }, new Map([['c', new Set(['d'])]])];
    expect(digestOf(...parts)).toBe(digestOf(...structuredClone(parts)));
  });

  it.each<[string, unknown[], unknown[]]>([
    ['another text', ['a'], ['b']],
    ['texts divided otherwise', ['ab', 'c'], ['a', 'bc']],
    ['another order', ['a', 'b'], ['b', 'a']],
    ['one text more', ['a'], ['a', '']],
    ['another value', [{ a: 1 }], [{ a: 2 }]],
    ['another entry of a map', [new Map([['a', 1]])], [new Map([['a', 2]])]],
    ['another item of a set', [new Set(['a'])], [new Set(['b'])]],
    [
      'another item of a set in a map',
      [new Map([['a', new Set(['b'])]])],
      [new Map([['a', new Set(['c'])]])],
    ],
  ])('is another of %s', (_, one, other) => {
    expect(digestOf(...one)).not.toBe(digestOf(...other));
  });
});
