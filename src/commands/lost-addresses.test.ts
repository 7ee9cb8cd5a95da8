import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entryText, inShort } from '../testing/check-files.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { listLostAddresses } from './lost-addresses.ts';

let temp: TempFolder;
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', ...args], { cwd: temp.dir });

beforeEach(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.dir);
  for (const name of ['places/ho', 'places/suoi'])
    await writeContent(temp.dir, `${name}/index.vi.mdx`, entryText());
});
afterEach(() => temp.remove());

const commit = () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'a');
};
const rename = () => {
  renameSync(path.join(temp.dir, 'places/ho'), path.join(temp.dir, 'places/ho-sen'));
};

it('tells of an entry that was renamed or deleted, and how its address is kept', () => {
  commit();
  expect(listLostAddresses(temp.dir)).toEqual([]);
  rename();
  rmSync(path.join(temp.dir, 'places/suoi'), { recursive: true });
  const found = listLostAddresses(temp.dir);
  expect(inShort(found)).toEqual([
    'places/ho/index.vi.mdx:1 address-lost',
    'places/suoi/index.vi.mdx:1 address-lost',
  ]);
  expect(found[0]?.fix.vi).toContain('aliases: [ho]');
  expect(found[1]?.fix.en).toContain('withdrawn');
});

it('has nothing to say where the new name keeps the old', async () => {
  commit();
  rename();
  await writeContent(temp.dir, 'places/ho-sen/index.vi.mdx', entryText('aliases: [ho]\n'));
  expect(listLostAddresses(temp.dir)).toEqual([]);
});

it('has nothing to say without a history', () => {
  rename();
  expect(listLostAddresses(temp.dir)).toEqual([]);
});
