import { characters, cutRuns, type Corpus } from '../runs.ts';
import { asTheyAre, typedAs, type QueryClass } from './query.ts';

const isJapanese = (text: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text);

const runs = (corpus: Corpus, count: number, accept: (text: string) => boolean) =>
  cutRuns(corpus, { cut: characters, join: '', least: 2, most: 6 }, accept, count);

const shift = (text: string, pattern: RegExp, by: number) =>
  text.replace(pattern, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));

/** Kana of one kind typed in the other. */
const otherKana = (text: string) =>
  /[\u30a1-\u30f6]/.test(text)
    ? shift(text, /[\u30a1-\u30f6]/g, -0x60)
    : shift(text, /[\u3041-\u3096]/g, 0x60);

/** Letters and digits as wide as characters. */
const wide = (text: string) => shift(text, /[0-9A-Za-z]/g, 0xfee0);

/** Katakana half as wide. */
const narrow = (text: string) =>
  Array.from(text.normalize('NFKD'), (sign) => halfWidth.get(sign) ?? sign).join('');
const halfWidth = new Map(
  Array.from({ length: 0xff9f - 0xff66 + 1 }, (_, index) => {
    const half = String.fromCharCode(0xff66 + index);
    return [half.normalize('NFKC'), half];
  }),
);

export const ja: QueryClass[] = [
  { name: 'exact', list: (corpus, count) => asTheyAre(runs(corpus, count, isJapanese)) },
  {
    name: 'kana',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => isJapanese(text) && /[\u3041-\u30f6]{2}/.test(text)),
        otherKana,
      ),
  },
  {
    name: 'width',
    list: (corpus, count) =>
      typedAs(
        corpus,
        runs(corpus, count, (text) => /[\u30a1-\u30f6]{2}|[0-9A-Za-z]{2}/.test(text)),
        (text) => wide(narrow(text)),
      ),
  },
];
