import { expect, it } from 'vitest';
import { nearestId } from './nearest-id.ts';

const known = new Map([
  ['heritage', ['Di sản', 'Heritage', '文化遗产']],
  ['xa-bac', ['xã Bắc', 'Bắc Commune']],
  ['bao-tinh-2025', ['Báo Tỉnh', 'Một bài']],
  ['bao-tinh-2026', ['Báo Tỉnh', 'https://bao.example/a']],
  ['places/ho-sen', ['ho-sen', 'Hồ Sen']],
]);

it.each([
  ['a slip in the letters', 'heritagee', { near: 'heritage' }],
  ['a name', 'Di sản', { near: 'heritage' }],
  ['a name in other letters', 'di san', { near: 'heritage' }],
  ['a name in another script', '文化遗产', { near: 'heritage' }],
  ['an address', 'https://bao.example/a', { near: 'bao-tinh-2026' }],
  ['a slug alone', 'ho-sen', { near: 'places/ho-sen' }],
  ['the title of an entry', 'Hồ Sen', { near: 'places/ho-sen' }],
  ['the address of an entry', '/vi/places/ho-sen/', { near: 'places/ho-sen' }],
  ['words within a name', 'commune', { near: 'xa-bac' }],
  ['several with semicolons', 'heritage; xa-bac', { near: 'heritage, xa-bac' }],
  ['several with commas, where blanks stand', 'heritage,xa-bac', { near: 'heritage xa-bac' }],
  ['a beginning', 'xa', { near: 'xa-bac' }],
  ['a name of several', 'Báo Tỉnh', { among: ['bao-tinh-2025', 'bao-tinh-2026'] }],
  ['nothing alike, of few', 'công nghiệp', { among: [...known.keys()] }],
])('%s', (_, value, expected) => {
  expect(nearestId(value, known)).toEqual(expected);
});

it('does not list many, nor none', () => {
  const many = new Map(Array.from({ length: 16 }, (_, index) => [`ma-so-${index}`, []]));
  expect(nearestId('khác hẳn', many)).toEqual({});
  expect(nearestId('a', new Map())).toEqual({});
});
