/** The candidate that differs from `value` by at most `limit` edits, the nearest first; none if there is none. */
export function nearestOf(
  value: string,
  candidates: Iterable<string>,
  limit = 2,
): string | undefined {
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(value, candidate, least);
    if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * Levenshtein distance, or `bound` where it is not less. It is asked for every name of a long list, so only
 * the part that differs is looked at, and of its table what lies within `bound` of the diagonal.
 */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  const start = commonLength(a, b, (index) => index);
  const end = commonLength(
    a.slice(start),
    b.slice(start),
    (index, { length }) => length - 1 - index,
  );
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  let row = Array.from({ length: 2 * bound + 1 }, (_, index) => Math.abs(index - bound));
  for (let i = 1; i <= from.length; i += 1) {
    const next: number[] = [];
    let least = bound;
    // The cell `index` of a row is that of the column i + index - bound.
    for (let index = 0; index <= 2 * bound; index += 1) {
      const j = i + index - bound;
      const isOutside = j < 0 || j > to.length;
      const substituted = (row[index] ?? bound) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const shorter = (row[index + 1] ?? bound) + 1;
      const longer = (next[index - 1] ?? bound) + 1;
      const cell = j === 0 ? i : Math.min(substituted, shorter, longer);
      next.push(isOutside ? bound : cell);
      if (!isOutside && cell < least) least = cell;
    }
    if (least >= bound) return bound;
    row = next;
  }
  return Math.min(bound, row[to.length - from.length + bound] ?? bound);
}

/** How many letters two texts share, counted from the place that `at` gives for each. */
function commonLength(a: string, b: string, at: (index: number, text: string) => number): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[at(length, a)] === b[at(length, b)]) length += 1;
  return length;
}
