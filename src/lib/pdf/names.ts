import { PDFDict, PDFName, PDFStream, type PDFObject } from 'pdf-lib';

/** The text of a name. The library leaves escapes in lower-case hex digits, which readers resolve. */
export const nameText = (name: PDFName): string =>
  name
    .decodeText()
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** What a dictionary holds under a key, references followed. */
export const under = (dict: PDFDict, key: string): PDFObject | undefined =>
  dict.lookup(PDFName.of(key));

/** The name that a dictionary holds under a key, as text. */
export function nameUnder(dict: PDFDict, key: string): string | undefined {
  const value = under(dict, key);
  return value instanceof PDFName ? nameText(value) : undefined;
}

/** The dictionary that an object is, or that a stream has. */
export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict;
  return object instanceof PDFDict ? object : undefined;
}
