import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeContent } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';

const vi = 'places/chua/index.vi.mdx';
const en = 'places/chua/index.en.mdx';
const source = '---\ntitle: Chùa\nsummary: Một ngôi chùa.\n---\n\nChùa cổ.\n';

let folder: TempFolder;
beforeAll(async () => {
  folder = await makeTempFolder();
});
beforeEach(async () => {
  await writeContent(folder.dir, vi, source);
  await writeContent(
    folder.dir,
    en,
    "---\ntitle: Pagoda\nsummary: Old.\ntranslation: {origin: machine, from: '1-00000000'}\n---\nOld.\n",
  );
});
afterAll(() => folder.remove());

/** Runs the command as npm does. */
function run(args: string[], day = '2026-11-21') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'reviewed', '--content', folder.dir, ...args],
    { encoding: 'utf8', env: { ...process.env, BUILD_DATE: day } },
  );
  return { status, stdout, stderr };
}

describe('npm run reviewed', () => {
  it('records the role in NFC and the day, and says which text is out of date', async () => {
    const role = ' Phòng\n Thông tin  đối ngoại ';
    const { status, stdout } = run([vi, en, '--by', role.normalize('NFD')]);
    expect(status).toBe(0);
    const text = await readFile(folder.at(vi), 'utf8');
    expect(text).toContain("by: 'Phòng Thông tin đối ngoại'}\nchecked: '2026-11-21'\n---");
    expect(stdout.split('\n')[0]).toMatch(/index\.vi\.mdx: .*1-[0-9a-f]{8}, Phòng Thông tin/);
    expect(stdout.split('\n')[1]).toMatch(/index\.en\.mdx/);
    expect(stdout.match(/out of date/g)).toHaveLength(1);
  });

  it.each([
    ['no role', [vi], '--by'],
    ['a person’s name', [vi, '--by', 'Nguyễn Văn An'], 'a person’s name'],
    ['a blank role', [vi, '--by', '  '], '--by'],
    ['a role with control characters', [vi, '--by', 'A\u001B[1m'], '--by'],
    ['a role without a value', [vi, '--by'], '--by'],
    ['no path', ['--by', 'A'], 'npm run reviewed'],
    ['an option that it lacks', [vi, '--role', 'A'], '--role'],
  ])('with %s writes nothing and says so in one sentence', async (_, args, named) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/ \/ /);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await readFile(folder.at(vi), 'utf8')).toBe(source);
  });

  it('with a day that there is not writes nothing', async () => {
    const { status, stderr } = run([vi, '--by', 'A'], '2026-02-30');
    expect(status).toBe(1);
    expect(stderr).toContain('BUILD_DATE');
    expect(await readFile(folder.at(vi), 'utf8')).toBe(source);
  });

  it('goes on after a file that it refuses, and fails', () => {
    const { status, stdout, stderr } = run(['places/chua', vi, '--by', 'A']);
    expect(status).toBe(1);
    expect(stderr).toContain('places/chua: ');
    expect(stdout).toContain(vi);
  });
});
