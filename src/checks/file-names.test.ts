import { describe, expect, it } from 'vitest';
import { checkFileNames } from './file-names.ts';

const codes = (...paths: string[]) =>
  checkFileNames(paths).map(({ file, code }) => `${file}: ${code}`);

describe('contract 1: names in the folder', () => {
  it.each([
    'site.yaml',
    'places/chua-vinh-nghiem/index.vi.mdx',
    'places/a/cover-2.webp',
    'places/a/cover_2.print.svg',
    'places/console/index.vi.mdx',
    'README.md',
  ])('%s is a name for every computer', (file) => {
    expect(codes(file)).toEqual([]);
  });

  it.each([
    ['an upper-case letter', 'places/Chua', 'index.vi.mdx'],
    ['an upper-case extension', 'places/a/cover.JPG', ''],
    ['a diacritic', 'places/chùa', 'index.vi.mdx'],
    ['a blank', 'places/a b', 'index.vi.mdx'],
    ['a device of Windows', 'places/con', 'index.vi.mdx'],
    ['a device with an extension', 'places/a/aux.webp', ''],
    ['a numbered device', 'places/a/com1.webp', ''],
    ['a dot at the end', 'places/a.', 'index.vi.mdx'],
    ['a sign that Windows refuses', 'places/a/a:b.webp', ''],
  ])('%s is refused', (_, bad, below) => {
    expect(codes(below ? `${bad}/${below}` : bad)).toEqual([`${bad}: file-name`]);
  });

  it('of two names that differ in case only, one is refused', () => {
    expect(codes('places/a/anh.webp', 'places/a/Anh.webp')).toEqual([
      'places/a/Anh.webp: file-name',
    ]);
  });

  it('a bad folder is told once, whatever it holds', () => {
    expect(codes('places/A/index.vi.mdx', 'places/A/index.en.mdx')).toEqual([
      'places/A: file-name',
    ]);
  });

  it('a path may have 180 characters', () => {
    const path = (length: number) => `places/${'a'.repeat(length - 20)}/index.vi.mdx`;
    expect(path(180)).toHaveLength(180);
    expect(codes(path(180))).toEqual([]);
    expect(codes(path(181))).toEqual([`${path(181)}: path-too-long`]);
  });
});
