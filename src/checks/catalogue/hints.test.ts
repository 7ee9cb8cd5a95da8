import { describe, expect, it } from 'vitest';
import { fixOfUrl } from './url-hints.ts';
import { fault, issueOf, type Code, type ParamsOf } from './index.ts';

const fixOf = <C extends Code>(code: C, params: ParamsOf<C>) =>
  issueOf('a', fault(code, { line: 1, column: 1 }, params)).fix.en;

describe('an address that may not stand in a text', () => {
  it.each([
    ['', 'between ( and )'],
    ['quyet-dinh.docx', 'as PDF'],
    ['C:\\van-ban\\a.xlsx', 'as PDF'],
    ['file:///C:/anh', 'on your computer'],
    ['\\\\may-chu\\anh', 'on your computer'],
    ['van-phong@tinh.vn', 'mailto:van-phong@tinh.vn'],
    ['www.tinh.vn', 'https://www.tinh.vn'],
    ['tinh.gov.vn/du-lich', 'https://tinh.gov.vn/du-lich'],
    ['ho-sen', '/collection/slug/'],
    ['../ho-sen/index.vi.mdx', '/collection/slug/'],
    ['javascript:alert(1)', 'Use http://'],
    ['//tinh.vn', 'Use http://'],
  ])('%j is told what to write instead', (url, part) => {
    expect(fixOfUrl(url).en).toContain(part);
    expect(fixOfUrl(url).vi).not.toBe(fixOfUrl(url).en);
  });
});

describe('a name that not every computer can hold', () => {
  it.each([
    ['Ảnh 1.JPG', 'Rename it to “anh-1.jpg”'],
    ['Index.vi.mdx', 'Rename it to “index.vi.mdx”'],
    ['Hồ Sen', 'Rename it to “ho-sen”'],
    ['aux', 'Use only'],
  ])('%s', (name, part) => {
    expect(fixOf('file-name', { name })).toContain(part);
  });

  it.each([
    ['./Ảnh 1.JPG', './anh-1.jpg'],
    ['C:\\anh\\Bìa.PNG', './bia.png'],
    ['cover.jpg', './cover.jpg'],
    ['./cover', './ten-anh.webp'],
  ])('is told as the path of a picture: %s', (value, part) => {
    expect(fixOf('picture-path', { value })).toContain(` ${part},`);
  });
});

describe('a value of another kind', () => {
  it.each([
    [{ field: 'topics', expected: 'array', written: 'heritage' }, 'Write topics: [heritage].'],
    [
      { field: 'downtime', expected: 'object', fields: ['from', 'to'] },
      'Write downtime: {from: …, to: …}.',
    ],
    [{ field: 'lat', expected: 'number', written: '21.35' }, 'Write 21.35 without quotes.'],
    [{ field: 'month', expected: 'number', written: 'hè' }, 'digits only'],
    [{ field: 'month', expected: 'number', written: 'tháng giêng' }, 'Write 1.'],
    [{ field: 'from', expected: 'number', written: 'tháng 6' }, 'Write 6.'],
    [{ field: 'lat', expected: 'number', written: '21,35' }, 'Write 21.35.'],
    [{ field: 'lat', expected: 'number', written: "21°20'N" }, 'decimal degrees'],
    [{ field: 'draft', expected: 'boolean', written: 'có' }, 'Write draft: true.'],
    [{ field: 'draft', expected: 'boolean', written: 'no' }, 'Remove the line'],
    [
      { field: 'position', expected: 'object', written: '21.3, 106.5', fields: ['lat', 'lon'] },
      'Write position: {lat: 21.3, lon: 106.5}.',
    ],
    [{ field: 'topics', expected: 'array', written: '• a • b' }, 'Write topics: [a, b].'],
    [
      { field: 'pictures', expected: 'array', isGroup: true, fields: ['id', 'file'] },
      '“- {id: …, file: …}”',
    ],
    [
      {
        field: 'access',
        expected: 'object',
        written: 'Đi bộ',
        isItem: true,
        fields: ['id', 'text'],
      },
      'Write - {id: …, text: …}.',
    ],
    [{ field: 'withdrawn', expected: 'string', written: true }, 'Write words, not true'],
    [{ field: 'title', expected: 'string', written: 2026 }, 'in quotes'],
  ])('%j', (params, part) => {
    expect(fixOf('wrong-type', params)).toContain(part);
  });
});

it.each([
  ['reviewed', 'npm run reviewed'],
  ['from', 'npm run translated'],
])('a digest written by hand is left to its command: %s', (field, command) => {
  expect(fixOf('digest', { value: '2026', field })).toContain(command);
});

it.each([
  ['12 ha', 'Write 12;'],
  ['khoảng 300', 'Write 300;'],
  ['1.234,5', 'Write 1234.5;'],
  ['105%', 'Write 105;'],
  ['29,7', 'Write 29.7;'],
  ['2,600', 'digits'],
  ['10-12', 'digits'],
  ['nhiều', 'digits'],
])('what is no number is told as one: %s', (value, part) => {
  expect(fixOf('amount', { value })).toContain(part);
});
