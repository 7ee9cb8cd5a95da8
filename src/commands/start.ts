import { readOptions, readPort, stop } from './options.ts';

readOptions('start');
const port = readPort();
const { buildSite } = await import('./build-site.ts');
const { outDir } = await import('../config/environment.ts');
const { isPortFree, serveFolder } = await import('./static-server.ts');

if (!(await isPortFree(port)))
  stop(
    `Cổng mạng ${port} đang bận, hãy dùng cổng khác / Port ${port} is taken, give another: npm start -- --port ${port + 1}`,
  );
if (!(await buildSite())) process.exit(1);
await serveFolder(outDir, port);
console.log(`http://localhost:${port}/`);
