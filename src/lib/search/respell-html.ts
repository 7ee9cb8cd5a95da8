import { encode, mark, type SpelledBy } from './spelling.ts';

// Text is what stands between tags; scripts and styles hold none, and Pagefind skips both.
const pieces =
  /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?([a-z][\w-]*)[^>]*>|[^<]+|</gi;

/** Elements that don't end a stretch of text. */
const inline = /^(?:a|abbr|b|bdi|cite|code|dfn|em|i|mark|q|small|span|strong|sub|sup|time)$/i;

/** A copy of a page whose texts are spelled as the index holds them; tags and attributes stay. */
export function respellHtml(html: string, by: SpelledBy): string {
  let before = '';
  let isOpen = false;
  return html.replace(pieces, (piece, _, tag: string | undefined, at: number) => {
    if (tag !== undefined && !inline.test(tag)) {
      const end = isOpen ? endOf(by) : '';
      before = '';
      isOpen = false;
      return end + piece;
    }
    if (piece.startsWith('<')) return piece;
    const text = unescaped(piece).replace(/\s+/g, ' ');
    const isText = piece.trim() !== '' || (isOpen && partsWords(html.slice(at + piece.length)));
    const spelled = isText ? escaped(encode(text, by, before)) : piece;
    before = text;
    isOpen ||= piece.trim() !== '';
    return spelled;
  });
}

/** Whether a blank that stands before the rest of a page stands between two pieces of one text. */
const partsWords = (rest: string) => inline.test(/^<([a-z]+)/i.exec(rest)?.[1] ?? '');

/** The engine puts a space behind a stretch of text; without a mark it would be one of the spelling's own. */
const endOf = (by: SpelledBy) => (by === 'words' ? '' : mark);

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
