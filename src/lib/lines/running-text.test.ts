import { expect, test } from 'vitest';
import { stretchFinder } from './running-text.ts';

const held = (kind: 'counts' | 'endings', text: string) =>
  stretchFinder(kind)(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['自2026年9月20日起', ['2026年', '9月', '20日']],
  ['距河内约50公里，第00144号', ['约50公里', '第00144号']],
  ['418个项目、3.73万亿越南盾', ['418个', '3.73万亿越南盾']],
  ['約1,000メートルから1884～1913年の', ['約1,000メートル', '1884～1913年']],
  ['旧暦2月です。約1週間、1つ', ['2月', '約1週間', '1つ']],
  ['第252/QĐ-SHTT号、QH15号、12、3', ['第252', '5号']],
])('a number keeps what it counts: %s', (text, expected) => {
  expect(held('counts', text)).toEqual(expected);
});

test.each([
  ['방(Bang)의 ‘길’이라는 25%를', [')의', '’이라는', '%를']],
  ['네 동/월, 아시아·태평양, 2020년~2024년', ['/월', '아·', '년~']],
  ['(아직) 없음, 약 1,000m', ['약 1,000']],
])('no line of Korean begins with an ending or a dot: %s', (text, expected) => {
  expect(held('endings', text)).toEqual(expected);
});
