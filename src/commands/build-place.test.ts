import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { whyNotReplace } from './build-place.ts';

let temp: TempFolder;
beforeEach(async () => {
  temp = await makeTempFolder();
  mkdirSync(temp.at('project/content'), { recursive: true });
});
afterEach(() => temp.remove());

const whyNot = (folder: string) =>
  whyNotReplace(temp.at(folder), [temp.at('project'), temp.at('project/content')]);

describe('a place to build in', () => {
  it.each([
    ['the project', 'project'],
    ['what holds the project', '.'],
    ['the content', 'project/content'],
  ])('is not %s', (_, folder) => {
    expect(whyNot(folder)).toContain(path.resolve(temp.at(folder)));
  });

  it('is no folder with other files', () => {
    mkdirSync(temp.at('letters'));
    writeFileSync(temp.at('letters/letter.txt'), 'keep me');
    expect(whyNot('letters')).toContain(temp.at('letters'));
  });

  it('is a new folder, an empty one, or an earlier portal', () => {
    mkdirSync(temp.at('empty'));
    mkdirSync(temp.at('portal'));
    writeFileSync(temp.at('portal/_headers'), '');
    expect(['project/dist', 'empty', 'portal'].map(whyNot)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
