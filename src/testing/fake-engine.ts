import type { Engine, Fragment, Hit } from '../lib/search/engine.ts';
import { encode, type SpelledBy } from '../lib/search/spelling.ts';

/** A page for the fake engine: its address is its id. */
export interface FakePage {
  readonly id: string;
  readonly text: string;
  readonly names?: string;
  readonly collection?: string;
  readonly isArchived?: boolean;
}

/** An engine that finds as the real one does, words by their beginnings, marks aside; it keeps the queries. */
export interface FakeEngine extends Engine {
  readonly asked: string[];
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const tokens = (text: string) =>
  folded(text)
    .split(/\s+/)
    .map((token) => token.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);

/** An engine over some pages, which are spelled as the index spells them. */
export function makeFakeEngine(pages: readonly FakePage[], by: SpelledBy): FakeEngine {
  const asked: string[] = [];
  const indexed = pages.map(({ id, text, names = '', collection, isArchived }) => {
    const fragment: Fragment = {
      url: id,
      content: encode(text, by),
      excerpt: '',
      meta: { title: '', names: encode(names, by) },
      filters: isArchived ? { archived: ['yes'] } : {},
    };
    const hit: Hit = { id, data: () => Promise.resolve(fragment) };
    return { hit, words: tokens(encode(`${text}\n${names}`, by)), collection };
  });
  const search: Engine['search'] = (query, options) => {
    asked.push(query);
    const sought = tokens(query);
    const found = indexed.filter(
      ({ words, collection }) =>
        collection === (options?.filters['collection'] ?? collection) &&
        (query.startsWith('"') ? holdsRun(words, sought) : holdsEach(words, sought)),
    );
    return Promise.resolve({ results: found.map(({ hit }) => hit) });
  };
  return { asked, search };
}

const holdsRun = (words: readonly string[], sought: readonly string[]) =>
  words.some((_, start) => sought.every((word, index) => words[start + index] === word));

const holdsEach = (words: readonly string[], sought: readonly string[]) =>
  sought.every((start) => words.some((word) => word.startsWith(start)));
