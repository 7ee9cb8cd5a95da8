import { expect, test } from 'vitest';
import { parseMdx } from '../lib/mdx-tree.ts';
import { isBodyInLanguage } from './body-language.ts';

const figures = '<Figure id="dien-tich-tu-nhien"/>, <Figure id="dan-so-trung-binh" form="full"/>';

test.each([
  ['vi', `Rộng ${figures}.`, true],
  ['ko', `면적 ${figures}.`, true],
  [
    'ja',
    '連絡先：lien-he-cong-thong-tin@mau.example、https://thong-tin.mau.example/lien-he/',
    true,
  ],
  ['en', 'Bài này còn nguyên tiếng Việt, dù tệp ghi là tiếng Anh.', false],
  ['vi', 'This page has been left in English, whatever its name says.', false],
] as const)('in %s: %s', (locale, text, expected) => {
  expect(isBodyInLanguage(parseMdx(text), locale)).toBe(expected);
});
