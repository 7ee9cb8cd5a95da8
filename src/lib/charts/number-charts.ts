const counts = new WeakMap<object, number>();

/** The number of a chart within its text, from 1: what tells the ids of its parts from others’. */
export function numberChart(text: object): number {
  const number = (counts.get(text) ?? 0) + 1;
  counts.set(text, number);
  return number;
}
