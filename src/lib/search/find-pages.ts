import { locales, type Locale } from '../../config/locales.ts';
import type { Engine, Hit } from './engine.ts';
import { withoutTones } from './lao-signs.ts';
import { display, encodeQuery, type SpelledBy } from './spelling.ts';
import { typedFirst } from './typed-first.ts';
import { listDictionaryWords, listVariants } from './variants.ts';

/** Hits below which other ways of writing a query are looked up too. */
const few = 5;

/** Other ways that are looked up where there are some hits already: the likeliest. */
const likely = 2;

/** Words of a query that are looked for; more make no answer better. */
const wordLimit = 12;

/** What was found, and for which query, if not for the one that was typed. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly instead?: string;
}

/** How else to look, and where. */
export interface FindOptions {
  /** A last respelling of the query, asked for only where it is needed; nothing if it has none. */
  readonly respell?: (query: string) => Promise<string | undefined>;
  /** What the pages must have, by the names of the index’s filters. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** A query without what the engine would take for an order: quotes, signs alone, control characters. */
export function cleanQuery(typed: string): string {
  const plain = display(typed)
    .replace(/["“”„«»「」『』\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain.split(' ').slice(0, wordLimit).join(' ') : '';
}

/**
 * Looks a query up: pages with the very phrase first, then those with all its words; where nothing holds
 * them, other ways of writing it, then the pages that hold most of its words.
 */
export async function findPages(
  engine: Engine,
  typed: string,
  locale: Locale,
  { respell = () => Promise.resolve(undefined), filters = {} }: FindOptions = {},
): Promise<Findings> {
  const query = cleanQuery(typed);
  if (query === '') return { hits: [] };
  const { spelledBy: by, tag } = locales[locale];
  const search = async (words: string) => (await engine.search(words, { filters })).results;
  const lookUp = (words: string) =>
    by === 'words' ? lookUpWords(search, words) : lookUpRuns(search, words, by);
  const asTyped = await typedFirst(await lookUp(query), query, by);
  // Of words, the engine also finds such as merely begin alike; a slip may be behind it.
  const isWeak = by === 'words' && !asTyped.isTyped;
  const variants = listVariants(locale, query);
  if (asTyped.hits.length > 0 && !isWeak) {
    const others = asTyped.hits.length < few ? variants.slice(0, likely) : [];
    let { hits } = asTyped;
    for (const variant of others) hits = withOthers(hits, await lookUp(variant));
    return { hits };
  }
  for (const variant of variants) {
    const hits = await lookUp(variant);
    if (hits.length > 0) return typedFirst(hits, variant, by);
  }
  const corrected = await respell(query);
  if (corrected !== undefined) {
    const hits = await lookUp(corrected);
    if (hits.length > 0) return { ...(await typedFirst(hits, corrected, by)), instead: corrected };
  }
  if (asTyped.hits.length > 0) return asTyped;
  const parts = by === 'words' ? query.split(' ') : listDictionaryWords(tag, query);
  return { hits: await lookUpMost(search, parts, by) };
}

type Search = (words: string) => Promise<readonly Hit[]>;

const phrase = (words: string, by: SpelledBy) => `"${encodeQuery(words, by)}"`;

/** Languages that write words apart: the phrase first, then pages with all the words. */
async function lookUpWords(search: Search, query: string): Promise<Hit[]> {
  const spelled = encodeQuery(query, 'words');
  const plain = await search(spelled);
  const length = spelled.split(' ').length;
  if (length === 1) return [...plain];
  const exact = inOrderOf(plain, await search(phrase(query, 'words')));
  // The engine misses a phrase where a page holds one of its words with other marks too.
  const runs = plain.filter(({ words = [] }) => holdsRun(words, length));
  return withOthers(withOthers(textFirst(exact), runs), plain);
}

/** Others: the stretch as it is, then all its parts as stretches; scattered characters count for nothing. */
async function lookUpRuns(search: Search, query: string, by: SpelledBy): Promise<Hit[]> {
  const first = await lookUpRun(search, encodeQuery(query, by));
  const parts = query.split(' ');
  if (parts.length === 1) return first;
  const found: (readonly Hit[])[] = [];
  for (const part of parts) found.push(await search(phrase(part, by)));
  const known = new Set(first.map(({ id }) => id));
  const all = (found[0] ?? []).filter(
    ({ id }) => !known.has(id) && found.every((hits) => hits.some((hit) => hit.id === id)),
  );
  return [...first, ...inOrderOf(await search(encodeQuery(query, by)), all)];
}

/** A run as it is spelled; if that stands in few pages, without its tone marks, and with an end cut short. */
async function lookUpRun(search: Search, spelled: string): Promise<Hit[]> {
  const plain = await search(spelled);
  const exact = textFirst(inOrderOf(plain, await search(`"${spelled}"`)));
  const bare = withoutTones(spelled);
  if (exact.length >= few || !spelledOtherwise.test(spelled)) return exact;
  const loose = bare === spelled ? plain : await search(bare);
  const whole = bare === spelled ? exact : await search(`"${bare}"`);
  const hits = withOthers(exact, textFirst(inOrderOf(loose, whole)));
  // The engine finds words by their beginnings; side by side they are a run whose end was cut short. A word of
  // Latin letters alone may have no more than the first of them in common.
  const length = bare.split(' ').length;
  if (hits.length >= few || (length === 1 && /\p{Script=Latin}/u.test(bare))) return hits;
  return withOthers(
    hits,
    loose.filter(({ words = [] }) => holdsRun(words, length)),
  );
}

/** Letters that may bear marks which the engine or who types leaves out. */
const spelledOtherwise = /[\p{Script=Lao}\p{Script=Latin}]/u;

/** Whether as many words as wanted were found side by side. */
function holdsRun(places: readonly number[], length: number): boolean {
  const sorted = [...new Set(places)].toSorted((a, b) => a - b);
  return sorted.some((place, index) => sorted[index + length - 1] === place + length - 1);
}

/** What stands in the description of a picture alone comes behind what stands in the text. */
function textFirst(hits: readonly Hit[]): Hit[] {
  const isBeside = ({ words, matchedMetaFields }: Hit) =>
    words?.length === 0 && matchedMetaFields?.join() === 'pictures';
  return [...hits.filter((hit) => !isBeside(hit)), ...hits.filter(isBeside)];
}

/** Pages that hold any of the parts, those with most of them first. */
async function lookUpMost(search: Search, parts: readonly string[], by: SpelledBy): Promise<Hit[]> {
  const counts = new Map<string, { hit: Hit; count: number; rank: number }>();
  for (const part of new Set(parts)) {
    const hits = await search(by === 'words' ? encodeQuery(part, by) : phrase(part, by));
    for (const [rank, hit] of hits.entries()) {
      const known = counts.get(hit.id) ?? { hit, count: 0, rank: 0 };
      counts.set(hit.id, { hit, count: known.count + 1, rank: known.rank + rank });
    }
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || a.rank - b.rank)
    .map(({ hit }) => hit);
}

/** Hits, and behind them those of others that are not among them. */
function withOthers(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const known = new Set(hits.map(({ id }) => id));
  return [...hits, ...others.filter(({ id }) => !known.has(id))];
}

/** Hits in the order of others; those that the others lack come last. */
function inOrderOf(order: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const places = new Map(order.map(({ id }, index) => [id, index]));
  const place = ({ id }: Hit) => places.get(id) ?? order.length;
  return hits.toSorted((a, b) => place(a) - place(b));
}
