import { allLocales, locales, type Locale } from '../../config/locales.ts';
import { isComponent, type MdxNode } from '../../lib/mdx-tree.ts';
import type { BundleFields } from '../../schemas/bundle.ts';
import type { BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type InBoth, type Place } from '../issue.ts';
import { isBodyInLanguage } from '../body-language.ts';
import { countLetters, fitsShares } from '../language.ts';
import { languageName } from '../translations.ts';
import { listWords } from './words.ts';

/** Letters below which a block is too short to tell: a name, a title, an address; in Latin letters. */
const tooShort = 60;

const densest = Math.max(...allLocales.map((locale) => locales[locale].density));

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** What no text of a language does without: little words; in Chinese, letters that Japanese writes otherwise. */
const littleWords: Partial<Record<Locale, RegExp>> = {
  vi: /(?<![\p{L}-])(?:và|của|là|các|những|được|với|trong|không|này|một|cho)(?![\p{L}-])/giu,
  en: /(?<![\p{L}-])(?:the|and|of|is|are|was|were|with|which|that|from|this|for)(?![\p{L}-])/giu,
  zh: /[这个们为对发东车门问间见长马龙员说语过还进远运边达无时业产经济园县务设计开关实现场农华]/gu,
};

/** Texts of the fields that were left, or pasted, in another language; the source’s own words are told as such. */
export function adviseOnFieldLanguage(
  document: BundleDocument,
  source: BundleDocument | undefined,
  fields: BundleFields,
): Fault[] {
  const { yaml, locale } = document;
  if (!yaml) return [];
  const originals = source && source !== document ? listWords(source, fields) : [];
  const known = new Set(originals.map(({ text }) => text));
  const faults = listWords(document, fields).flatMap(({ name, text, path }) => {
    // A claim is what others said.
    if (known.has(text) || name === 'claim') return [];
    const found = foundIn(text, locale);
    return found ? [tellBlock(yaml.placeOf(path), locale, found)] : [];
  });
  return capped(faults);
}

const tellBlock = (place: Place, locale: Locale, found: InBoth) =>
  fault('block-language', place, { language: languageName(locale), found });

/** Letters that simplified Chinese writes otherwise; those of `littleWords`, in the same order. */
const traditional =
  /[這個們為對發東車門問間見長馬龍員說語過還進遠運邊達無時業產經濟園縣務設計開關實現場農華]/gu;

/** What a block is in, if not in its language. */
function foundIn(text: string, locale: Locale): InBoth | undefined {
  const found = otherLanguageOf(text, locale);
  if (found) return languageName(found);
  const own = littleWords[locale];
  if (locales[locale].tag !== 'zh-Hans' || !own) return undefined;
  const isTraditional = count(text, traditional) >= 3 && count(text, own) === 0;
  return isTraditional
    ? { vi: 'tiếng Trung viết bằng chữ phồn thể', en: 'Traditional Chinese' }
    : undefined;
}

/** Blocks of a text that were left, or pasted, in another language; what is quoted may be in any. */
export function adviseOnLanguage({ tree, locale }: BundleDocument): Fault[] {
  // A whole body in another language is told once.
  if (!tree || !isBodyInLanguage(tree, locale)) return [];
  const faults = [...walkOwnBlocks(tree)].flatMap((node) => {
    const found = foundIn(wordsOf(node), locale);
    return found ? [tellBlock(node.position?.start ?? fileStart, locale, found)] : [];
  });
  return capped(faults);
}

/** Fields whose words are the very ones of the source; a term that the source has in plain letters may be English. */
export function adviseOnCopies(
  translation: BundleDocument,
  source: BundleDocument,
  fields: BundleFields,
): Fault[] {
  const { yaml, locale } = translation;
  if (!yaml) return [];
  const originals = new Map(listWords(source, fields).map(({ name, text }) => [name, text]));
  const faults = listWords(translation, fields)
    .filter(({ name, text }) => originals.get(name) === text && countWords(text) > mostOf(name))
    .filter(({ text }) => locale !== 'en' || /[^\p{ASCII}\p{P}\p{S}]/u.test(text))
    .map(({ name, path }) =>
      fault('left-untranslated', yaml.placeOf(path), {
        field: name,
        language: languageName(locale),
      }),
    );
  return capped(faults);
}

/** Another language that a block is in, as its script tells, or its little words. */
function otherLanguageOf(text: string, locale: Locale): Locale | undefined {
  const letters = countLetters(text);
  if (isBareLatin(text, letters, locale))
    return allLocales.find(
      (other) => isLatin(other) && fitsShares(text, letters, locales[other].letters),
    );
  if (letters * densest < tooShort) return undefined;
  const isOwn = fitsShares(text, letters, locales[locale].letters);
  const own = littleWords[locale];
  const ownCount = own ? count(text, own) : 0;
  if (isOwn && (!own || ownCount >= 3)) return undefined;
  return allLocales.find((other) => {
    const { density, letters: shares } = locales[other];
    if (other === locale || letters * density < tooShort) return false;
    if (!shares || !fitsShares(text, letters, shares)) return false;
    const words = littleWords[other];
    if (!words) return !isOwn;
    const found = (text.match(words) ?? []).map((word) => word.toLowerCase());
    // A list of names may repeat one of them: the … of …, the … of ….
    return found.length >= 3 && found.length > ownCount * 2 && new Set(found).size > 1;
  });
}

/** Letters of a sentence that is no name and no address. */
const sentence = { letters: 25, words: 6 };

/** Whether a language is written in Latin letters. */
const isLatin = (locale: Locale) =>
  (locales[locale].letters ?? []).some(({ of }) => 'aă'.replace(of, '') !== 'aă');

/** Whether a sentence holds no sign of its language, which is not written in Latin letters, but these alone. */
function isBareLatin(text: string, letters: number, locale: Locale): boolean {
  if (letters < sentence.letters || !/[.!?]\s*$/.test(text) || isLatin(locale)) return false;
  if (text.trim().split(/\s+/).length < sentence.words) return false;
  return /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\s]*$/u.test(text);
}

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** Blocks in the order of the text, without those of quotations. */
function* walkOwnBlocks(node: MdxNode): Generator<MdxNode> {
  if (node.type === 'blockquote' || (isComponent(node) && node.name === 'Quote')) return;
  if (blocks.has(node.type)) yield node;
  else for (const child of node.children ?? []) yield* walkOwnBlocks(child);
}

const countWords = (text: string) =>
  text
    .replace(/\{figure:[^{}]*\}/g, '')
    .trim()
    .split(/\s+/).length;

/** Words up to which a field may say the same: a name can stay as it is, longer ones in a list of names. */
const mostOf = (field: string) => (field.endsWith('.name') ? 6 : 3);

const wordsOf = (node: MdxNode): string =>
  node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join(' ');
