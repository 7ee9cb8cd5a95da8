import { readFileSync, statSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { fonts, usedPart } from '../../config/fonts.ts';
import { makeTempFolder } from '../../testing/temp-folder.ts';
import { listCodePoints } from './code-points.ts';
import { cutFont } from './cut-font.ts';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY');
const vietnamese = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const lao = Array.from('ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝໆຯ່້໊໋ະາຳິີຶືຸູເແໂໄໃໍັົຽ໌');

const asUsed = (letters: readonly string[]) =>
  new Set(letters.map((letter) => letter.codePointAt(0) ?? 0));

it.each([
  ['Be Vietnam Pro', [...vietnamese, 'đ', 'Đ', '“', '”', '–', '…', '₫', '\u0301', '\u2060']],
  ['Noto Sans Lao', lao],
])(
  '%s has every letter of its languages, and in its first file those in use',
  async (name, letters) => {
    const face = fonts.find((one) => one.name === name);
    if (!face) throw new Error(`no face ${name}`);
    const { dir, remove } = await makeTempFolder();
    onTestFinished(remove);
    const [first] = await cutFont(face, dir, asUsed(letters));
    const held = new Set(listCodePoints(first?.unicodeRange.join() ?? ''));
    expect(first?.part).toBe(usedPart);
    expect(letters.filter((letter) => !held.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  },
);

it.each(fonts)(
  '$name is cut into files of which each character has one, and kept',
  async (face) => {
    const { dir, remove } = await makeTempFolder();
    onTestFinished(remove);
    const used = asUsed(Array.from('Abcđố ກຂຄ້'));
    const cuts = await cutFont(face, dir, used);
    expect(cuts).toHaveLength((face.parts.length + 1) * 2);
    for (const { file } of cuts) {
      expect(readFileSync(file).subarray(0, 4).toString()).toBe('wOF2');
      expect(statSync(file).size).toBeLessThan(13 * 1024);
    }
    const bold = cuts.filter(({ weight }) => weight === 700);
    const points = bold.flatMap(({ unicodeRange }) => listCodePoints(unicodeRange.join()));
    const whole = face.parts.flatMap(({ ranges }) => listCodePoints(ranges));
    expect(points.toSorted((a, b) => a - b)).toEqual([...new Set(whole)].toSorted((a, b) => a - b));
    const made = cuts.map(({ file }) => statSync(file).mtimeMs);
    const again = await cutFont(face, dir, used);
    expect(again.map(({ file }) => statSync(file).mtimeMs)).toEqual(made);
  },
);
