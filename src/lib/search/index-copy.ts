import { respellHtml } from './respell-html.ts';
import type { SpelledBy } from './spelling.ts';
import { setTextsApart } from './texts-apart.ts';

/** How much a word counts by where it stands, from 0 to 10; in the text itself it counts 1. */
const weights = {
  title: 10,
  headings: [6, 5, 4],
  summary: 3,
  captions: 0.7,
  figures: 0.5,
} as const;

const entry = /<article\b[^>]*\bdata-pagefind-body[\s\S]*?<\/article>/;

/** References to sources, and what the engine is told to leave out. */
const ignored =
  /<sup class="ref">[\s\S]*?<\/sup>|<section\b[^>]* data-pagefind-ignore[\s\S]*?<\/section>/g;

/**
 * The copy of a built page that the index is made of: its entry alone, in the index's spelling, words
 * weighted by where they stand, headings with their ids. Names and alt texts go in as metadata, which is
 * searched too but is no part of excerpts. Nothing for a page that is not to be found.
 */
export function indexCopy(html: string, by: SpelledBy): string | undefined {
  const article = entry.exec(html)?.[0];
  return (
    article && `<html><body>${respellHtml(setTextsApart(entryCopy(article)), by)}</body></html>`
  );
}

function entryCopy(article: string): string {
  const isArchived = article.includes(' data-pagefind-weight="0"');
  const weighted = (start: string, weight: number) =>
    `${start} data-pagefind-weight="${String(isArchived ? 0 : weight)}"`;
  return (
    article
      .replace(/<span class="whole">(.*?)<\/span>/g, '$1')
      .replace(/<span class="clause">(.*?)<\/span>/g, '$1')
      .replace(/<h1\b/, weighted('<h1', weights.title))
      .replace(/<h([234])\b/g, (start, level: string) =>
        weighted(start, weights.headings[Number(level) - 2] ?? 1),
      )
      .replace(/<p class="summary"/, (start) => weighted(start, weights.summary))
      .replace(/<(?:figcaption|caption)\b/g, (start) => weighted(start, weights.captions))
      .replace(/<span(?= class="figure[ "])/g, (start) => weighted(start, weights.figures))
      .replace(ignored, '')
      // The engine would take the first picture's address for words to search.
      .replace(/<img\b[^>]*>/g, '')
      .replace(/<\/article>$/, (end) => factsOf(article) + end)
  );
}

/** What a result shows or is found by beside its text, as the engine reads it. */
function factsOf(article: string): string {
  const [, names = ''] = /^<article\b[^>]*\bdata-names="([^"]*)"/.exec(article) ?? [];
  const alts = [...article.matchAll(/<img\b[^>]*\balt="([^"]+)"/g)].map(([, alt]) => alt);
  const [, picture] = /<source srcset="(\S+) [^>]*type="image\/avif"/.exec(article) ?? [];
  const meta = (name: string, text: string) =>
    text === '' ? '' : `<span data-pagefind-meta="${name}">${text}</span>`;
  // A filter's values are kept beside a page without being searched.
  const image = picture ? `<span data-pagefind-filter="image:${picture}"></span>` : '';
  return `<div data-pagefind-ignore>${meta('names', names)}${meta('pictures', alts.join(' · '))}${image}</div>`;
}
