import type { BundleFields } from '../../schemas/bundle.ts';
import { isComponent, type MdxNode } from '../../lib/mdx-tree.ts';
import type { BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { bodyPiece, type TextPiece } from '../text-pieces.ts';
import type { PrintedFigure, PrintedFigures, PrintedUnit } from './printed-figures.ts';
import { listWords } from './words.ts';

const number = /\d(?:[\d.,\u00a0\u202f]*\d)?/gu;
/** What makes a number a date, a law’s, a telephone’s, the end of a range or part of a name. */
const notBefore = /[\p{Script=Latin}\p{N}/+#№.,:\-–—~～〜]$/u;
const notBehind = /^(?:\s?[-–—~～〜]\s?\d|[/:-]|[\p{Script=Latin}]*\/\d)/u;

/** Numbers that a text states by hand and the ledger holds: with the unit beside, or equal with decimals. */
export function adviseOnTypedFigures(
  document: BundleDocument,
  fields: BundleFields,
  printed: PrintedFigures,
): Fault[] {
  const { yaml, tree } = document;
  if (printed.byDigits.size === 0) return [];
  const pieces: TextPiece[] = [
    ...(yaml ? listWords(document, fields) : []).map(({ text, path }) => ({
      text,
      placeAt: () => yaml?.placeOf(path) ?? { line: 1, column: 1 },
    })),
    ...(tree ? [bodyPiece(tree, isQuoted)] : []),
  ];
  return capped(pieces.flatMap((piece) => findTyped(piece, printed)));
}

/** Whoever is quoted said the number so. */
const isQuoted = (node: MdxNode) =>
  node.type === 'blockquote' ||
  node.type === 'code' ||
  (isComponent(node) && node.name === 'Quote');

function findTyped(piece: TextPiece, { byDigits, listUnits }: PrintedFigures): Fault[] {
  const { text } = piece;
  return [...text.matchAll(number)].flatMap(({ 0: value, index }) => {
    const candidates = byDigits.get(value);
    if (!candidates) return [];
    const [before, behind] = spelledOut(
      text.slice(Math.max(0, index - 30), index),
      text.slice(index + value.length, index + value.length + 60),
    );
    if (notBefore.test(before) || notBehind.test(behind)) return [];
    const unit = listUnits().find((one) => stands(one, before, behind));
    const held = candidates.find((one) => isMeant(one, unit));
    return held ? [fault('typed-figure', piece.placeAt(index), { value, id: held.id })] : [];
  });
}

/** What stands around a number, with short forms of units as the ledger prints them. */
const spelledOut = (before: string, behind: string): [before: string, behind: string] => [
  before.replace(/(?:US)?\$\s?$/u, 'USD '),
  behind
    .replace(/^\s?(?:đ|₫|VNĐ|VND)(?![\p{L}\p{N}])/u, ' đồng')
    .replace(/^(\s?)(?:km2(?!\d)|㎢)/u, '$1km²')
    .replace(/^(\s?)(?:m2(?!\d)|㎡)/u, '$1m²'),
];

/** With a unit beside it a number is one of that unit; a bare one is known by its decimals alone. */
const isMeant = (figure: PrintedFigure, unit: PrintedUnit | undefined) =>
  unit ? unit.suffix === figure.suffix && unit.prefix === figure.prefix : figure.hasDecimals;

/** Whether a unit stands where it belongs around a number; what is put before it may also stand behind. */
function stands({ prefix, suffix }: PrintedUnit, before: string, behind: string): boolean {
  if (prefix === '' && suffix === '') return false;
  const end = endOf(suffix, behind);
  if (end === undefined) return false;
  return (
    prefix === '' ||
    before.trimEnd().endsWith(prefix) ||
    endOf(prefix, behind.slice(end)) !== undefined
  );
}

/** Where a unit that a text begins with ends; nothing where it begins with another, or a longer word. */
function endOf(unit: string, text: string): number | undefined {
  if (unit === '') return 0;
  const start = text.length - text.replace(/^[\s\u00a0-]+/, '').length;
  if (!text.startsWith(unit, start)) return undefined;
  const end = start + unit.length;
  const isWord = /[\p{Script=Latin}\p{N}]$/u.test(unit);
  return isWord && /^[\p{Script=Latin}\p{M}\p{N}²³/]/u.test(text.slice(end)) ? undefined : end;
}
