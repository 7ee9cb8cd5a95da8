import { workerData } from 'node:worker_threads';
import type { Job } from '../lib/run-bounded.ts';
import type { Share } from './share-work.ts';

/** The second thread of a check; `share-work.ts` starts it, and is waiting whatever happens here. */
const { input, port, signal } = workerData as Job<Share>;
try {
  const { readEach } = await import('./read-each.ts');
  port.postMessage(readEach(input.bundles, input.around));
} finally {
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
