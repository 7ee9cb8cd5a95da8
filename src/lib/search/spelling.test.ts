import { describe, expect, it } from 'vitest';
import { decode, display, encode } from './spelling.ts';

describe('search spelling', () => {
  it.each([
    ['đường về Đồng Cao', 'ḏường về Ḏồng Cao'],
    ['ḏ', '\u2060ḏ'],
    ['a\u2060b', 'a\u2060\u2060b'],
    ['永严寺', '永严寺'],
  ])('spells %j as %j', (text, spelled) => {
    expect(encode(text)).toBe(spelled);
  });

  it.each([
    'đĐ',
    'ḏđ\u2060đ',
    '\u2060ḏ\u2060\u2060',
    'Tây Yên Tử'.normalize('NFD'),
    'ວັດ ຫວີງງຽມ',
    '',
  ])('decodes %j to what is displayed', (text) => {
    expect(decode(encode(text))).toBe(display(text));
  });
});
