import {
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStreamWriter,
  PDFString,
  type PDFRef,
} from 'pdf-lib';
import { startCopying, type Copier } from './copier.ts';
import { copyLinks } from './links.ts';
import { under } from './names.ts';
import { copyOutline } from './outline.ts';
import { catalogOf, listSourcePages, type SourcePage } from './pages.ts';

/** What a published PDF says of itself. */
export interface PdfWords {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** 32 hex digits, the same for the same file and words. */
  readonly id: string;
}

/** What is drawn on a page, and how large it is. */
const pageEntries = [
  ...['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit'],
  ...['Resources', 'Contents', 'Group', 'StructParents', 'Tabs'],
];

/** Of the document as a whole: tags for screen readers, page numbers, layers, named places. */
const documentEntries = ['MarkInfo', 'StructTreeRoot', 'PageLabels', 'OCProperties', 'Dests'];

/**
 * A new PDF with the pages of another, their links to places of the document and to the web, its bookmarks
 * and its tags for screen readers. Scripts, other actions, attached files, forms, remarks and metadata stay
 * behind. The same input gives the same bytes.
 *
 * @throws {UnreadablePdf} When a page is missing.
 */
export function cleanPdf(source: PDFContext, words: PdfWords): Promise<Uint8Array> {
  const target = PDFContext.create();
  const copier = startCopying(source, target);
  const tree = target.register(target.obj({}));
  const pages = listSourcePages(source).map((page) => ({ page, ref: target.nextRef() }));
  for (const { page, ref } of pages) copier.replace(page.ref, ref);
  for (const { page, ref } of pages) target.assign(ref, copyPage(page, tree, copier));
  const kids = pages.map(({ ref }) => ref);
  target.assign(tree, target.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const catalog = copyCatalog(catalogOf(source), tree, copier);
  catalog.set(PDFName.of('Lang'), PDFString.of(words.language));
  copier.finish();
  const id = PDFHexString.of(words.id);
  target.trailerInfo = {
    Root: target.register(catalog),
    Info: target.register(target.obj({ Title: PDFHexString.fromText(words.title) })),
    ID: target.obj([id, id]),
  };
  return PDFStreamWriter.forContext(target, Infinity).serializeToBuffer();
}

function copyPage(page: SourcePage, tree: PDFRef, copier: Copier): PDFDict {
  const { target, copy } = copier;
  const leaf = target.obj({ Type: 'Page', Parent: tree });
  for (const key of pageEntries) {
    const value = page.entry(key);
    if (value) leaf.set(PDFName.of(key), copy(value));
  }
  leaf.set(PDFName.of('Annots'), copyLinks(page, copier));
  return leaf;
}

function copyCatalog(from: PDFDict, tree: PDFRef, copier: Copier): PDFDict {
  const { target, copy, copyEntries } = copier;
  const catalog = target.obj({
    Type: 'Catalog',
    Pages: tree,
    ViewerPreferences: { DisplayDocTitle: true },
  });
  const outline = from.get(PDFName.of('Outlines'));
  copyOutline(outline, copier);
  if (outline) catalog.set(PDFName.of('Outlines'), copy(outline));
  copyEntries(from, catalog, documentEntries);
  const names = under(from, 'Names');
  const places = names instanceof PDFDict && names.get(PDFName.of('Dests'));
  if (places) catalog.set(PDFName.of('Names'), target.obj({ Dests: copy(places) }));
  return catalog;
}
