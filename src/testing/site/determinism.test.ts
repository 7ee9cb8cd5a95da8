import { cpSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildContent, requireBuilt } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { sha256Files } from '../sha256-files.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

let temp: TempFolder;
let dir: string;

beforeAll(async () => {
  temp = await makeTempFolder();
  const project = await copyProject(temp.at('elsewhere'));
  cpSync('content', temp.at('elsewhere/content'), { recursive: true });
  const env = { TZ: 'America/Los_Angeles' };
  ({ dir } = requireBuilt(await buildContent('content', temp.at('dist'), { project, env })));
});
afterAll(() => temp.remove());

test('another folder, another time zone and an empty cache give the same files, byte for byte', () => {
  const [here, there] = [sha256Files(inject('site')), sha256Files(dir)];
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].toSorted();
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => here[name] !== there[name])).toEqual([]);
});
