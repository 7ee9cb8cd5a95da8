import type { Locale } from '../config/locales.ts';
import { template } from './template.ts';

/** A stretch of text; `lang` is there where its language is not that of the text around it. */
export interface Piece {
  readonly text: string;
  readonly lang?: string | undefined;
}

/**
 * An interface string whose placeholders are filled with pieces, each of which keeps its language.
 *
 * @throws When a placeholder is left without a value.
 */
export function fillPieces(
  locale: Locale,
  key: Parameters<typeof template>[1],
  values: Readonly<Record<string, Piece | readonly Piece[]>>,
): Piece[] {
  const parts = template(locale, key).split(/\{\{(\w+)\}\}/);
  const filled = parts.flatMap((part, index) => {
    const pieces = index % 2 === 0 ? { text: part } : values[part];
    if (!pieces) throw new Error(`${key} needs a value for ${part}`);
    return pieces;
  });
  return filled.filter(({ text }) => text !== '');
}

/** Pieces as one string, their languages left aside. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
