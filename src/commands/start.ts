import { readOptions, stop } from './options.ts';

const { port } = readOptions(['content', 'site', 'locales', 'out', 'port']);
const { buildSite } = await import('./build-site.ts');
const { outDir } = await import('../config/environment.ts');
const { serveFolder } = await import('./static-server.ts');

if (!(await buildSite())) process.exit(1);
try {
  await serveFolder(outDir, port);
  console.log(`http://localhost:${String(port)}/`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  stop(
    `Port ${String(port)} is taken: stop what uses it, or give another: npm start -- --port 4322`,
  );
}
