import type { LinePart } from './line-part.ts';

/** A stretch of a title up to a comma or a colon, and the space before it. */
export interface Clause {
  readonly space: string;
  readonly parts: readonly LinePart[];
}

/** Behind these signs a line ends best; behind the Latin ones where a space follows. */
const end = /(?<=[,:;])(?= )|(?<=[，：；、])/u;

/** The clauses of a title that was cut into parts, sign for sign. */
export function listClauses(title: readonly LinePart[]): Clause[] {
  const pieces = title.flatMap(({ text, isWhole }) =>
    (isWhole ? [text] : text.split(end)).map((piece): LinePart => ({ text: piece, isWhole })),
  );
  const clauses: LinePart[][] = [];
  for (const [place, piece] of pieces.entries()) {
    const before = pieces[place - 1]?.text ?? '';
    const isStart = place === 0 || isEnd(before, piece.text);
    if (isStart) clauses.push([]);
    clauses.at(-1)?.push(piece);
  }
  return clauses.map(([first = { text: '', isWhole: false }, ...rest]) => {
    const text = first.text.trimStart();
    const space = first.text.slice(0, first.text.length - text.length);
    return { space, parts: [{ ...first, text }, ...rest].filter((part) => part.text !== '') };
  });
}

const isEnd = (before: string, after: string) =>
  /[，：；、]$/u.test(before) || (/[,:;]$/u.test(before) && after.startsWith(' '));
