import { describe, expect, it } from 'vitest';
import { isOneSlipAway, respellQuery } from './respell-query.ts';

describe('a slip of one letter', () => {
  it.each([
    ['unempoyment', 'unemployment', true],
    ['sfbjected', 'subjected', true],
    ['arbirtary', 'arbitrary', true],
    ['targett', 'target', true],
    ['target', 'target', false],
    ['trgt', 'target', false],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ])('%s for %s: %s', (typed, meant, is) => {
    expect(isOneSlipAway(typed, meant)).toBe(is);
    expect(isOneSlipAway(meant, typed)).toBe(is);
  });
});

describe('a query that finds nothing', () => {
  const words = { kind: 'words', words: ['pagoda', 'pagodas', 'lychee'] } as const;

  it('is taken for the most frequent word that is one slip away', () => {
    expect(respellQuery(words, 'pagodaz')).toBe('pagoda');
    expect(respellQuery(words, 'Lychi pagda')).toBe('Lychi pagoda');
  });

  it('stays as it is where its words are known, or no word is near', () => {
    expect(respellQuery(words, 'Pagodas')).toBeUndefined();
    expect(respellQuery(words, 'xyzzy')).toBeUndefined();
    expect(respellQuery(words, 'pag')).toBeUndefined();
  });

  it('is put into the characters that the index has', () => {
    const table = { kind: 'characters', pairs: '陸陆業业' } as const;
    expect(respellQuery(table, '陸岸工業')).toBe('陆岸工业');
    expect(respellQuery(table, '陆岸')).toBeUndefined();
  });
});
