import type { Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { locales, type LocaleRow } from '../../config/locales.ts';
import type { SocialCard } from './card.ts';
import {
  firstFitting,
  isLonely,
  largestBroken,
  leastForEvenLines,
  leastUnbroken,
  titleSizes,
} from './fit.ts';
import { cardSize, wordsBox } from './layout.ts';
import { creditXmp } from './credit-xmp.ts';
import { printOver } from './print-over.ts';
import type { Sheets } from './sheets.ts';
import type { Typesetter } from './typesetter.ts';
import {
  cardNode,
  headNode,
  languagesNode,
  lineNode,
  listWords,
  noticeNode,
  placeNode,
  titleHalves,
  titleNode,
  titleWords,
} from './words.ts';

/** What all cards of a run are drawn with. */
export interface Workshop {
  readonly sheets: Pick<Sheets, 'draw'>;
  readonly typesetter: Typesetter;
}

/** Above and below the words in the middle, in pixels. */
const air = 22;

/** A card as JPEG; equal cards give equal bytes. */
export async function drawCard(
  card: SocialCard,
  { sheets, typesetter }: Workshop,
): Promise<Buffer> {
  const { cardFonts }: LocaleRow = locales[card.locale];
  const [sheet] = await Promise.all([
    sheets.draw(card),
    typesetter.prepare(cardFonts, listWords(card)),
    ...card.languages.map((locale) => {
      const { name, cardFonts: fonts }: LocaleRow = locales[locale];
      return typesetter.prepare(fonts, name);
    }),
  ]);
  const middle = [
    ...(card.place ? [placeNode(card)] : []),
    ...(await fitTitle(card, typesetter)),
    ...(card.line ? [lineNode(card)] : []),
    ...(card.languages.length > 0 ? [languagesNode(card)] : []),
  ];
  const words = await typesetter.draw(cardNode(card, middle), cardSize);
  return sharp(printOver(sheet, words), { raw: { ...cardSize, channels: 3 } })
    .jpeg({ quality: 72, quantisationTable: 3 })
    .withXmp(creditXmp(card))
    .toBuffer();
}

/** The title as large as its room allows, and whole; a line breaks within a word only where nothing else helps. */
export async function fitTitle(card: SocialCard, typesetter: Typesetter): Promise<Node[]> {
  const { width } = wordsBox;
  const others = [
    headNode(card),
    ...(card.place ? [placeNode(card)] : []),
    ...(card.line ? [lineNode(card)] : []),
    ...(card.languages.length > 0 ? [languagesNode(card)] : []),
    ...(card.notice ? [noticeNode(card)] : []),
  ];
  const taken = await Promise.all(others.map((node) => typesetter.heightOf(node, width)));
  const room = taken.reduce((left, height) => left - height, wordsBox.height - 2 * air);
  const widest = (await typesetter.widest(titleWords(card, 100))) / 100;
  const setAt = async (nodes: readonly Node[]) => {
    const { height, lines } = await typesetter.linesOf(nodes, width);
    return { fits: height <= room, isEven: !lines.some((line) => isLonely(line, card.locale)) };
  };
  const halves = titleHalves(card);
  const inHalves = (size: number) => halves.map((words) => titleNode(card, size, { words }));
  const whole = titleSizes.filter((size) => size >= leastUnbroken && size * widest <= width);
  const largest = await firstFitting(whole, async (size) => {
    const { fits } = await setAt([titleNode(card, size)]);
    return fits;
  });
  if (largest !== undefined) {
    const near = whole.filter((size) => size <= largest && size >= largest * leastForEvenLines);
    const halved = await firstFitting(near, async (size) => {
      const { fits, isEven } = await setAt(inHalves(size));
      return halves.length > 0 && fits && isEven;
    });
    if (halved !== undefined) return inHalves(halved);
    const even = await firstFitting(near, async (size) => {
      const { isEven } = await setAt([titleNode(card, size)]);
      return isEven;
    });
    return [titleNode(card, even ?? largest)];
  }
  const broken = titleSizes.filter((size) => size <= largestBroken);
  const mayBreak = true;
  const least = await firstFitting(broken, async (size) => {
    const { fits } = await setAt([titleNode(card, size, { mayBreak })]);
    return fits;
  });
  if (least !== undefined) return [titleNode(card, least, { mayBreak })];
  throw new Error(`No size of letters lets a card hold its title: ${card.title}`);
}
