import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { listClauses } from './clauses.ts';
import { lineCutter } from './line-cutter.ts';

const clausesOf = (locale: Locale, title: string) =>
  listClauses(lineCutter(locale, [])(title)).map(
    ({ space, parts }) => space + parts.map(({ text }) => text).join(''),
  );

test.each<[Locale, string[]]>([
  ['vi', ['Thủ tục đầu tư,', ' từng bước']],
  ['en', ['Paper Hill,', ' the western side of Long Ridge']],
  ['en', ['12,5 and 3:4']],
  ['ja', ['投資手続き、', '一歩ずつ']],
  ['zh', ['佛经木版：', '“世界记忆”名录']],
  ['ko', ['숫자:', ' 누가,', ' 언제']],
])('%s: a title is made of %j', (locale, clauses) => {
  expect(clausesOf(locale, clauses.join(''))).toEqual(clauses);
});

test('the clauses are the title, whatever it is', () => {
  const title = fc.stringMatching(/^[a-zế ,:;，：、木ぁ]*$/u);
  fc.assert(
    fc.property(title, (text) => {
      expect(clausesOf('vi', text).join('')).toBe(text);
      expect(clausesOf('ja', text).join('')).toBe(text);
    }),
  );
});
