/** What helps a query that finds nothing as it is typed; made with the index, fetched only then. */
export type RespellTable =
  /** The words of the index, the most frequent first. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Characters typed, each with the one that the index has instead. */
  | { readonly kind: 'characters'; readonly pairs: string };

/** Letters below which a word has too many neighbours to guess which was meant. */
const shortest = 4;

/** The query as the index would spell it; nothing if it would not spell it otherwise. */
export function respellQuery(table: RespellTable, query: string): string | undefined {
  const respelled =
    table.kind === 'words'
      ? inKnownWords(table.words, query)
      : inKnownCharacters(table.pairs, query);
  return respelled === query ? undefined : respelled;
}

function inKnownCharacters(pairs: string, query: string): string {
  const signs = Array.from(pairs);
  const known = new Map(
    signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])),
  );
  return Array.from(query, (sign) => known.get(sign) ?? sign).join('');
}

/** Words that the index lacks are taken for the most frequent one that is one slip away. */
function inKnownWords(words: readonly string[], query: string): string {
  const known = new Set(words);
  return query
    .split(' ')
    .map((word) => {
      const typed = word.toLowerCase();
      if (typed.length < shortest || known.has(typed)) return word;
      return words.find((other) => isOneSlipAway(typed, other)) ?? word;
    })
    .join(' ');
}

/** Whether one letter left out, added, changed, or two swapped, turn one word into the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(a, start + 1) === rest(b, start + 1) ||
    rest(a, start + 1) === rest(b, start) ||
    rest(a, start) === rest(b, start + 1) ||
    (a[start] === b[start + 1] &&
      a[start + 1] === b[start] &&
      rest(a, start + 2) === rest(b, start + 2))
  );
}
