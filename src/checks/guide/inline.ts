import type { Inline, Piece } from './model.ts';

/** Reads the two marks of the guide's prose: `code` in backticks, and [words](#anchor). */
export function readInline(text: string): Inline {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`|\[([^\]]+)\]\((#[^)]+)\)/g)) {
    const [whole, code, words, to] = match;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    if (code !== undefined) pieces.push({ code });
    else pieces.push({ to: to ?? '', text: readInline(words ?? '') });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** Puts something between pieces of text. */
export const joinInline = (texts: readonly Inline[], between: string): Inline =>
  texts.flatMap((text, index) => (index === 0 ? text : [between, ...text]));

/** A link to the explanation of a code. */
export const linkToCode = (code: string): Piece => ({
  to: `#${findingId(code)}`,
  text: [{ code }],
});

/** The anchor of a code. */
export const findingId = (code: string): string => `code-${code}`;
