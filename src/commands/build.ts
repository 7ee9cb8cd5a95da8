import { readOptions } from './options.ts';

readOptions('build');
const { buildSite } = await import('./build-site.ts');
const { outDir } = await import('../config/environment.ts');

const isBuilt = await buildSite();
if (isBuilt) {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${outDir}: ${(performance.now() / 1000).toFixed(1)} s, ${megabytes} MB`);
}
// Astro keeps the process alive when rendering failed.
process.exit(isBuilt ? 0 : 1);
