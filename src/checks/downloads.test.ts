import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotate, makePdf, script, setInCatalog } from '../testing/make-pdfs.ts';
import { checkContent } from './check-content.ts';

describe('the files of a publication', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'downloads-'));
    mkdirSync(at(''), { recursive: true });
    writeFileSync(
      path.join(dir, 'site.yaml'),
      'name: {vi: Cổng thử}\nurl: https://thu.example\nlocales: [vi]\nimprint: {demonstration: true}\n',
    );
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const at = (name: string) => path.join(dir, 'publications/ban-tin', name);
  const list = (files: string[], language: string) => {
    const items = files.map(
      (file, index) =>
        `  - id: tep-${String(index)}\n    file: ${file}\n    language: ${language}\n    date: 2026-10\n    name: Bản tin\n`,
    );
    const fields = `title: Bản tin đối ngoại\nsummary: Bản tin của một tỉnh tưởng tượng.\nkind: bulletin\npublisher: Sở thử\nlicence: CC BY 4.0\n`;
    const listed = files.length > 0 ? `files:\n${items.join('')}` : '';
    writeFileSync(at('index.vi.mdx'), `---\n${fields}${listed}---\nBản tin ra mỗi quý.\n`);
  };
  const listing = (...files: string[]) => {
    list(files, 'vi');
  };
  const errors = () =>
    checkContent(dir)
      .filter(({ severity }) => severity === 'error')
      .map(
        ({ file, line, code }) => `${file.replace('publications/ban-tin/', '')}:${line} ${code}`,
      );

  test('a PDF that holds pages alone has no finding', async () => {
    listing('./so-1.pdf');
    writeFileSync(at('so-1.pdf'), await makePdf());
    expect(errors()).toEqual([]);
  });

  test('come with their kind, publisher and licence', async () => {
    listing('./so-1.pdf');
    writeFileSync(at('so-1.pdf'), await makePdf());
    const text = readFileSync(at('index.vi.mdx'), 'utf8');
    writeFileSync(at('index.vi.mdx'), text.replace(/^(?:kind|publisher|licence): .*\n/gm, ''));
    expect(errors()).toEqual(Array(3).fill('index.vi.mdx:4 missing-field'));
  });

  test('are not needed while there is none', () => {
    listing();
    expect(errors()).toEqual([]);
  });

  test.each<[string, () => Buffer | Promise<Buffer>, string[]]>([
    ['random bytes', () => Buffer.from('GIF89a'), ['pdf-type']],
    ['a PDF cut off', async () => (await makePdf()).subarray(0, -60), ['pdf-broken']],
    [
      'a script and an attached file',
      () =>
        makePdf(1, async (document) => {
          setInCatalog(document, 'OpenAction', script);
          await document.attach(Buffer.from('x'), 'x.exe');
        }),
      ['pdf-active', 'pdf-active'],
    ],
    [
      'a link that starts a program',
      () =>
        makePdf(1, (document) => {
          annotate(document, { Subtype: 'Link', A: { S: 'Launch' } });
        }),
      ['pdf-active'],
    ],
  ])('%s under the name of a PDF is told where it is listed', async (_, make, codes) => {
    listing('./so-1.pdf');
    writeFileSync(at('so-1.pdf'), await make());
    expect(errors()).toEqual(codes.map((code) => `index.vi.mdx:9 ${code}`));
  });

  test('security of content: what a PDF holds is said in words', async () => {
    listing('./so-1.pdf');
    const bytes = await makePdf(1, (document) => {
      setInCatalog(document, 'OpenAction', script);
    });
    writeFileSync(at('so-1.pdf'), bytes);
    const [issue] = checkContent(dir).filter(({ code }) => code === 'pdf-active');
    expect(issue?.message.vi).toContain('JavaScript');
    expect(issue?.message.en).toContain('JavaScript');
    expect(issue?.fix.vi).toContain('in lại');
  });

  test('that are missing, elsewhere or listed by nothing are findings', async () => {
    listing('./so-1.pdf', '../so-2.pdf', './so-3.docx');
    writeFileSync(at('so-4.pdf'), await makePdf());
    expect(errors()).toEqual([
      'index.vi.mdx:9 pdf-missing',
      'index.vi.mdx:14 pdf-path',
      'index.vi.mdx:19 pdf-missing',
      'index.vi.mdx:19 pdf-path',
      'so-4.pdf:1 unread-file',
    ]);
  });

  test('of more than 25 MB are not read', () => {
    listing('./so-1.pdf');
    writeFileSync(at('so-1.pdf'), '%PDF-1.7');
    truncateSync(at('so-1.pdf'), 26 * 1024 * 1024);
    expect(errors()).toEqual(['so-1.pdf:1 file-too-big']);
  });

  test.each(['tiếng Việt', 'VI', 'e', 'english'])('no language is %s', async (language) => {
    writeFileSync(at('so-1.pdf'), await makePdf());
    list(['./so-1.pdf'], language);
    expect(errors()).toEqual(['index.vi.mdx:10 language-tag']);
  });
});
