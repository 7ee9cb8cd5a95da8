import { encode, type SpelledBy } from './spelling.ts';

/** The pieces of a page. Text is what stands between tags; scripts and styles hold none, and Pagefind skips both. */
export const htmlPieces =
  /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?([a-z][\w-]*)[^>]*>|[^<]+|</gi;

/** Elements that don't end a stretch of text. */
const inline = /^(?:a|abbr|b|bdi|cite|code|dfn|em|i|mark|q|small|span|strong|sub|sup|time)$/i;

/** A copy of a page whose texts are spelled as the index holds them; tags and attributes stay. */
export function respellHtml(html: string, by: SpelledBy): string {
  let before = '';
  return html.replace(htmlPieces, (piece, _, tag?: string) => {
    if (tag !== undefined && !inline.test(tag)) before = '';
    if (piece.startsWith('<')) return piece;
    const whole = unescaped(piece).replace(/\s+/g, ' ');
    // A blank at the beginning of a block is none; marked, it would count as a word.
    const text = before === '' ? whole.trimStart() : whole;
    const spelled = piece.trim() === '' ? piece : escaped(encode(text, by, before));
    before += text;
    return spelled;
  });
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The spelling would put spaces into what stands for a character. */
const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(String(hex), 16));
  });

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
