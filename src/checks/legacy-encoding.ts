import type { BundleDocument } from './bundle.ts';
import { walkMdx } from '../lib/mdx-tree.ts';
import { countLetters } from './language.ts';

/** Codes for Vietnamese from before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters that only Unicode text has: none of them is among the signs that the old codes used. */
const unicodeVietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/gu;
/** TCVN3 sets signs where Latin-1 has others: “Ch­¬ng tr×nh” for “Chương trình”. */
const tcvn3 = /(?<=\p{L})[®©¨«¬\u00adµ¸¶·¹»¾¼½×Þ]|[®©¨«¬\u00adµ¸¶·¹»¾¼½×Þ](?=\p{L})/gu;
/** VNI writes a mark as a letter behind the vowel: “Vieät Nam”, “ñöôïc”. */
const vni = /[aeoöAEOÖ][âêäåáàãûùøõïëéèüú]|öô/gu;
/** What both use; most texts hold little or none of it. */
const either = /[®©¨«¬\u00adµ¸¶·¹»¾¼½×Þâêäåáàãûùøõïëéèüúñöô]/u;

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** The old code that a text was typed in, if it is one: a document pasted without being converted. */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  if (!either.test(text)) return undefined;
  // There are fewer letters than signs: most texts are known to be in Unicode before they are counted.
  const inUnicode = text.length - text.replace(unicodeVietnamese, '').length;
  if (inUnicode * 50 > text.length) return undefined;
  const letters = countLetters(text);
  if (letters < 40 || inUnicode * 50 > letters) return undefined;
  if (count(text, tcvn3) * 20 > letters) return 'TCVN3';
  return count(text, vni) * 25 > letters ? 'VNI' : undefined;
}

/** A line of a few words shows its code by several signs that no other language sets so close. */
function encodingOfLine(text: string): LegacyEncoding | undefined {
  const letters = countLetters(text);
  if (count(text, unicodeVietnamese) > 0) return undefined;
  const isMuch = (found: number) => found >= 3 && found * 8 > letters;
  if (isMuch(count(text, tcvn3))) return 'TCVN3';
  return isMuch(count(text, vni)) ? 'VNI' : undefined;
}

const known = new WeakMap<BundleDocument, LegacyEncoding | false>();

/** The old code that a file of an entry was typed in, title, summary and text together. */
export function legacyEncodingIn(document: BundleDocument): LegacyEncoding | undefined {
  const found = known.get(document) ?? encodingIn(document) ?? false;
  known.set(document, found);
  return found || undefined;
}

/** A title may be typed anew above a text that was pasted. */
function encodingIn({ raw, tree }: BundleDocument): LegacyEncoding | undefined {
  const fields = [raw['title'], raw['summary']].filter((text) => typeof text === 'string');
  const body = tree ? walkMdx(tree).flatMap(({ value }) => (value ? [value] : [])) : [];
  const text = [...body].join('\n');
  const whole = legacyEncodingOf([...fields, text].join('\n')) ?? legacyEncodingOf(text);
  return whole ?? fields.map(encodingOfLine).find(Boolean);
}

/** Whether bytes are text of two bytes a sign, as some editors save “Unicode”. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = [...bytes.subarray(0, 200)];
  const [even = [], odd = []] = [0, 1].map((part) => head.filter((_, index) => index % 2 === part));
  const zeros = (list: readonly number[]) => list.filter((byte) => byte === 0).length;
  // Latin letters have an empty half each, always the same one; a Word file has zeros anywhere.
  const [few, many] = [zeros(even), zeros(odd)].toSorted((a, b) => a - b);
  return few === 0 && (many ?? 0) * 2 >= even.length && head.length >= 4;
}
