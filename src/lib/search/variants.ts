import type { Locale } from '../../config/locales.ts';

/** Particles and endings behind Korean words, the longest first. */
const particles =
  /(?:에서는|에게서|으로써|으로서|이라는|했습니다|합니다|에서|에게|으로|까지|부터|처럼|보다|이나|이란|라는|하고|하는|했다|하다|한다|되는|된다|되다|은|는|이|가|을|를|의|에|로|와|과|도|만|나|한|할|된)$/;

const words = (query: string) => query.split(/\s+/).filter(Boolean);

const withoutParticle = (word: string) => {
  const stem = word.replace(particles, '');
  return Array.from(stem).length >= 2 ? stem : word;
};

/** A query without the particle of its last word, which belongs to another sentence, then without any. */
function withoutParticles(query: string): string[] {
  const all = words(query);
  const last = all.map((word, index) => (index === all.length - 1 ? withoutParticle(word) : word));
  return [last.join(' '), all.map(withoutParticle).join(' ')];
}

const shifted = (text: string, pattern: RegExp, by: number) =>
  text.replace(pattern, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));
const katakana = (text: string) => shifted(text, /[\u3041-\u3096]/g, 0x60);
const hiragana = (text: string) => shifted(text, /[\u30a1-\u30f6]/g, -0x60);
const withoutLastBar = (text: string) =>
  text.replace(/(?<=[\u30a1-\u30fa])ー(?![\u30a1-\u30fa])/g, '');
const withLastBar = (text: string) => text.replace(/[\u30a1-\u30fa](?![\u30a1-\u30faー])/g, '$&ー');

/** Kana beyond which a query is not tried with its kana swapped in part. */
const kanaLimit = 12;

/** A query with its kana swapped: all of them, or all up to a sign and all from there on. */
function swappedKana(query: string): string[] {
  const places = query.length <= kanaLimit ? Array.from(query, (_, index) => index).slice(1) : [];
  return [
    katakana(query),
    hiragana(query),
    ...places.flatMap((at) => [
      katakana(query.slice(0, at)) + query.slice(at),
      query.slice(0, at) + katakana(query.slice(at)),
      hiragana(query.slice(0, at)) + query.slice(at),
      query.slice(0, at) + hiragana(query.slice(at)),
    ]),
  ];
}

const respellings: Partial<Record<Locale, (query: string) => readonly string[]>> = {
  ko: withoutParticles,
  ja: (query) => {
    const swapped = swappedKana(query);
    return [
      ...swapped,
      ...[query, ...swapped.slice(0, 2)].flatMap((text) => [
        withoutLastBar(text),
        withLastBar(text),
      ]),
    ];
  },
};

/** Other ways to write a query that means the same, for a query that finds nothing as it is. */
export function listVariants(locale: Locale, query: string): string[] {
  const found = respellings[locale]?.(query) ?? [];
  return [...new Set(found)].filter((variant) => variant !== query && variant.trim() !== '');
}

/** The words of a query as a dictionary cuts them, where the language writes them together. */
export function listDictionaryWords(tag: string, query: string): string[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(query);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
