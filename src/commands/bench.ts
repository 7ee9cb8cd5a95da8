import { spawnSync } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readOptions, stop } from './options.ts';

readOptions(['content']);

/** Builds the portal cold, then warm, and prints time, memory and sizes. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-bench-'));
const out = path.join(folder, 'dist');
rmSync('node_modules/.astro', { recursive: true, force: true });
for (const run of ['cold', 'warm']) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--out', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) stop(stderr);
  console.log(`${run.padEnd(6)}${stdout.trim().split('\n').at(-1)?.replace(`${out}: `, '') ?? ''}`);
}
const pages = globSync('**/*.html', { cwd: out });
const bytes = (pattern: string) =>
  globSync(pattern, { cwd: out }).reduce(
    (sum, file) => sum + statSync(path.join(out, file)).size,
    0,
  );
console.log(`pages ${pages.length}`);
console.log(`html, brotli, a page: ${Math.round(bytes('**/*.html.br') / pages.length)} bytes`);
console.log(`css, brotli: ${bytes('_astro/*.css.br')} bytes`);
rmSync(folder, { recursive: true });
