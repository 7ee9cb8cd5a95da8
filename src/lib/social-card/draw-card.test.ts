import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { allLocales, locales, type Locale } from '../../config/locales.ts';
import { defaultPalette } from '../../config/palette.ts';
import { readMark } from '../mark.ts';
import type { SocialCard } from './card.ts';
import { drawCard, fitTitle, type Workshop } from './draw-card.ts';
import { cardSize, wordsBox } from './layout.ts';
import { Typesetter } from './typesetter.ts';

const { svg } = readMark();
const paper = new Uint8Array(cardSize.width * cardSize.height * 3).fill(240);
const workshop: Workshop = {
  sheets: { draw: async () => Promise.resolve(paper) },
  typesetter: new Typesetter(svg),
};

const card = (locale: Locale, title: string, more: Partial<SocialCard> = {}): SocialCard => ({
  locale,
  door: 'visit',
  siteName: 'Cổng thử',
  place: 'Du lịch · Điểm đến',
  title,
  line: undefined,
  languages: [],
  names: [],
  notice: 'Đây là bản trình diễn.',
  credit: undefined,
  pictures: [],
  palette: defaultPalette,
  ...more,
});

/** A title that has as many letters as the check takes without a word, made of real ones. */
const words: Record<Locale, string> = {
  vi: 'nghiêng thuyền Quỳnh Nguyễn ',
  en: 'internationalisation strengthened ',
  zh: '世界文化遗产保护与传承',
  ko: '세계문화유산 보존과 계승을 ',
  ja: '世界文化遺産の保存とライスペーパー',
  lo: 'ຂັ້ນຕອນການລົງທຶນເທື່ອລະບາດກ້າວ ',
};
const longest = (locale: Locale) =>
  words[locale]
    .repeat(9)
    .slice(0, Math.floor(77 / locales[locale].density))
    .trim();

const titlesOf = (locale: Locale) =>
  globSync(`content/*/*/index.${locale}.mdx`)
    .map((file) => /^title: ['"]?(.*?)['"]?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
    .toSorted((a, b) => b.length - a.length);

async function fitted(one: SocialCard) {
  await workshop.typesetter.prepare(locales[one.locale].cardFonts, one.title + one.siteName);
  const nodes = await fitTitle(one, workshop.typesetter);
  const { height, lines } = await workshop.typesetter.linesOf(nodes, wordsBox.width);
  const style = nodes[0]?.style as Record<string, unknown>;
  return {
    size: Number(style['fontSize']),
    isBroken: style['overflowWrap'] !== undefined,
    height,
    lines: lines.map((line) => line.replace(/[\u200b\u2060]/g, '').trim()),
    nodes,
  };
}

test.each(allLocales)(
  'the longest titles in %s are whole, and large enough to read',
  async (locale) => {
    for (const title of [longest(locale), titlesOf(locale)[0] ?? '']) {
      const { size, isBroken, height } = await fitted(card(locale, title));
      expect(isBroken, title).toBe(false);
      expect(size, title).toBeGreaterThanOrEqual(31);
      expect(height, title).toBeLessThan(wordsBox.height - 150);
    }
  },
);

test('a short title is set as large as there is', async () => {
  expect((await fitted(card('vi', 'Ổi'))).size).toBe(86);
});

test('a title far beyond what the check advises is small, not cut', async () => {
  const { size, height, nodes } = await fitted(card('vi', words.vi.repeat(20).trim()));
  expect(size).toBeGreaterThanOrEqual(10);
  expect(height).toBeLessThan(wordsBox.height);
  expect(JSON.stringify(nodes)).toContain('Nguyễn');
});

test.each<[Locale, string, string]>([
  ['vi', 'Hồ Trăng, giáp đất Mây Ngàn', 'Hồ Trăng,'],
  ['ja', '紙の村、川のほとりの暮らし', '紙の村、'],
])('a line of a title in %s ends behind its comma: %s', async (locale, title, first) => {
  expect((await fitted(card(locale, title))).lines[0]?.replaceAll('\u00a0', ' ')).toBe(first);
});

test('a word wider than the column is broken only when it would be too small', async () => {
  expect((await fitted(card('en', 'a'.repeat(20)))).isBroken).toBe(false);
  expect((await fitted(card('en', 'a'.repeat(60)))).isBroken).toBe(true);
});

test('a card is a JPEG of the size that networks take, equal for equal cards', async () => {
  const own = card('lo', 'ຂັ້ນຕອນ', {
    pictures: [{ file: 'anh.jpg', kind: 'photo' }],
    credit: 'Ảnh: A & B',
  });
  const [one, other] = [await drawCard(own, workshop), await drawCard(own, workshop)];
  expect(one.equals(other)).toBe(true);
  const { format, width, height, xmp, exif } = await sharp(one).metadata();
  expect({ format, width, height, exif }).toEqual({
    format: 'jpeg',
    width: 1200,
    height: 630,
    exif: undefined,
  });
  expect(xmp?.toString()).toContain('A &amp; B');
});

test('a card says in its file when a picture on it was made by machine', async () => {
  const drawn = card('vi', 'Tranh', { pictures: [{ file: 'anh.jpg', kind: 'ai' }] });
  const { xmp } = await sharp(await drawCard(drawn, workshop)).metadata();
  expect(xmp?.toString()).toContain('digitalsourcetype/compositeSynthetic');
});
