import { spawnSync } from 'node:child_process';
import { serveFolder } from '../commands/static-server.ts';
import { distDir, port } from './browser/served.ts';

if (!process.env['DIST_DIR']) {
  const command = ['src/commands/run.mjs', 'build', '--out', distDir];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
await serveFolder(distDir, port);
