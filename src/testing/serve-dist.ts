import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../commands/static-server.ts';
import { distDir, port } from './browser/served.ts';
import { copyContentWithGaps } from './content-with-gaps.ts';

if (!process.env['DIST_DIR']) {
  const content = copyContentWithGaps(mkdtempSync(path.join(tmpdir(), 'quang-ba-content-')));
  const command = ['src/commands/run.mjs', 'build', '--content', content, '--out', distDir];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
await serveFolder(distDir, port);
