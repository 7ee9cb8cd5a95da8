import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Surroundings } from './check-bundle.ts';
import type { BundleFiles } from './layout.ts';
import { readEach, type BundleReading } from './read-each.ts';

/** Bundles below which starting a thread takes longer than it saves. */
const worthSharing = 200;

/** Share of the first thread, which has begun when the other is still loading. */
const ownShare = 0.54;

/** Milliseconds after which a thread that does not answer is taken for dead. */
const patience = 600_000;

/** What the second thread runs: by its path in the project, since integrations are bundled elsewhere. */
const script = path.resolve('src/checks/read-share.ts');

/** What the second thread works on. */
export interface Share {
  readonly bundles: readonly BundleFiles[];
  readonly around: Surroundings;
}

/** Reads and checks bundles, a large number of them in two threads. */
export function shareWork(bundles: readonly BundleFiles[], around: Surroundings): BundleReading[] {
  const isAlone = availableParallelism() < 2 || !existsSync(script);
  if (bundles.length < worthSharing || isAlone) return readEach(bundles, around);
  const middle = Math.ceil(bundles.length * ownShare);
  const waitForRest = startThread({ bundles: bundles.slice(middle), around });
  const own = readEach(bundles.slice(0, middle), around);
  return [...own, ...waitForRest()];
}

/** Starts the second thread; the function that is returned waits for its answer. */
function startThread(input: Share): () => BundleReading[] {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(script, {
    workerData: { input, port: port2, signal },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  return () => {
    Atomics.wait(signal, 0, 0, patience);
    const answer = receiveMessageOnPort(port1)?.message as BundleReading[] | undefined;
    port1.close();
    if (!answer) throw new Error('The second thread of the check ended without an answer');
    void worker.terminate();
    return answer;
  };
}
