import { isLocale, type Locale } from '../config/locales.ts';
import { isComponent, type MdxNode } from '../lib/mdx-tree.ts';
import type { FieldPath } from '../lib/schema-fields.ts';
import { isBodyInLanguage } from './body-language.ts';
import { isDraft, type BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { findAmbiguousNames, findForbiddenNames } from './forbidden-names.ts';
import type { FormFinder } from './glossary-forms.ts';
import { fileStart } from './issue.ts';
import { legacyEncodingIn } from './legacy-encoding.ts';
import { bodyPiece, listYamlPieces, type TextPiece, type YamlPiece } from './text-pieces.ts';
import { languageName } from './translations.ts';
import type { YamlFile } from './yaml-file.ts';

/** Whether a file may quote names that are forbidden elsewhere: it belongs to a clarification. */
const mayQuote = (path: string) => path.startsWith('clarifications/');

/** What a clarification quotes: the claim that it clears up, and quotations in its text. */
const isQuoted = (node: MdxNode) =>
  node.type === 'blockquote' || (isComponent(node) && node.name === 'Quote');

/** The first letter of a text that is not in NFC. */
export function checkNormalForm(text: string): Fault[] {
  if (text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line !== line.normalize('NFC'));
  const line = lines[index] ?? '';
  const composed = line.normalize('NFC');
  let column = 0;
  while (column < line.length && line[column] === composed[column]) column += 1;
  const letter = [...new Intl.Segmenter('vi').segment(line.slice(column, column + 8))][0]?.segment;
  return [fault('not-nfc', { line: index + 1, column: column + 1 }, { letter: letter ?? '' })];
}

/** Names in a file of an entry that may not or should not be used, and a body in another language. */
export function checkWording(document: BundleDocument, findForms: FormFinder): Fault[] {
  const { yaml, tree, locale, path } = document;
  const isHeld = ({ path: [field] }: YamlPiece) => !(mayQuote(path) && field === 'claim');
  const pieces = [
    ...(yaml ? listYamlPieces(yaml).filter(isHeld) : []),
    ...(tree ? [bodyPiece(tree, mayQuote(path) ? isQuoted : undefined)] : []),
  ];
  const faults = checkNames(pieces, locale, findForms);
  const encoding = legacyEncodingIn(document);
  if (encoding) faults.push(fault('legacy-encoding', fileStart, { encoding }));
  // A draft begins as a copy of its source.
  else if (tree && !isDraft(document) && !isBodyInLanguage(tree, locale))
    faults.push(fault('wrong-language', fileStart, { language: languageName(locale) }));
  return capped(faults);
}

/** Forbidden names in the strings of a YAML list, each judged in the language that keys it. */
export function checkYamlNames(yaml: YamlFile, isRead: (path: FieldPath) => boolean): Fault[] {
  const pieces = listYamlPieces(yaml).filter(({ path }) => isRead(path));
  return capped(pieces.flatMap((piece) => forbiddenIn(piece, localeOf(piece.path))));
}

function localeOf(path: FieldPath): Locale | undefined {
  const key = path.findLast((part) => typeof part === 'string' && isLocale(part));
  return key;
}

/** Forbidden names in the words of a drawing. */
export function checkDrawing(text: string): Fault[] {
  const placeAt = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  return capped(forbiddenIn({ text, placeAt }, undefined));
}

/** Forbidden names in the path of a file, which readers see in addresses. */
export function checkPathNames(path: string): Fault[] {
  return forbiddenIn({ text: path, placeAt: () => fileStart }, undefined);
}

function checkNames(pieces: readonly TextPiece[], locale: Locale, findForms: FormFinder): Fault[] {
  return pieces.flatMap((piece) => [
    ...forbiddenIn(piece, locale),
    ...findForms(piece.text).map(({ offset, value, right }) =>
      fault('forbidden-form', piece.placeAt(offset), { value, right }),
    ),
    ...findAmbiguousNames(piece.text, locale).map(({ offset, value, right }) =>
      fault('name-to-avoid', piece.placeAt(offset), { value, right }),
    ),
  ]);
}

function forbiddenIn(piece: TextPiece, locale: Locale | undefined): Fault[] {
  return findForbiddenNames(piece.text, locale).map(({ offset, value, right }) =>
    fault('forbidden-name', piece.placeAt(offset), { value, right }),
  );
}
