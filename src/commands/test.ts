import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readOptions } from './options.ts';
import { runTools, type Tool } from './run-tools.ts';

readOptions('test');

/** Everything: types, lint, unit tests here and in another time zone, built sites, browser. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-test-'));
const dist = path.join(folder, 'dist');
// The browser is to see pages that lack a translation, whether the content has any or not.
const content = path.join(folder, 'content');
// What this build has encoded, that of the project's own content need not encode again.
const cache = path.join(folder, 'cache');

const checks: Tool[] = [
  { name: 'types, lint, format', command: 'node', args: ['src/commands/lint.ts'] },
  { name: 'content', command: 'node', args: ['src/testing/make-content-with-gaps.ts', content] },
  {
    name: 'build',
    command: 'node',
    args: ['src/commands/build.ts', '--content', content, '--out', dist],
    env: { CACHE_DIR: cache },
  },
];
const suites: Tool[] = [
  vitest('unit', 'unit'),
  vitest('unit in Los Angeles', 'unit', { TZ: 'America/Los_Angeles' }),
  vitest('built sites', 'site', { DIST_DIR: dist, DIST_CACHE: cache }),
  {
    name: 'browser',
    command: 'playwright',
    args: ['test', '--config', 'src/testing/playwright.config.ts'],
    env: { DIST_DIR: dist, PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('browser') },
  },
];

const checked = checks.map((tool) => runTools([tool]));
const tested = suites.map((tool) => runTools([tool]));
const counts = suites.map(({ name }, index) => countOf(name, tested[index] ?? false));
const passed = checked.filter(Boolean).length + sum(counts.map((count) => count.passed));
const failed = checked.filter((isOk) => !isOk).length + sum(counts.map((count) => count.failed));
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function vitest(name: string, project: string, env: Record<string, string> = {}): Tool {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  const config = ['--config', 'src/testing/vitest.config.ts', '--project', project];
  return { name, command: 'vitest', args: ['run', ...config, ...report], env };
}

function reportOf(name: string): string {
  return path.join(folder, `${name.replaceAll(' ', '-')}.json`);
}

/** How many tests of a suite passed and failed, from its report; a suite that broke counts as a failure. */
function countOf(name: string, isOk: boolean): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    const passed = report.numPassedTests ?? report.stats?.expected ?? 0;
    const wrong =
      report.numFailedTests ??
      (report.stats ? report.stats.unexpected + report.stats.flaky + report.stats.skipped : 0);
    return { passed, failed: Math.max(wrong, isOk ? 0 : 1) };
  } catch (error) {
    console.error(`${name}: no report (${(error as Error).message})`);
    return { passed: 0, failed: 1 };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
