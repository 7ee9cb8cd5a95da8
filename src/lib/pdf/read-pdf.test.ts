import { randomBytes } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  annotate,
  emptyPage,
  makePdf,
  packedStream,
  script,
  setInCatalog,
  writePdf,
  type Entries,
} from '../../testing/make-pdfs.ts';
import type { PdfProblem } from './problem.ts';
import { readPdf } from './read-pdf.ts';

const judge = (bytes: Uint8Array) => readPdf({ bytes });
const active = (...holds: string[]) => ({ kind: 'active', holds }) as PdfProblem;

test('a PDF of pages alone can be published', async () => {
  expect(judge(await makePdf())).toEqual({});
  expect(judge(writePdf(emptyPage))).toEqual({});
});

const inCatalog = (key: string, value: Entries) =>
  makePdf(1, (document) => {
    setInCatalog(document, key, value);
  });
const onPage = (entries: Entries) =>
  makePdf(1, (document) => {
    annotate(document, entries);
  });

test.each<[string, () => Promise<Buffer>, PdfProblem]>([
  ['a script run on opening', () => inCatalog('OpenAction', script), active('javascript')],
  ['a script of the document', () => inCatalog('Names', { JavaScript: {} }), active('javascript')],
  ['a form with scripts', () => inCatalog('AcroForm', { XFA: [] }), active('javascript')],
  ['a script of a link', () => onPage({ Subtype: 'Link', A: script }), active('javascript')],
  [
    'a script that follows on another action',
    () => onPage({ Subtype: 'Link', A: { S: 'URI', Next: [script] } }),
    active('javascript'),
  ],
  [
    'a link that starts a program',
    () => onPage({ Subtype: 'Link', A: { S: 'Launch' } }),
    active('launch'),
  ],
  [
    'an attached file',
    () => makePdf(1, (document) => document.attach(Buffer.from('MZ'), 'a.exe')),
    active('attachment'),
  ],
  ['a file on a page', () => onPage({ Subtype: 'FileAttachment' }), active('attachment')],
])('%s is found', async (_, make, problem) => {
  expect(judge(await make())).toEqual({ problem });
});

const action = '<</S/JavaScript/JS(1)>>';

test.each<[string, readonly string[]]>([
  ['in an object that nothing leads to', [action]],
  ['by a name with escapes', ['<</S/Java#53cript/JS(1)>>']],
  ['by a name with escapes in lower case', ['<</S/J#61v#61Script/#4a#53(1)>>']],
  ['in a compressed object stream', [packedStream('/Type/ObjStm/N 1/First 4', `9 0 ${action}`)]],
  ['behind two filters', [packedStream('/Type/ObjStm/N 1/First 4', `9 0 ${action}`, 2)]],
  ['by a reference', ['<</S 5 0 R/JS(1)>>', '/JavaScript']],
  ['in the dictionary of a stream', [packedStream(`/A ${action}`, 'x')]],
])('a script is found that hides %s', (_, objects) => {
  expect(judge(writePdf([...emptyPage, ...objects]))).toEqual({ problem: active('javascript') });
});

test.each<[string, () => Buffer | Promise<Buffer>, PdfProblem['kind']]>([
  ['random bytes', () => randomBytes(5000), 'type'],
  ['nothing', () => Buffer.alloc(0), 'type'],
  ['a page of HTML', () => Buffer.from('<!doctype html><script>1</script>'), 'type'],
  ['a mark of the type and no more', () => Buffer.from('%PDF-1.7\n%%EOF'), 'broken'],
  ['rubbish with both marks', () => Buffer.from(`%PDF-1.7\n${'<<[('.repeat(99)}%%EOF`), 'broken'],
  ['a file cut off', async () => (await makePdf(9)).subarray(0, -40), 'broken'],
  ['a file cut in half', async () => cutInHalf(await makePdf(9)), 'broken'],
  ['no pages', () => makePdf(0), 'broken'],
  ['a page that is not there', () => writePdf(emptyPage.slice(0, 2)), 'broken'],
  ['a tree of pages that leads back', () => writePdf(withKids('2 0 R')), 'broken'],
  ['a page shown twice', () => writePdf(withKids('3 0 R 3 0 R')), 'broken'],
  ['text that is not there', () => writePdf(withContents('9 0 R')), 'broken'],
  ['deep nesting', () => writePdf([...emptyPage, '['.repeat(200_000)]), 'broken'],
  ['a lock', () => locked('<</Filter/Standard>>'), 'encrypted'],
])('%s: refused', async (_, make, kind) => {
  expect(judge(await make())).toEqual({ problem: { kind } });
});

const cutInHalf = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const withKids = (kids: string) => [
  emptyPage[0],
  `<</Type/Pages/Kids[${kids}]/Count 1>>`,
  emptyPage[2],
];
const withContents = (contents: string) => [
  ...emptyPage.slice(0, 2),
  `<</Type/Page/MediaBox[0 0 9 9]/Contents ${contents}>>`,
];
const locked = (how: string) =>
  Buffer.from(
    writePdf([...emptyPage, how])
      .toString('latin1')
      .replace('<</Root', '<</Encrypt 4 0 R/Root'),
    'latin1',
  );

/** A stream whose megabyte of blanks comes some thousand times. */
function packedBlanks(megabytes: number): Buffer {
  const blanks = Buffer.alloc(1024 * 1024, ' ');
  const packed = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(megabytes).fill(packed)]);
}

test('a stream that unpacks to gigabytes is given up', { timeout: 60_000 }, () => {
  const blanks = packedBlanks(8000);
  const stream = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${String(blanks.length)}>>`;
  const bytes = writePdf([
    ...emptyPage,
    `${stream}\nstream\n${blanks.toString('latin1')}\nendstream`,
  ]);
  expect(bytes.length).toBeLessThan(10_000_000);
  expect(readPdf({ bytes })).toEqual({ problem: { kind: 'limit' } });
});

test('a file made to be read for ever is given up', { timeout: 60_000 }, () => {
  const digits = `%PDF-1.7\n1 0 obj\n1\nendobj\nx${'1'.repeat(5_000_000)}\n%%EOF`;
  const answer = readPdf({ bytes: Buffer.from(digits) }, { seconds: 2, megabytes: 1000 });
  expect(answer).toEqual({ problem: { kind: 'limit' } });
});
