import { workerData } from 'node:worker_threads';
import type { Job } from '../run-bounded.ts';
import { cleanPdf, type PdfWords } from './clean.ts';
import { openPublishable } from './open-publishable.ts';
import { UnreadablePdf, type PdfProblem } from './problem.ts';

/** A PDF to judge; to write anew, where words for it are given. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly words?: PdfWords;
}

/** What came of it. */
export interface PdfAnswer {
  readonly problem?: PdfProblem;
  readonly bytes?: Uint8Array;
}

/** The thread in which a PDF is read; `read-pdf.ts` starts it. */
const { input, port, signal } = workerData as Job<PdfTask>;
port.postMessage(await answer(input));
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);

async function answer({ bytes, words }: PdfTask): Promise<PdfAnswer> {
  try {
    const context = await openPublishable(bytes);
    return words ? { bytes: await cleanPdf(context, words) } : {};
  } catch (error) {
    // On a damaged file the library throws errors of every kind.
    return { problem: error instanceof UnreadablePdf ? error.problem : { kind: 'broken' } };
  }
}
