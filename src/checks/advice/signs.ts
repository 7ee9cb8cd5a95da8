import { walkMdx, type MdxNode } from '../../lib/mdx-tree.ts';
import type { Locale } from '../../config/locales.ts';
import type { BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type Place } from '../issue.ts';
import { walkStrings } from '../schema-tree.ts';
import { bulletsIn } from './typed-bullets.ts';
import { headingsIn, listsIn } from './typed-lists.ts';
import { typedMarksIn } from './typed-marks.ts';

/** Signs that readers do not see and that search, line breaks and copies stumble over. */
const invisible =
  /[\u00ad\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** Left behind by symbol fonts and by files that were saved in another encoding. */
const lost = /[\ue000-\uf8ff\ufffd\u0080-\u009f]+/gu;
/** Japanese writes one such letter in a word of its own: Ｅメール, Ａさん. */
const fullWidth =
  /[０-９Ａ-Ｚａ-ｚ]{2,}|[０-９]|[Ａ-Ｚａ-ｚ](?![\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])/gu;
/** Japanese sets a number of one digit as wide as the letters around it. */
const singleDigit = /^[０-９]$/;
/** Any of the above, or a letter of another alphabet than Latin: most texts hold none. */
const anyOfThem =
  /[\u0080-\u009f\u00ad\u0370-\u052f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufffd０-９Ａ-Ｚａ-ｚ]/u;
const word = /[\p{L}\p{M}]{2,}/gu;
const latin = /\p{Script=Latin}/u;
/** Letters that look Latin and are not; Greek ones that nobody takes for Latin stand by units and in formulas. */
const lookalike = /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ]/u;

/** Signs in a text that came with copying, or that look like others; told where each stands. */
export function adviseOnSigns({ yaml, tree, locale }: BundleDocument): Fault[] {
  // Lao has no spaces between words; who marks where a line may break does so on purpose.
  const read = (text: string) => (locale === 'lo' ? text.replaceAll('\u200b', ' ') : text);
  const ofFields = yaml
    ? walkStrings(yaml.data).flatMap(({ value, path }) =>
        faultsIn(read(value), locale, () => yaml.placeOf(path)),
      )
    : [];
  const ofBody = tree
    ? walkMdx(tree).flatMap((node) => [
        ...(node.type === 'text'
          ? faultsIn(read(node.value ?? ''), locale, (offset) => placeIn(node, offset))
          : []),
        ...bulletsIn(node),
        ...typedMarksIn(node),
        ...listsIn(node),
      ])
    : [];
  return capped([...ofFields, ...ofBody, ...(tree ? headingsIn(tree) : [])]);
}

function faultsIn(text: string, locale: Locale, placeAt: (offset: number) => Place): Fault[] {
  if (!anyOfThem.test(text)) return [];
  const found = (pattern: RegExp) => [...text.matchAll(pattern)];
  return [
    ...found(invisible).map((match) =>
      fault('invisible-sign', placeAt(match.index), { sign: codePointOf(match[0]) }),
    ),
    ...found(lost).map((match) =>
      fault('lost-sign', placeAt(match.index), { sign: codePointOf(match[0]) }),
    ),
    ...found(fullWidth)
      .filter(([value]) => locale !== 'ja' || !singleDigit.test(value))
      .map(({ 0: value, index }) =>
        fault('full-width', placeAt(index), { value, right: value.normalize('NFKC') }),
      ),
    ...found(word)
      .filter(([value]) => lookalike.test(value) && latin.test(value))
      .map((match) => fault('mixed-scripts', placeAt(match.index), { value: match[0] })),
  ];
}

/** The place of an offset of a text; a line that the text continues on is taken to begin at its margin. */
function placeIn({ position, value = '' }: MdxNode, offset: number): Place {
  const { line, column } = position?.start ?? fileStart;
  const before = value.slice(0, offset).split('\n');
  const last = (before.at(-1) ?? '').length;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}

const codePointOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
