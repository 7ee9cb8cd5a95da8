import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import type { Issue } from '../checks/issue.ts';
import { entryText, inShort } from '../testing/check-files.ts';
import { writeContent, writeSite } from '../testing/make-content.ts';
import { makeTempFolder, type TempFolder } from '../testing/temp-folder.ts';
import { formatIssues, listLostPaths, selectIssues } from './report-check.ts';

let temp: TempFolder;
let issues: Issue[];
beforeAll(async () => {
  temp = await makeTempFolder();
  await writeSite(temp.dir);
  for (const name of ['places/ho', 'places/ho-rong', 'stories/ho'])
    await writeContent(
      temp.dir,
      `${name}/index.vi.mdx`,
      entryText('titel: x\n').replace('Một trang', `Trang ${name}`),
    );
  issues = checkContent(temp.dir);
});
afterAll(() => temp.remove());

const lines = (...names: string[]) => names.map((name) => `${name}/index.vi.mdx:4 unknown-field`);
const told = (...paths: string[]) => inShort(selectIssues(issues, temp.dir, paths));

describe('contract 10: the check of a path', () => {
  it('tells of all files where no path is given, or that of the folder', () => {
    const all = lines('places/ho-rong', 'places/ho', 'stories/ho');
    expect(told()).toEqual(all);
    expect(told(temp.dir)).toEqual(all);
  });

  it.each([
    ['a file', 'places/ho/index.vi.mdx'],
    ['a folder, not of one whose name begins alike', 'places/ho'],
    ['a folder with a slash behind it', 'places/ho/'],
  ])('tells of %s', (_, given) => {
    expect(told(given)).toEqual(lines('places/ho'));
  });

  it('takes several, and paths from where it is run', () => {
    const fromHere = path.relative(process.cwd(), temp.at('stories'));
    expect(told('places/ho', fromHere)).toEqual(lines('places/ho', 'stories/ho'));
    expect(told(temp.at('places'))).toEqual(lines('places/ho-rong', 'places/ho'));
  });

  it('knows which lead to nothing in the content', () => {
    const wrong = ['places/khong', '../x', path.dirname(temp.dir)];
    expect(listLostPaths(temp.dir, ['places', temp.at('site.yaml'), ...wrong])).toEqual(wrong);
  });
});

describe('contract 10: the form of a report', () => {
  const [first] = lines('places/ho');
  const report = (format: 'text' | 'json' | 'github', lang: 'vi' | 'en') =>
    formatIssues(selectIssues(issues, temp.dir, ['places/ho']), temp.dir, { format, lang });

  it('is text in the language asked for', () => {
    expect(report('text', 'vi')).toContain('Cách sửa: Có phải ý bạn là “title”?');
    expect(report('text', 'en')).toContain('Fix: Did you mean “title”?');
    expect(report('text', 'en').endsWith('1 error, 0 warnings in 1 file.')).toBe(true);
  });

  it('is JSON', () => {
    const { issues: found, summary } = JSON.parse(report('json', 'en')) as {
      issues: Issue[];
      summary: object;
    };
    expect(inShort(found)).toEqual([first]);
    expect(found[0]).toMatchObject({ column: 1, severity: 'error', fix: 'Did you mean “title”?' });
    expect(summary).toEqual({ errors: 1, warnings: 0, files: 1 });
  });

  it('is annotations that name files from where the repository is', () => {
    const file = `${temp.dir}/places/ho/index.vi.mdx`.replaceAll(':', '%3A');
    expect(report('github', 'en')).toContain(`::error file=${file},line=4,col=1`);
    const inside = formatIssues(issues, path.resolve('content'), { format: 'github', lang: 'vi' });
    expect(inside).toContain('::error file=content/places/ho/index.vi.mdx,line=4');
  });
});
