import { decode } from '../lib/search/spelling.ts';

/** A page as the search engine describes it. */
export interface Fragment {
  readonly url: string;
  /** HTML of the engine's own: escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

/** A result for the list: the page's title as a link, and an excerpt with the words found marked. */
export function resultItem({ url, excerpt, meta }: Fragment): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = decode(meta.title ?? url);
  const words = document.createElement('p');
  words.append(...excerptParts(excerpt));
  item.append(link, words);
  return item;
}

/** An excerpt's text and marked words; everything else in it is shown as text, never as markup. */
function excerptParts(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/g).map((piece, index) => {
    const text = decode(unescaped(piece).replaceAll('\u200B', ''));
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

// Pagefind escapes these three in excerpts.
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
