/**
 * The spelling that the search index holds, and its way back. The indexer and the browser both use it, so
 * that what a reader types meets what a page says; `decode(encode(text)) === display(text)`.
 */

// ḏ decomposes to d and a mark, which the search engine folds; đ does not decompose.
const spelled: Readonly<Record<string, string>> = { đ: 'ḏ', Đ: 'Ḏ' };
const original: Readonly<Record<string, string>> = { ḏ: 'đ', Ḏ: 'Đ' };
/** Stands before a ḏ that was in the text itself. */
const escape = '\u2060';

/** How a text is shown in results: as the page has it, in composed Unicode (NFC). */
export const display = (text: string): string => text.normalize('NFC');

/** A text as the index holds it. */
export const encode = (text: string): string =>
  display(text).replace(/[\u2060đĐḏḎ]/g, (sign) => spelled[sign] ?? escape + sign);

/** The displayed text that a piece of the index was made from. */
export const decode = (text: string): string =>
  text.replace(
    /\u2060([\u2060ḏḎ])|[ḏḎ]/g,
    (sign, escaped?: string) => escaped ?? original[sign] ?? sign,
  );
