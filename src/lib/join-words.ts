type Data = Readonly<Record<string, unknown>>;
type Item = Data & { readonly id: string };

const isItems = (value: unknown): value is Item[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

/**
 * The source's data with a translation's words laid over it: lists are joined by id, in the source's
 * order. What the translation leaves out keeps the source's words, so nothing is lost on the page, and
 * what the source lacks is left out; the check names both.
 */
export function joinWords<T extends Data>(source: T, words: Data): T {
  const joined = Object.entries(source).map(([key, value]) => {
    const own = words[key];
    if (own === undefined) return [key, value];
    return [key, isItems(value) && Array.isArray(own) ? joinItems(value, own as Item[]) : own];
  });
  return Object.fromEntries(joined) as T;
}

// Spreading an item copies its picture file by reference: reading the file's size would publish it.
function joinItems(items: Item[], words: Item[]): Item[] {
  const byId = new Map(words.map((item) => [item.id, item]));
  return items.map((item) => ({ ...item, ...byId.get(item.id) }));
}
