import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFContext } from 'pdf-lib';

/** Words hidden in the test PDFs; found in a published file, something stayed that was to be left behind. */
export const hiddenInPdf = 'Hidden Office Worker';

/** A PDF of some pages with a word on each, made on a fixed day; `more` adds what a test is about. */
export async function makePdf(
  pages = 2,
  more: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setAuthor(hiddenInPdf);
  document.setCreationDate(new Date('2026-11-21T00:00:00Z'));
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1)
    document.addPage([300, 400]).drawText(`Page ${String(number)}`, { x: 40, y: 300, font });
  await more(document);
  return Buffer.from(await document.save({ addDefaultPage: false }));
}

/** Entries of a dictionary: names as strings, numbers, groups and lists of them, objects. */
export type Entries = NonNullable<Parameters<PDFContext['stream']>[1]>;

/** Adds an annotation to the first page. */
export function annotate(document: PDFDocument, entries: Entries) {
  const { context } = document;
  const annotation = context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...entries });
  document.getPage(0).node.addAnnot(context.register(annotation));
}

/** Sets an entry of the catalog. */
export function setInCatalog({ catalog, context }: PDFDocument, key: string, value: Entries) {
  catalog.set(PDFName.of(key), context.obj(value));
}

export const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

/** A PDF written by hand: objects by number, the first of them the catalog. */
export function writePdf(objects: readonly string[], end = '%%EOF\n'): Buffer {
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(
    `%PDF-1.7\n${body.join('')}trailer\n<</Root 1 0 R>>\nstartxref\n0\n${end}`,
    'latin1',
  );
}

/** The objects of a document with one empty page; more may follow, from number 4. */
export const emptyPage = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
] as const;

/** A compressed stream as an object, with entries of its dictionary. */
export function packedStream(entries: string, content: string | Buffer, times = 1): string {
  let bytes: Buffer = Buffer.from(content);
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes);
  const filters = '/FlateDecode'.repeat(times);
  const head = `<<${entries}/Filter[${filters}]/Length ${String(bytes.length)}>>`;
  return `${head}\nstream\n${bytes.toString('latin1')}\nendstream`;
}
