import { readOptions } from './options.ts';

readOptions(['content', 'site', 'locales', 'out']);
const { buildSite } = await import('./build-site.ts');
const { outDir } = await import('../config/environment.ts');

const start = performance.now();
const isBuilt = await buildSite();
if (isBuilt) console.log(`${outDir}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
// Astro keeps the process alive when rendering failed.
process.exit(isBuilt ? 0 : 1);
