import type { PDFContext } from 'pdf-lib';
import { listActiveContent } from './active-content.ts';
import { openPdf } from './open.ts';
import { listSourcePages } from './pages.ts';
import { UnreadablePdf } from './problem.ts';

/**
 * Reads a PDF that can be published.
 *
 * @throws {UnreadablePdf} When it cannot: it says why.
 */
export async function openPublishable(bytes: Uint8Array): Promise<PDFContext> {
  const context = await openPdf(bytes);
  const holds = listActiveContent(context);
  if (holds.length > 0) throw new UnreadablePdf({ kind: 'active', holds });
  listSourcePages(context);
  return context;
}
