/** The code points that ranges of `unicode-range` name, in order. */
export function listCodePoints(ranges: string): number[] {
  const points = ranges.split(',').flatMap((range) => {
    const [first = NaN, last = first] = range
      .replace(/^U\+/i, '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(points)].toSorted((a, b) => a - b);
}

/** Code points, which are in order, as ranges of `unicode-range`. */
export function listRanges(points: readonly number[]): string[] {
  const ends = points.filter((point, index) => points[index + 1] !== point + 1);
  const starts = points.filter((point, index) => points[index - 1] !== point - 1);
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return end === start ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`;
  });
}

const hex = (point: number) => point.toString(16).toUpperCase();
