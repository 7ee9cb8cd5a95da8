import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stop } from '../options.ts';

/** Builds the portal cold, then warm, and prints time, memory and sizes. */
export function measureBuild(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-bench-'));
  const out = path.join(folder, 'dist');
  rmSync('node_modules/.astro', { recursive: true, force: true });
  for (const run of ['cold', 'warm']) {
    const args = ['src/commands/build.ts', '--out', out];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) stop(stderr);
    const told = stdout.trim().split('\n').at(-1)?.replace(`${out}: `, '') ?? '';
    console.log(`build, ${run}: ${told}`);
  }
  printSizes(out);
  rmSync(folder, { recursive: true });
}

function printSizes(out: string) {
  const pages = globSync('**/*.html', { cwd: out }).length;
  const bytes = (pattern: string) =>
    globSync(pattern, { cwd: out })
      .map((file) => statSync(path.join(out, file)))
      .filter((file) => file.isFile())
      .reduce((sum, { size }) => sum + size, 0);
  const compressed = bytes('**/*.{br,gz}');
  console.log(`pages: ${String(pages)}`);
  console.log(`html, brotli, a page: ${String(Math.round(bytes('**/*.html.br') / pages))} bytes`);
  console.log(`css, brotli: ${String(bytes('_astro/*.css.br'))} bytes`);
  console.log(
    `dist: ${megabytes(bytes('**/*') - compressed)}, and ${megabytes(compressed)} of compressed copies`,
  );
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
