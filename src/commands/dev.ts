import { readOptions, readPort, stop } from './options.ts';

readOptions(['content', 'site', 'locales', 'port']);
const port = readPort();
const { dev } = await import('astro');

try {
  await dev({ server: { port } });
} catch (error) {
  // Of an error that is told by its sentence, the stack is that sentence.
  stop(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
