import { expect, it } from 'vitest';
import { speechParts } from './speech-parts.ts';

it('keeps texts apart and folds white space', () => {
  expect(speechParts(['Tên  trang', '\n Một câu.\n Hai câu. ', ' '], 'vi')).toEqual([
    'Tên trang',
    'Một câu. Hai câu.',
  ]);
});

it('cuts between sentences, and loses nothing', () => {
  const sentence = `${'Nước '.repeat(20).trim()}. `;
  const parts = speechParts([sentence.repeat(5)], 'vi');
  expect(parts).toHaveLength(5);
  expect(parts.join(' ')).toBe(sentence.repeat(5).trim());
});

it('knows the ends of sentences of other scripts', () => {
  const sentence = `${'河'.repeat(120)}。`;
  expect(speechParts([sentence.repeat(2)], 'zh-Hans')).toEqual([sentence, sentence]);
});
