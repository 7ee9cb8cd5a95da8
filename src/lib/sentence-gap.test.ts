import { expect, it } from 'vitest';
import { gapBehind } from './sentence-gap.ts';

it.each([
  ['Scope: the province.', ' '],
  ['삽화입니다.', ' '],
  ['ພາບປະກອບ', ' '],
  ['イラスト。', ''],
  ['为什么？', ''],
])('behind %j stands %j', (sentence, gap) => {
  expect(gapBehind(sentence)).toBe(gap);
});
