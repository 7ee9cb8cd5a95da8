import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';

let folder: TempFolder;
beforeAll(async () => {
  folder = await makeTempFolder();
});
afterAll(() => folder.remove());

it('a content folder whose path is mistyped is not made', () => {
  const missing = folder.at('conten');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'new', '--content', missing, 'places', '--title', 'Hồ Sen'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(missing);
  expect(stderr).toMatch(/Không có .* There is no /);
  expect(existsSync(missing)).toBe(false);
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/run.mjs', 'new', '--content', folder.dir, ...args], {
    encoding: 'utf8',
  });

it.each([
  ['a title without its option', ['places', 'Hồ', 'Sen'], '--title "Hồ Sen"'],
  ['curly quotes', ['places', '--title', '“Hồ', 'Sen”'], 'straight double quotes'],
  ['no section of ours', ['cung-dien', '--title', 'A'], 'places (Điểm đến)'],
])('%s: says what to write', (_, args, part) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(part);
});

it('a section goes by its name in Vietnamese, too', () => {
  expect(run('Điểm đến', '--title', 'Hồ Sen').stdout).toContain('places/ho-sen/index.vi.mdx');
});
