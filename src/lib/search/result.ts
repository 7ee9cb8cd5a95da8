import type { Fragment, Section } from './engine.ts';
import { listExcerptPieces, type ExcerptPiece } from './excerpt.ts';
import { decode, type SpelledBy } from './spelling.ts';

/** Sections of a page that are shown beneath it. */
const sectionLimit = 3;

interface Found {
  readonly href: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** What a list of results shows of a page, in words as they are displayed. */
export interface Result extends Found {
  readonly collection: string | undefined;
  readonly image: string | undefined;
  /** A machine wrote its text. */
  readonly isMachineMade: boolean;
  readonly sections: readonly Found[];
}

/** A page that was found, with the sections that hold most of what was looked for. */
export function resultOf(fragment: Fragment, by: SpelledBy): Result {
  const { url, excerpt, meta, filters = {}, sub_results = [] } = fragment;
  const shown = (text: string) => decode(text.replaceAll('\u200B', ''), by).trim();
  const pieces = listExcerptPieces(excerpt, by);
  const found = (section: Section): Found => {
    const own = listExcerptPieces(section.excerpt, by);
    // What the page's own excerpt shows is not said twice.
    const isSaid = textOf(pieces).includes(textOf(own));
    return {
      href: section.url,
      title: shown(section.title),
      excerpt: isSaid ? [] : own,
    };
  };
  return {
    href: url,
    title: shown(meta['title'] ?? url),
    excerpt: pieces,
    collection: filters['collection']?.[0],
    image: filters['image']?.[0],
    isMachineMade: filters['origin']?.[0] === 'machine',
    sections: fullest(sub_results.filter((section) => section.url.includes('#'))).map(found),
  };
}

const textOf = (pieces: readonly ExcerptPiece[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/^[…\s]+|[…\s]+$/g, '');

/** The sections with most finds, in the page's order. */
function fullest(sections: readonly Section[]): Section[] {
  const chosen = sections
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, sectionLimit);
  return sections.filter((section) => chosen.includes(section));
}
