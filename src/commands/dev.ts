import { readOptions, readPort, stop } from './options.ts';

readOptions('dev');
const port = readPort();
const { dev } = await import('astro');
const { guidePaths } = await import('../integrations/guide.ts');

try {
  const { address } = await dev({ server: { port } });
  const base = `http://localhost:${String(address.port)}`;
  console.log(
    `Sách hướng dẫn biên tập: ${base}${guidePaths.vi} / Guide for editors: ${base}${guidePaths.en}`,
  );
} catch (error) {
  // The content check has told what is wrong; the place in a tool's code tells an editor nothing.
  stop(error instanceof Error ? error.message : String(error));
}
