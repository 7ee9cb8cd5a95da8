import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'quang-ba-options-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command as npm does. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

describe('a wrong option', () => {
  it.each([
    ['an unknown one', ['build', '--lang', 'vi'], '--lang'],
    ['an argument where none is taken', ['build', 'vi,en'], 'vi,en'],
    ['a port that is none', ['start', '--port', 'abc'], 'abc'],
    ['a port out of range', ['start', '--port', '70000'], '70000'],
  ])('%s gets one sentence', (_, args, named) => {
    const { status, output } = run(...args);
    expect(status).toBe(1);
    expect(output).toContain(named);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});

describe('a place to build in', () => {
  it.each([
    ['the project', '.'],
    ['what holds the project', '..'],
    ['the content', 'content'],
  ])('is not %s', (_, out) => {
    const { status, output } = run('build', '--out', out);
    expect(status).toBe(1);
    expect(output).toContain(path.resolve(out));
    expect(existsSync('content/site.yaml')).toBe(true);
  });

  it('is no folder with other files', () => {
    const file = path.join(folder, 'letter.txt');
    writeFileSync(file, 'keep me');
    const { status, output } = run('build', '--out', folder);
    expect(status).toBe(1);
    expect(output).toContain(folder);
    expect(existsSync(file)).toBe(true);
  });
});
