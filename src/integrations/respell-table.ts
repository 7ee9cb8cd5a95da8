import { Converter } from 'opencc-js/t2cn';
import type { RespellTable } from '../lib/search/respell-query.ts';
import { locales, type Locale, type LocaleRow } from '../config/locales.ts';
import { decode } from '../lib/search/spelling.ts';

/** Letters below which a word is no help against slips. */
const shortest = 3;

/** The table that helps queries which find nothing in a language, made of the copies that its index is of. */
export function respellTableOf(
  locale: Locale,
  copies: readonly string[],
): RespellTable | undefined {
  const { respelledIn, spelledBy }: LocaleRow = locales[locale];
  if (respelledIn === undefined) return undefined;
  const texts = copies.map((copy) => decode(copy.replace(/<[^>]*>/g, ' '), spelledBy));
  return respelledIn === 'words'
    ? { kind: 'words', words: listWords(texts) }
    : { kind: 'characters', pairs: traditionalPairs(texts.join('')) };
}

/** Words of the texts, the most frequent first, equals by the alphabet. */
function listWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu))
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Traditional characters that the texts do not hold, each with the simplified one that they do. */
function traditionalPairs(text: string): string {
  const held = new Set(text);
  const simplified = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const sign = String.fromCodePoint(code);
    const other = simplified(sign);
    if (other !== sign && held.has(other) && !held.has(sign)) pairs.push(sign + other);
  }
  return pairs.join('');
}
