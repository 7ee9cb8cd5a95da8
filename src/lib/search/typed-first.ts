import type { Fragment, Hit } from './engine.ts';
import { toneMarks } from './lao-signs.ts';
import { decode, type SpelledBy } from './spelling.ts';

/** Hits that are looked at together for the query as it was typed; more of them until enough hold it. */
const step = 10;
const enough = 5;
const most = 30;

/**
 * Among the first hits, those whose text holds the query as it was typed come first, then those that hold it but
 * for marks; and whether any of them holds its words at all, marks aside.
 */
export async function typedFirst(
  hits: readonly Hit[],
  query: string,
  by: SpelledBy,
): Promise<{ hits: Hit[]; isTyped: boolean }> {
  const typed = query.toLowerCase();
  const fragments: Fragment[] = [];
  const distances: number[] = [];
  while (fragments.length < Math.min(hits.length, most)) {
    const next = hits.slice(fragments.length, fragments.length + step);
    const held = await Promise.all(next.map((hit) => hit.data()));
    fragments.push(...held);
    distances.push(...held.map((fragment) => distanceOf(typed, textOf(fragment, by, []), by)));
    if (distances.filter((distance) => distance === 0).length >= enough) break;
  }
  const first = hits.slice(0, fragments.length);
  // What is archived comes last of all.
  const places = fragments.map(
    ({ filters }, index) => (filters?.['archived'] ? 3 : 0) + (distances[index] ?? 0),
  );
  const sorted = [0, 1, 2, 3, 4, 5].flatMap((place) =>
    first.filter((_, index) => places[index] === place),
  );
  const words = foldedWords(query);
  const isTyped = fragments.some((fragment) => {
    const known = new Set(foldedWords(textOf(fragment, by)));
    return words.every((word) => known.has(word));
  });
  return { hits: [...sorted, ...hits.slice(first.length)], isTyped };
}

/** 0 where a text holds what was typed, 1 where it does but for marks, 2 where it does not. */
function distanceOf(typed: string, text: string, by: SpelledBy): number {
  const forms = by === 'words' ? [inWords, inFoldedWords] : [(any: string) => any, markless];
  const form = forms.findIndex((of) => of(text).includes(of(typed)));
  return form < 0 ? forms.length : form;
}

/** Lao without its tone marks, Latin without its marks. */
const markless = (text: string) =>
  text.replaceAll('đ', 'd').normalize('NFD').replace(readerMarks, '');
const readerMarks = new RegExp(`[\\u0300-\\u036f${toneMarks}]`, 'g');

function textOf(
  { content, meta }: Fragment,
  by: SpelledBy,
  others: readonly string[] = ['pictures'],
): string {
  const parts = [meta['title'], meta['names'], ...others.map((name) => meta[name]), content];
  return decode(parts.filter(Boolean).join('\n').replaceAll('\u200B', ''), by).toLowerCase();
}

/** Words alone, a blank around each, so that none is found inside another. */
const inWords = (text: string) => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

const inFoldedWords = (text: string) => ` ${foldedWords(text).join(' ')} `;

/** Words without their marks, as the engine compares them. */
const foldedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
