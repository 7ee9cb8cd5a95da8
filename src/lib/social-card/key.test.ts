import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultPalette } from '../../config/palette.ts';
import { writeContent } from '../../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../../testing/temp-folder.ts';
import type { SocialCard } from './card.ts';
import { makeKeys } from './key.ts';

let temp: TempFolder;
beforeAll(async () => {
  temp = await makeTempFolder();
  for (const [name, text] of [
    ['a/one.webp', 'same'],
    ['b/one.webp', 'same'],
    ['a/two.webp', 'other'],
  ] as const)
    await writeContent(temp.dir, name, text);
});
afterAll(() => temp.remove());

const card = (more: Partial<SocialCard> = {}): SocialCard => ({
  locale: 'vi',
  door: 'visit',
  siteName: 'Cổng thử',
  place: undefined,
  title: 'Một nơi',
  line: undefined,
  languages: [],
  names: [],
  notice: undefined,
  credit: undefined,
  pictures: [{ file: temp.at('a/one.webp'), kind: 'ai' }],
  palette: defaultPalette,
  ...more,
});

test('a card keeps its key in another folder', () => {
  const keyOf = makeKeys('<svg/>');
  const moved = card({ pictures: [{ file: temp.at('b/one.webp'), kind: 'ai' }] });
  expect(keyOf(moved)).toBe(keyOf(card()));
  expect(makeKeys('<svg/>')(card())).toBe(keyOf(card()));
});

test.each<[string, () => Partial<SocialCard>]>([
  ['title', () => ({ title: 'Nơi khác' })],
  ['language', () => ({ locale: 'en' })],
  ['notice', () => ({ notice: 'Đây là bản trình diễn.' })],
  ['picture', () => ({ pictures: [{ file: temp.at('a/two.webp'), kind: 'ai' }] })],
  ['kind of picture', () => ({ pictures: [{ file: temp.at('a/one.webp'), kind: 'photo' }] })],
  ['palette', () => ({ palette: { ...defaultPalette, son: '#000000' } })],
])('another %s makes another card', (_, more) => {
  const keyOf = makeKeys('<svg/>');
  expect(keyOf(card(more()))).not.toBe(keyOf(card()));
});

test('another mark makes other cards', () => {
  expect(makeKeys('<svg></svg>')(card())).not.toBe(makeKeys('<svg/>')(card()));
});
