import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import type { Copier } from './copier.ts';
import { nameUnder, under } from './names.ts';
import type { SourcePage } from './pages.ts';

/**
 * Takes over from a dictionary where it leads: to a place of the document, or to a page of the web. Every
 * other action stays behind, and what was to follow on it.
 *
 * @returns Whether it leads anywhere.
 */
export function copyTarget(from: PDFDict, to: PDFDict, { copy, target }: Copier): boolean {
  const place = from.get(PDFName.of('Dest'));
  const action = under(from, 'A');
  if (place) to.set(PDFName.of('Dest'), copy(place));
  else if (action instanceof PDFDict) {
    const kind = nameUnder(action, 'S');
    const address = webAddress(under(action, 'URI'));
    const goal = action.get(PDFName.of('D'));
    if (kind === 'URI' && address !== undefined)
      to.set(PDFName.of('A'), target.obj({ S: 'URI', URI: PDFString.of(address) }));
    else if (kind === 'GoTo' && goal) to.set(PDFName.of('Dest'), copy(goal));
    else return false;
  }
  return place !== undefined || action instanceof PDFDict;
}

/** A whole address of the web, as a PDF writes it; none where it is anything else. */
function webAddress(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  const text = value.decodeText();
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  // In plain ASCII and without the signs that end a string.
  return new URL(text).href.replace(/[()\\]/g, encodeSign);
}

const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;

const linkEntries = [
  'Rect',
  'QuadPoints',
  'Border',
  'BS',
  'C',
  'H',
  'F',
  'Contents',
  'StructParent',
  'Lang',
];

/** The links of a page as annotations of the new document; annotations of other kinds stay behind. */
export function copyLinks(page: SourcePage, copier: Copier): PDFArray {
  const { source, target, replace, copyEntries } = copier;
  const links = PDFArray.withContext(target);
  const annotations = source.lookup(page.entry('Annots'));
  if (!(annotations instanceof PDFArray)) return links;
  for (const item of annotations.asArray()) {
    const from = source.lookup(item);
    const link = target.obj({ Type: 'Annot', Subtype: 'Link' });
    const isLink = from instanceof PDFDict && nameUnder(from, 'Subtype') === 'Link';
    if (!isLink || !copyTarget(from, link, copier)) {
      replace(item, PDFNull);
      continue;
    }
    copyEntries(from, link, linkEntries);
    const ref = target.register(link);
    replace(item, ref);
    links.push(ref);
  }
  return links;
}
