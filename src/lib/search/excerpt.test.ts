import { describe, expect, it } from 'vitest';
import { listExcerptPieces } from './excerpt.ts';
import { decode, encode, type SpelledBy } from './spelling.ts';

/** Pieces in one string, with what was found in brackets. */
const shown = (excerpt: string, by: SpelledBy) =>
  listExcerptPieces(excerpt, by)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

describe('an excerpt of the engine', () => {
  it.each<[string, SpelledBy, string, string]>([
    ['words', 'words', 'a <mark>lake</mark> here', 'a [lake] here'],
    ['signs at a word', 'words', 'a (<mark>lake),</mark> here', 'a ([lake]), here'],
    ['a phrase', 'words', '<mark>two</mark> <mark>words</mark> here', '[two words] here'],
    ['d for đ', 'words', 'về <mark>ḏường</mark> này', 'về [đường] này'],
    ['characters', 'characters', '在 <mark>北</mark> <mark>江，</mark> 省', '在[北江]，省'],
    [
      'a stray character beside a run',
      'characters',
      '<mark>江</mark> 水 <mark>北</mark> <mark>江</mark>',
      '江水[北江]',
    ],
    ['a character alone', 'characters', '江 <mark>水</mark> 北', '江[水]北'],
    [
      'a real blank beside a mark',
      'characters',
      '<mark>세</mark> <mark>계^</mark> 유 산',
      '[세계] 유산',
    ],
    ['what is left out', 'characters', '… 云<mark>Vân\u2060</mark>…', '…云[Vân]…'],
    ['what sets texts apart', 'characters', '云^ ·^ <mark>Vân\u2060</mark> ·^…', '云 · [Vân]…'],
    ['no such sign first or last', 'words', '…· đá · <mark>ao</mark> ·', '…đá · [ao]'],
    ['syllables', 'syllables', '<mark>ນ້ໍາ</mark> <mark>ຕົກ</mark> ງາມ', '[ນ້ຳຕົກ]ງາມ'],
    ['what looks like markup', 'words', '&lt;b&gt; <mark>x&lt;i&gt;</mark>', '<b> [x<i]>'],
    ['a sign that a tag parted', 'words', '145 m . <mark>B</mark> , c', '145 m. [B], c'],
    ['nothing found', 'words', 'plain', 'plain'],
    ['nothing at all', 'words', '', ''],
    ['signs alone', 'words', '<mark>!?</mark> a', '!? a'],
  ])('shows %s', (_, by, excerpt, expected) => {
    expect(shown(excerpt, by)).toBe(expected);
  });

  it.each<[SpelledBy, string]>([
    ['words', 'đường về Đồng Cao, 2025'],
    ['characters', '北江，省 2025年 세계 유산 km²'],
    ['syllables', 'ນ້ຳຕົກ ບັກຢາງ 2025 ໝາກ'],
  ])('spelled by %s keeps its text, whichever of its words are marked', (by, text) => {
    const words = encode(text, by).split(' ');
    for (let found = 0; found < 2 ** Math.min(words.length, 8); found += 1) {
      const marked = words.map((word, index) =>
        (found >> index) & 1 ? `<mark>${word}</mark>` : word,
      );
      const pieces = listExcerptPieces(marked.join(' '), by);
      expect(pieces.map((piece) => piece.text).join('')).toBe(decode(encode(text, by), by));
    }
  });
});
