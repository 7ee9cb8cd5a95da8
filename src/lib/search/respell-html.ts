import { encode } from './spelling.ts';

// Text is what stands between tags; scripts and styles hold none, and Pagefind skips both.
const pieces = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/gi;

/** A copy of a page whose texts are spelled as the index holds them; tags and attributes stay. */
export function respellHtml(html: string): string {
  return html.replace(pieces, (piece) =>
    piece.startsWith('<') || piece.trim() === '' ? piece : encode(piece),
  );
}
