/** Chance that repeats itself: the same seed gives the same choices. */
export interface Chance {
  /** A number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** Some of a list, each at most once, in a chance order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Chance from a seed, by the mulberry32 generator. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    some: (list, count) => {
      const rest = [...list];
      const chosen = [];
      while (chosen.length < count && rest.length > 0)
        chosen.push(...rest.splice(below(rest.length), 1));
      return chosen;
    },
  };
}
