import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  annotate,
  hiddenInPdf,
  makePdf,
  script,
  setInCatalog,
  type Entries,
} from '../../testing/make-pdfs.ts';
import { listActiveContent } from './active-content.ts';
import { cleanPdf } from './clean.ts';
import { openPdf } from './open.ts';

const words = { title: 'Bản tin số 1', language: 'vi', id: '0'.repeat(32) };

async function cleaned(bytes: Uint8Array) {
  const written = Buffer.from(await cleanPdf(await openPdf(bytes), words));
  const document = await PDFDocument.load(written, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
  return { written, document, text: objects.join('\n') };
}

test('the pages come over with what is drawn on them, in their order', async () => {
  const { document, text } = await cleaned(
    await makePdf(3, (before) => {
      before.getPage(1).setSize(500, 100);
    }),
  );
  expect(document.getPages().map((page) => page.getWidth())).toEqual([300, 500, 300]);
  expect(document.getPages().every(({ node }) => node.Contents() !== undefined)).toBe(true);
  expect(text).toContain('/BaseFont /Helvetica');
});

test('it is called by its words, and says nothing else of itself', async () => {
  const { document, written } = await cleaned(await makePdf());
  expect(document.getTitle()).toBe(words.title);
  expect(String(document.catalog.lookup(PDFName.of('Lang')))).toBe('(vi)');
  expect(document.getAuthor()).toBeUndefined();
  expect(document.getCreationDate()).toBeUndefined();
  expect(document.getModificationDate()).toBeUndefined();
  expect(written.includes(hiddenInPdf)).toBe(false);
});

test('the same file gives the same bytes, whatever the clock says', async () => {
  const bytes = await makePdf(3);
  const [first, second] = [await cleaned(bytes), await cleaned(Buffer.from(bytes))];
  expect(first.written.equals(second.written)).toBe(true);
  expect(first.written.equals(bytes)).toBe(false);
});

test('nothing that acts, is attached or is a form comes over', async () => {
  const bytes = await makePdf(2, async (before) => {
    setInCatalog(before, 'OpenAction', script);
    setInCatalog(before, 'AA', { WC: script });
    setInCatalog(before, 'Metadata', { Type: 'Metadata' });
    before.addJavaScript('run', 'app.alert(1)');
    await before.attach(Buffer.from(hiddenInPdf), 'a.txt');
    before.getForm().createTextField('name').addToPage(before.getPage(0));
    before.getPage(0).node.set(PDFName.of('AA'), before.context.obj({ O: script }));
    annotate(before, { Subtype: 'Link', A: script });
    annotate(before, { Subtype: 'Text', Contents: PDFString.of(hiddenInPdf) });
    annotate(before, { Subtype: 'Link', A: { S: 'SubmitForm', F: PDFString.of('https://x.vn') } });
    annotate(before, { Subtype: 'Link', A: { S: 'GoToR', F: PDFString.of('a.pdf') } });
  });
  expect(listActiveContent(await openPdf(bytes))).toEqual(['javascript', 'attachment']);
  const { document, text } = await cleaned(bytes);
  expect(listActiveContent(document.context)).toEqual([]);
  expect(document.catalog.keys().map(String).toSorted()).toEqual([
    '/Lang',
    '/Pages',
    '/Type',
    '/ViewerPreferences',
  ]);
  expect(document.getPageCount()).toBe(2);
  expect(document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? [])).toEqual([]);
  expect(text).not.toMatch(/JavaScript|AA|Widget|SubmitForm|GoToR|EmbeddedFile|Hidden/);
});

const links = async (...given: Entries[]) => {
  const bytes = await makePdf(2, (before) => {
    for (const entries of given) annotate(before, { Subtype: 'Link', ...entries });
  });
  const { document } = await cleaned(bytes);
  return (document.getPage(0).node.Annots() ?? PDFArray.withContext(document.context))
    .asArray()
    .map((item) => document.context.lookup(item, PDFDict));
};
const toWeb = (address: string) => ({
  A: { S: 'URI', URI: PDFString.of(address), Next: [script] },
});

test.each(['https://x.vn/a%28b%29?c=d', 'http://x.vn/', 'HTTPS://x.vn/'])(
  'a link to %s stays, and nothing behind it',
  async (address) => {
    const [link] = await links(toWeb(address));
    const action = link?.lookup(PDFName.of('A'), PDFDict);
    expect(action?.keys().map(String)).toEqual(['/S', '/URI']);
    expect(String(action?.get(PDFName.of('URI'))).toLowerCase()).toBe(`(${address.toLowerCase()})`);
  },
);

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.vn', '//x.vn', 'x', 'https:'])(
  'a link to %s stays behind',
  async (address) => {
    expect(await links(toWeb(address))).toEqual([]);
  },
);

test('links and bookmarks within the document lead to its new pages', async () => {
  const bytes = await makePdf(2, (before) => {
    const { context } = before;
    const place = [before.getPage(1).ref, 'Fit'];
    annotate(before, { Subtype: 'Link', Dest: place });
    annotate(before, { Subtype: 'Link', A: { S: 'GoTo', D: place } });
    const outline = context.nextRef();
    const item = { Title: PDFString.of('Two'), Parent: outline, A: { S: 'GoTo', D: place } };
    const ref = context.register(context.obj(item));
    context.assign(outline, context.obj({ Type: 'Outlines', First: ref, Last: ref, Count: 1 }));
    before.catalog.set(PDFName.of('Outlines'), outline);
  });
  const { document } = await cleaned(bytes);
  const goal = document.getPage(1).ref;
  const annotations = document.getPage(0).node.Annots()?.asArray() ?? [];
  const bookmark = document.catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookup(PDFName.of('First'), PDFDict);
  const places = [...annotations.map((item) => document.context.lookup(item, PDFDict)), bookmark];
  expect(places).toHaveLength(3);
  for (const place of places) {
    const [page] = place.lookup(PDFName.of('Dest'), PDFArray).asArray();
    expect(page instanceof PDFRef && page === goal).toBe(true);
  }
});

test('a photograph in it loses what the camera wrote', async () => {
  const photograph = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#888' },
  })
    .withExif({ IFD0: { Artist: hiddenInPdf } })
    .jpeg()
    .toBuffer();
  const bytes = await makePdf(1, async (before) => {
    before.getPage(0).drawImage(await before.embedJpg(photograph));
  });
  expect(bytes.includes(hiddenInPdf)).toBe(true);
  const { written } = await cleaned(bytes);
  expect(written.includes(hiddenInPdf)).toBe(false);
  expect(written.includes(photograph.subarray(-200, -2))).toBe(true);
});
