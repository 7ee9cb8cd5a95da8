import { listSyllables } from '../search/lao-syllables.ts';

/** Syllables of a stretch between spaces that stays on one line: a name that no dictionary knows, most often. */
const heldSyllables = 3;

/**
 * Where a text may break after a Lao syllable: offsets into it. A dictionary of words alone breaks foreign
 * names within a syllable. Short stretches between spaces have no such place.
 */
export function laoBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const { 0: stretch, index } of text.matchAll(/\p{Script=Lao}+/gu)) {
    const ends = listEnds(stretch);
    if (ends.length > heldSyllables) for (const end of ends) breaks.add(index + end);
  }
  return breaks;
}

/** Where the syllables of a stretch end. */
function listEnds(stretch: string): number[] {
  const offsets: number[] = [];
  let apart = '';
  for (const [at, sign] of stretch.split('').entries()) {
    const parts = sign.normalize('NFKD');
    apart += parts;
    offsets.push(...Array.from({ length: parts.length }, () => at));
  }
  let end = 0;
  return listSyllables(apart).map((syllable) => {
    end += syllable.length;
    return offsets[end] ?? stretch.length;
  });
}
