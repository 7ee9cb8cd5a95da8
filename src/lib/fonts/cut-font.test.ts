import { readFileSync, statSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { fonts } from '../../config/fonts.ts';
import { makeTempFolder } from '../../testing/temp-folder.ts';
import { listCodePoints } from './code-points.ts';
import { cutFont } from './cut-font.ts';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY');
const vietnamese = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const lao = Array.from('ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝໆຯ່້໊໋ະາຳິີຶືຸູເແໂໄໃໍັົຽ໌');

it.each([
  ['Be Vietnam Pro', [...vietnamese, 'đ', 'Đ', '“', '”', '–', '…', '₫', '\u0301', '\u2060']],
  ['Noto Sans Lao', lao],
])('%s has every letter of its languages in what a page fetches at once', (name, letters) => {
  const face = fonts.find((one) => one.name === name);
  const first = new Set(listCodePoints(face?.parts[0].ranges ?? ''));
  expect(letters.filter((letter) => !first.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

it.each(fonts)(
  '$name is cut into files of which each character has one, and kept',
  async (face) => {
    const { dir, remove } = await makeTempFolder();
    onTestFinished(remove);
    const cuts = await cutFont(face, dir);
    expect(cuts).toHaveLength(face.parts.length * 2);
    for (const { file } of cuts) {
      expect(readFileSync(file).subarray(0, 4).toString()).toBe('wOF2');
      expect(statSync(file).size).toBeLessThan(13 * 1024);
    }
    const bold = cuts.filter(({ weight }) => weight === 700);
    const points = bold.flatMap(({ unicodeRange }) => listCodePoints(unicodeRange.join()));
    expect(new Set(points).size).toBe(points.length);
    const made = cuts.map(({ file }) => statSync(file).mtimeMs);
    const again = await cutFont(face, dir);
    expect(again.map(({ file }) => statSync(file).mtimeMs)).toEqual(made);
  },
);
