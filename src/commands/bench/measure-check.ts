import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { memoryFileOf } from '../../checks/kept-memory.ts';
import { makeManyBundles } from './many-bundles.ts';

const bundles = 1000;

/** Checks many bundles for the first time, again, and with one file changed; prints the seconds. */
export function measureCheck(contentDir: string): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-bench-'));
  const many = path.join(folder, 'content');
  const files = makeManyBundles(contentDir, many, bundles);
  console.log(`check: ${String(files)} files in ${String(bundles)} bundles`);
  print('cold', many);
  print('warm', many);
  const [changed = ''] = globSync('*/*/index.vi.mdx', { cwd: many }).toSorted();
  appendFileSync(path.join(many, changed), '\nMột câu mới.\n');
  print('one file changed', many);
  rmSync(memoryFileOf(many), { force: true });
  rmSync(folder, { recursive: true });
}

/** Runs the check as `npm run check` does, and prints how long it took and what it found. */
function print(run: string, contentDir: string) {
  const start = performance.now();
  const args = ['src/commands/run.mjs', 'check', '--content', contentDir, '--format', 'json'];
  const { error, stdout } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 });
  if (error) throw error;
  const seconds = (performance.now() - start) / 1000;
  const { issues } = JSON.parse(stdout.toString()) as { issues: { severity: string }[] };
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${run.padEnd(18)}${seconds.toFixed(1)} s (${String(issues.length)} findings, ${String(errors)} errors)`,
  );
}
