import { readOptions, readPort, stop } from './options.ts';

readOptions(['content', 'site', 'locales', 'port']);
const port = readPort();
const { dev } = await import('astro');

try {
  await dev({ server: { port } });
} catch (error) {
  // The content check has told what is wrong; the place in a tool's code tells an editor nothing.
  stop(error instanceof Error ? error.message : String(error));
}
