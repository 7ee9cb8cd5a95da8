import path from 'node:path';
import { runBounded, type Bounds } from '../run-bounded.ts';
import type { PdfAnswer, PdfTask } from './job.ts';

/** A book of a thousand pages takes some seconds; what takes more was made to. */
const usual: Bounds = { seconds: 20, megabytes: 1000 };

/** Reads a PDF in a thread of its own, in bounded time and memory. */
export function readPdf(task: PdfTask, bounds = usual): PdfAnswer {
  // By its path in the project: built pages are bundled elsewhere.
  const script = path.resolve('src/lib/pdf/job.ts');
  const answer = runBounded(script, task, bounds) as PdfAnswer | undefined;
  return answer ?? { problem: { kind: 'limit' } };
}
