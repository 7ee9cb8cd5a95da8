import type { Hit, Lister } from './engine.ts';

/** Hits, those of the newest pages first; pages without a date come last, in the order that they had. */
export async function sortByDate(index: Lister, hits: readonly Hit[]): Promise<Hit[]> {
  const { results } = await index.search(null, { sort: { date: 'desc' } });
  const places = new Map(results.map(({ id }, place) => [id, place]));
  const place = ({ id }: Hit) => places.get(id) ?? results.length;
  return hits.toSorted((a, b) => place(a) - place(b));
}
