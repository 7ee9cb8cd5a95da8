import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeContent, writeText } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { listChangedLines, listChangesSince } from './source-changes.ts';

const vi = 'places/ho/index.vi.mdx';
const en = 'places/ho/index.en.mdx';
const day = '2026-11-21';

let temp: TempFolder;
let older: TempFolder;
beforeAll(async () => {
  [temp, older] = await Promise.all([makeTempFolder(), makeTempFolder()]);
  git('init', '-q');
  await writeText(temp.dir, vi, { title: 'Hồ' }, 'Một.');
  await writeText(temp.dir, en, { title: 'Lake' }, 'One.');
  commit('Hồ, hai thứ tiếng');
  for (const subject of ['Một', 'Hai', 'Ba', 'Bốn “ngoặc”']) {
    await writeContent(temp.dir, vi, subject);
    commit(subject);
  }
  await writeContent(temp.dir, 'places/ho/index.ko.mdx', 'x');
  await writeContent(older.dir, en, 'x');
});
afterAll(() => Promise.all([temp.remove(), older.remove()]));

function git(...args: string[]) {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@mau.example'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: temp.dir,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T05:00:00Z` },
  });
  if (status !== 0) throw new Error(stderr);
}

function commit(subject: string) {
  git('add', '-A');
  git('commit', '-q', '--no-gpg-sign', '-m', subject);
}

const changes = (translation: string, from = temp) =>
  listChangesSince(from.at(translation), 'index.vi.mdx');

describe('what changed in a source since its translation', () => {
  it('is what was committed since, newest first, a few', () => {
    expect(changes(en)).toEqual([`${day} Bốn “ngoặc”`, `${day} Ba`, `${day} Hai`]);
  });

  it('is nothing for a translation that is not in the history', () => {
    expect(changes('places/ho/index.ko.mdx')).toEqual([]);
  });

  it('is nothing where there is no history, or no such folder', () => {
    expect(changes(en, older)).toEqual([]);
    expect(changes('places/khong-co/index.en.mdx')).toEqual([]);
  });
});

describe('the lines that changed since', () => {
  const changed = (folder: string) => listChangedLines(`${folder}/${en}`, 'index.vi.mdx');

  it('are those before and now, what is not committed among them', async () => {
    await writeText(temp.dir, vi, { title: 'Hồ sen' }, `Một. ${'dài '.repeat(40)}`);
    const lines = changed(temp.dir);
    expect(lines.slice(0, 2)).toEqual(['- title: Hồ', '+ title: Hồ sen']);
    expect(lines.every((line) => line.length <= 100)).toBe(true);
    expect(lines.at(-1)).toMatch(/^\+ Một\. dài .*…$/);
  });

  it('are none where there is no history', () => {
    expect(changed(older.dir)).toEqual([]);
  });
});
