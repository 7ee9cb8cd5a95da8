import { describe, expect, it } from 'vitest';
import { inLines, readEntry, readText, textOf } from '../../testing/read-entry.ts';
import type { Bundle } from '../bundle.ts';
import { adviseOnAlternatives, adviseOnPictures } from './pictures.ts';

const rights = `author: A, licence: B, source: C, date: '2026-01-01', kind: photo, alt: Hồ`;
const picture = (id: string, file = id) => `  - {id: ${id}, file: ./${file}.webp, ${rights}}\n`;
const fields = (...ids: string[]) => `pictures:\n${ids.map((id) => picture(id)).join('')}`;

/** A bundle whose picture files are so wide. */
function withWidths(bundle: Bundle, widths: Record<string, number>): Bundle {
  const others = new Map(
    Object.entries(widths).map(([name, width]) => [
      name,
      {
        path: `places/a/${name}`,
        picture: { type: 'WebP', width, height: 600, isWhole: true } as const,
      },
    ]),
  );
  return { ...bundle, files: { ...bundle.files, others } };
}

describe('a picture that no page shows', () => {
  it.each([
    ['is shown by its id', 'Một.\n\n<Photo id="p"/>', '', []],
    ['is shown as an image', '![Hồ](./p.webp)', '', []],
    ['is shown by a reference', '![Hồ][p]\n\n[p]: ./p.webp', '', []],
    ['is the cover', 'Một.', 'cover: p\n', []],
    ['is shown nowhere', 'Một.', '', ['5 picture-unused']],
    ['is only spoken of', 'Hình p, tệp ./p.webp.', '', ['5 picture-unused']],
  ])('%s', (_, body, cover, expected) => {
    const bundle = readEntry({ vi: textOf(body, fields('p') + cover) });
    expect(inLines(adviseOnPictures(bundle))).toEqual(expected);
  });

  it('is none that a translation alone shows', () => {
    const texts = { vi: textOf('Một.', fields('p')), en: textOf('<Photo id="p"/>') };
    expect(inLines(adviseOnPictures(readEntry(texts)))).toEqual([]);
  });

  it('is each of them, named', () => {
    const bundle = readEntry({ vi: textOf('<Photo id="q"/>', fields('p', 'q', 'r')) });
    const found = adviseOnPictures(bundle);
    expect(inLines(found)).toEqual(['5 picture-unused', '7 picture-unused']);
    expect(found.map(({ params }) => params)).toEqual([{ id: 'p' }, { id: 'r' }]);
  });
});

describe('a picture too small for its place', () => {
  it.each([
    ['a wide cover', 1200, 'cover: p\n', []],
    ['a narrow cover', 1199, 'cover: p\n', ['5 picture-small']],
    ['a wide picture', 800, '', []],
    ['a narrow picture', 799, '', ['5 picture-small']],
    ['a file that holds no picture', 0, '', []],
  ])('%s', (_, width, cover, expected) => {
    const bundle = readEntry({ vi: textOf('<Photo id="p"/>', fields('p') + cover) });
    expect(inLines(adviseOnPictures(withWidths(bundle, { 'p.webp': width })))).toEqual(expected);
  });

  it('is told with both widths', () => {
    const bundle = readEntry({ vi: textOf('<Photo id="p"/>', fields('p')) });
    const [fault] = adviseOnPictures(withWidths(bundle, { 'p.webp': 640 }));
    expect(fault?.params).toEqual({ value: './p.webp', width: 640, least: 800 });
  });
});

describe('words for a picture', () => {
  const judged = (alt: string) =>
    inLines(
      adviseOnAlternatives(
        readText('vi', textOf('Một.', `pictures:\n  - {alt: ${JSON.stringify(alt)}}\n`)),
      ),
    );

  it.each([
    ...[
      'IMG_2034.JPG',
      'anh-dep.webp',
      'cover.webp',
      'IMG_2034',
      'DSC01234',
      'DSC_0012',
      '20260401',
    ],
    ...[
      'Ảnh 1',
      'hinh-02',
      'Hình ảnh 3',
      'Picture 4',
      'photo-5',
      'Screenshot 2026-04-01',
      'z4567_123',
    ],
  ])('are no file name: %s', (alt) => {
    expect(judged(alt)).toEqual(['5 alt-file-name']);
  });

  it.each([
    ...[
      'Hồ nước giữa hai dãy núi, một chiếc thuyền gỗ.',
      'Ảnh 1: chùa nhìn từ sông',
      'Chùa năm 1929',
    ],
    ...['Bản đồ 12 tỉnh', '寺院の正門', 'ວັດບໍດາ', 'Photo of 20 boats', 'Logo OCOP 4 sao'],
  ])('may be %s', (alt) => {
    expect(judged(alt)).toEqual([]);
  });

  it('are looked at in the text too', () => {
    const text = readText('en', textOf('A.\n\n![IMG_1234](./a.webp)\n\n![A lake](./a.webp)'));
    expect(inLines(adviseOnAlternatives(text))).toEqual(['7 alt-file-name']);
  });
});
