import type { Door } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import type { Piece } from '../i18n/pieces.ts';
import { translator } from '../i18n/translator.ts';
import type { LinePart } from '../lib/lines/line-part.ts';
import type { Page } from './pages.ts';
import { coverOf, pictureDigest, type PagePicture } from './pictures.ts';

/** What a list shows of a page. */
export interface CardModel {
  readonly door: Door;
  readonly href: string;
  readonly title: readonly LinePart[];
  readonly summary: string;
  readonly locale: Locale;
  readonly language: Locale;
  readonly cover: PagePicture | undefined;
  /** Above the title: what kind of thing it is, or when. */
  readonly kicker: Piece | undefined;
  /** Shown in place of the cover, where they say more. */
  readonly facts: readonly CardFact[];
}

/** A line of a card, in the language of the page's text. */
export interface CardFact {
  readonly label: string;
  readonly text: readonly Piece[];
}

/** The card of a page. */
export function cardOf(
  page: Page,
  { kicker, facts = [] }: Partial<Pick<CardModel, 'kicker' | 'facts'>> = {},
): CardModel {
  const { door, href, locale, language, data, titleLines: title } = page;
  const { summary } = data;
  return { door, href, title, summary, locale, language, cover: coverOf(page), kicker, facts };
}

/** The same for a list of several collections: it says which one. */
export function mixedCardOf(page: Page): CardModel {
  return cardOf(page, {
    kicker: { text: translator(page.locale)(`collection.${page.collection}`) },
  });
}

/**
 * Takes from one card after another the picture that stood before it, on the page or on an earlier card: none
 * is shown twice.
 */
export function pictureOnce(
  ...shown: readonly (PagePicture | undefined)[]
): (card: CardModel) => CardModel {
  const seen = new Set(shown.flatMap((picture) => (picture ? pictureDigest(picture) : [])));
  return (card) => {
    if (!card.cover) return card;
    const digest = pictureDigest(card.cover);
    if (seen.has(digest)) return { ...card, cover: undefined };
    seen.add(digest);
    return card;
  };
}
