import { PDFParser, type PDFContext } from 'pdf-lib';
import { UnreadablePdf } from './problem.ts';

/** Readers look for the mark of the type, and for that of the end, within this many bytes. */
const markRange = 1024;

/**
 * Reads all objects of a PDF, those in compressed streams too.
 *
 * @throws {UnreadablePdf} When it is no PDF, encrypted, cut off or damaged.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFContext> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, markRange).includes('%PDF-')) throw new UnreadablePdf({ kind: 'type' });
  const context = await parsed(file);
  if (context.trailerInfo.Encrypt !== undefined) throw new UnreadablePdf({ kind: 'encrypted' });
  // A file that was cut off can still be read in part, and would lose pages without a word.
  if (!file.subarray(-markRange).includes('%%EOF')) throw new UnreadablePdf({ kind: 'broken' });
  return context;
}

async function parsed(file: Buffer): Promise<PDFContext> {
  try {
    return await PDFParser.forBytesWithOptions(file, Infinity, true).parseDocument();
  } catch (cause) {
    // What is encrypted is mostly unreadable too.
    const kind = file.includes('/Encrypt') ? 'encrypted' : 'broken';
    throw new UnreadablePdf({ kind }, { cause });
  }
}
