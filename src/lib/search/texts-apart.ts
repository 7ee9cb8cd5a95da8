import { htmlPieces } from './respell-html.ts';

/** Elements whose text is no part of the next one's. */
const apart = /^(?:h[1-6]|p|li|dd|td|th|caption|figcaption)$/i;

/** Ends of a text that ask for a sign before another text follows: a letter, a number, what closes. */
const open = /[\p{L}\p{M}\p{N}\p{S}\p{Pe}\p{Pf}%"']$/u;
const stop = /[.!?…]$/;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー）]$/u;

/**
 * A page with a sign behind each heading, item, cell or term whose text has none at its end, so that excerpts do
 * not run it into the next.
 */
export function setTextsApart(html: string): string {
  // The text since the last sign.
  let text = '';
  const isIgnored = ignoredFollower();
  const marked = html.replace(htmlPieces, (piece, _, tag?: string) => {
    if (isIgnored(piece, tag)) return piece;
    if (!piece.startsWith('<') && piece.trim() !== '') text = piece;
    if (!piece.startsWith('</') || tag === undefined) return piece;
    const end = signsAt(tag, text);
    if (end) text = '';
    return end ? `${end.inside}${piece}${end.after}` : piece;
  });
  return marked.replace(/：\s+(?=<dd)/g, '：');
}

/** Tells of one piece after another whether it lies in an element that the index leaves out. */
function ignoredFollower() {
  let element: { tag: string; depth: number } | undefined;
  return (piece: string, tag?: string): boolean => {
    if (!element) {
      if (tag && /^<\w[^>]*\sdata-pagefind-ignore\b/.test(piece)) element = { tag, depth: 1 };
      return false;
    }
    if (tag === element.tag) element.depth += piece.startsWith('</') ? -1 : 1;
    if (element.depth === 0) element = undefined;
    return true;
  };
}

function signsAt(tag: string, text: string) {
  const end = text.trimEnd();
  // Where the index parts each character, a blank of the page's own is all that keeps two sentences apart.
  const isBlankWanted = stop.test(end) && end === text && apart.test(tag);
  if (isBlankWanted) return { inside: ' ', after: '' };
  if (!open.test(end)) return undefined;
  // A term asks for what it is explained by.
  if (/^dt$/i.test(tag)) return { inside: '', after: wide.test(end) ? '：' : ': ' };
  // The blank keeps the engine from putting a full stop there, whatever the language.
  return apart.test(tag) ? { inside: end === text ? ' ' : '', after: '· ' } : undefined;
}
