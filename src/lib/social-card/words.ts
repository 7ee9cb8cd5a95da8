import type { Node, TextNode } from '@takumi-rs/core';
import { locales, type LocaleRow } from '../../config/locales.ts';
import { listClauses } from '../lines/clauses.ts';
import { lineCutter } from '../lines/line-cutter.ts';
import { breakBetweenWords, listUnbroken } from './break-words.ts';
import type { SocialCard } from './card.ts';
import { pigmentOf } from './carving.ts';
import { cardSize, creditBox, wordsBox, type Box } from './layout.ts';
import { markName } from './typesetter.ts';

type Style = NonNullable<Node['style']>;

const markSize = 62;
const faint = '#5a4f45';

/** How a language is set. */
const settingOf = ({ locale }: Pick<SocialCard, 'locale'>): LocaleRow => locales[locale];

/** All words of a card as one text, but the names of languages. */
export const listWords = (card: SocialCard): string =>
  [card.siteName, card.place, card.title, card.line, card.notice, card.credit].join(' ');

/** Who speaks: the mark and the portal's name, unless the title says it. */
export function headNode(card: SocialCard): Node {
  const isSaid = card.title === card.siteName;
  const size = isSaid ? markSize * 1.35 : markSize;
  const name = text(card, card.siteName, 26, { flex: 1, marginLeft: 16, fontWeight: 700 });
  return {
    type: 'container',
    style: { display: 'flex', alignItems: 'center', width: wordsBox.width },
    children: [
      { type: 'image', src: markName, width: size, height: size },
      ...(isSaid ? [] : [name]),
    ],
  };
}

export const placeNode = (card: SocialCard): Node =>
  text(card, card.place ?? '', 24, {
    marginBottom: 12,
    color: pigmentOf(card.door, card.palette),
    fontWeight: 700,
  });

/** The title, or a clause of it, at a size in pixels; `mayBreak` lets lines break within words. */
export const titleNode = (
  card: SocialCard,
  size: number,
  { words = card.title, mayBreak = false } = {},
): TextNode =>
  text(card, words, size, { fontWeight: 700, ...(mayBreak && { overflowWrap: 'anywhere' }) });

/** The two halves of a title that has a comma or a colon, or nothing. */
export function titleHalves({ title, locale, names }: SocialCard): readonly string[] {
  const clauses = listClauses(lineCutter(locale, names)(title));
  const halves = clauses.map(({ parts }) => parts.map((part) => part.text).join(''));
  return halves.length === 2 ? halves : [];
}

/** What a line of the title holds whole, each on its own. */
export const titleWords = (card: SocialCard, size: number): Node[] =>
  listUnbroken(breakBetweenWords(card.title, card.locale, card.names)).map((word) => ({
    ...titleNode(card, size),
    text: word,
  }));

export const lineNode = (card: SocialCard): Node =>
  text(card, card.line ?? '', 26, { marginTop: 16, overflowWrap: 'anywhere' });

/** The languages by their own names, each in its own fonts. */
export const languagesNode = ({ languages, palette }: SocialCard): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 22px',
    marginTop: 22,
    width: wordsBox.width,
  },
  children: languages.map((locale) =>
    text({ locale, palette, names: [] }, locales[locale].name, 30, {}),
  ),
});

export const noticeNode = (card: SocialCard): Node =>
  text(card, card.notice ?? '', 20, { color: faint });

/** All that is set on a card, around the words in the middle of its column. */
export function cardNode(card: SocialCard, middle: readonly Node[]): Node {
  const column: Node[] = [
    headNode(card),
    {
      type: 'container',
      style: { flex: 1, display: 'flex', flexDirection: 'column', justifyContent: 'center' },
      children: [...middle],
    },
    ...(card.notice ? [noticeNode(card)] : []),
  ];
  const credit = card.credit
    ? [text(card, card.credit, 19, { color: faint, textAlign: 'right', lineHeight: 1.5 })]
    : [];
  return {
    type: 'container',
    style: { position: 'relative', display: 'flex', ...cardSize },
    children: [
      box(wordsBox, { display: 'flex', flexDirection: 'column' }, column),
      box(creditBox, { display: 'flex', justifyContent: 'flex-end' }, credit),
    ],
  };
}

const box = ({ left, top, width, height }: Box, style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { position: 'absolute', left, top, width, height, ...style },
  children,
});

function text(
  card: Pick<SocialCard, 'locale' | 'palette' | 'names'>,
  words: string,
  size: number,
  style: Style,
): TextNode {
  const { tag, cardFonts, cardLeading } = settingOf(card);
  return {
    type: 'text',
    text: breakBetweenWords(words, card.locale, card.names),
    lang: tag,
    style: {
      display: 'block',
      color: card.palette.ink,
      fontFamily: cardFonts.join(', '),
      fontSize: size,
      lineHeight: cardLeading,
      textWrap: 'balance',
      wordBreak: 'keep-all',
      ...style,
    },
  };
}
