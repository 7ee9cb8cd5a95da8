import { decode, type SpelledBy } from './spelling.ts';

/** A stretch of an excerpt as readers see it. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

interface Stretch {
  start: number;
  end: number;
  /** How many of the engine's words it is made of. */
  words: number;
}

/**
 * The text of an engine's excerpt as it is displayed, in stretches that were found or not. Whatever the
 * text holds is text: nothing in it is taken for markup but the engine's own marks.
 */
export function listExcerptPieces(excerpt: string, by: SpelledBy): ExcerptPiece[] {
  // Before the sign of what is left out, a mark of the spelling stands without its blank.
  const parts = excerpt
    .replaceAll('\u200B', '')
    .replace(edges, '')
    // The engine parts what a tag parts, be it a sign from its word.
    .replace(/(?<![\^\u2060]) (?=[.,;:!?)](?:<|\s|$))/g, '')
    .replace(/[\^\u2060](?=(?:<\/mark>)?…$)/, '')
    .split(/<\/?mark>/);
  const spelled = parts.map(unescaped);
  // A blank may be spelled half inside, half outside a mark: positions are those in the whole text.
  const ends = spelled.map((_, index) => decode(spelled.slice(0, index + 1).join(''), by).length);
  const text = decode(spelled.join(''), by);
  const marked = ends.flatMap((end, index) =>
    index % 2 === 0 ? [] : [trimmed(text, { start: ends[index - 1] ?? 0, end, words: 1 })],
  );
  const found = marked.filter(({ start, end }) => start < end);
  const runs = withoutStray(joined(found, (from, to) => from >= to));
  return cut(
    text,
    joined(runs, (from, to) => text.slice(from, to).trim() === ''),
  );
}

/** What sets a text apart from one that the excerpt leaves out. */
const edges = /(?<=^…?) ?·\^? |[\^\u2060]? ·\^?(?=…?$)/g;

// The engine escapes these two in excerpts.
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Signs at the ends of a word are marked with it; readers looked for the word. */
function trimmed(text: string, { start, end, words }: Stretch): Stretch {
  const [word = ''] = /[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]/su.exec(
    text.slice(start, end),
  ) ?? [''];
  if (!letter.test(word)) return { start, end: start, words };
  const from = start + text.slice(start, end).indexOf(word);
  return { start: from, end: from + word.length, words };
}

/** What was found side by side is one stretch; whether it is so is asked of the gap between two. */
function joined(
  stretches: readonly Stretch[],
  isOne: (from: number, to: number) => boolean,
): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && isOne(last.end, stretch.start)) {
      last.end = Math.max(last.end, stretch.end);
      last.words += stretch.words;
    } else result.push({ ...stretch });
  }
  return result;
}

/** Beside a run of characters that was found, single ones of them say nothing. */
const withoutStray = (stretches: readonly Stretch[]) =>
  stretches.some(({ words }) => words > 1) ? stretches.filter(({ words }) => words > 1) : stretches;

function cut(text: string, stretches: readonly Stretch[]): ExcerptPiece[] {
  const pieces = stretches.flatMap(({ start, end }, index) => [
    { text: text.slice(stretches[index - 1]?.end ?? 0, start), isFound: false },
    { text: text.slice(start, end), isFound: true },
  ]);
  const rest = { text: text.slice(stretches.at(-1)?.end ?? 0), isFound: false };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}
