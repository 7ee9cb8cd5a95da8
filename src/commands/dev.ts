import { readOptions } from './options.ts';

const { port } = readOptions(['content', 'site', 'locales', 'port']);
const { dev } = await import('astro');

await dev({ server: { port } });
