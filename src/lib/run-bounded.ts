import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';

/** How long a job may take, in seconds, and how much memory on top of what is in use, in megabytes. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What a job's script finds in `workerData`. */
export interface Job<I> {
  readonly input: I;
  /** Takes the answer; then `signal[0]` is set to 1 and notified. */
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/**
 * Runs a script in a thread of its own and waits for its answer; a job that takes too long or too much is
 * stopped. For what reads files that someone may have made to be unreadable.
 *
 * @param script Path of a module that posts one answer, as {@link Job} says.
 * @returns The answer, or `undefined` where the job was stopped.
 */
export function runBounded(script: string, input: unknown, bounds: Bounds): unknown {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Job<unknown> = { input, port: port2, signal };
  const worker = new Worker(script, {
    workerData,
    transferList: [port2],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    stdout: true,
    stderr: true,
  });
  worker.unref();
  let failure: unknown;
  worker.once('error', (error) => (failure = error));
  waitFor(signal, bounds);
  const answer: unknown = receiveMessageOnPort(port1)?.message;
  port1.close();
  void worker.terminate();
  return failure === undefined ? answer : undefined;
}

/** Waits until the signal is set or a bound is passed. */
function waitFor(signal: Int32Array, { seconds, megabytes }: Bounds): void {
  const end = performance.now() + seconds * 1000;
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024;
  while (performance.now() < end && process.memoryUsage.rss() < most)
    if (Atomics.wait(signal, 0, 0, 20) !== 'timed-out') return;
}
