import { isScalar, parseDocument, visit, type Document } from 'yaml';

/** A text without the mark that some editors begin a file with: the parser stumbles over it before a list. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * The value of a YAML text as the build takes it.
 *
 * @throws {YAMLParseError} Where the text is not YAML.
 */
export function parseYamlText(text: string): unknown {
  const document = parseDocument(withoutMark(text));
  const [error] = document.errors;
  if (error) throw error;
  keepDigits(document, text);
  return document.toJS();
}

const lastZero = /^-?\d+\.\d*0$/;

/** Amounts of figures keep the digits that they are written with: `value: 2.0` is not 2. */
export function keepDigits(document: Document, text: string): void {
  if (!/\b(?:value|min|max)["']?\s*:\s*-?\d+\.\d*0\b/.test(text)) return;
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !['value', 'min', 'max'].includes(String(key.value))) return;
      if (isScalar(value) && typeof value.value === 'number' && lastZero.test(value.source ?? ''))
        value.value = value.source;
    },
  });
}
