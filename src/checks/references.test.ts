import { describe, expect, it } from 'vitest';
import {
  checkFiles,
  entryText,
  errorsOf,
  inShort,
  listUntold,
  type Files,
} from '../testing/check-files.ts';

const act = 'acts:\n  - {id: luat, name: Luật, sources: [so-tay]}\n';
const lists: Files = {
  'sources.yaml': [{ id: 'so-tay', publisher: 'Nhà in', title: 'Sổ tay', seen: 'excerpt' }],
};
const guide = (fields: string) =>
  checkFiles({
    ...lists,
    'guides/a/index.vi.mdx': entryText(`kind: procedure\nasOf: '2026-11-01'\n${act}${fields}`),
  });

describe('contract 2: ids that lead to an item of the same entry', () => {
  it.each([
    ['a step’s legal basis', 'steps: [{id: nop, name: Nộp, basis: [luat]}]\n', []],
    [
      'a step’s legal basis that is not there',
      'steps:\n  - id: nop\n    name: Nộp\n    basis: [luat, luatt]\n',
      ['11 broken-item'],
    ],
    [
      'a document of a step',
      'steps: [{id: nop, name: Nộp}]\ndocuments: [{id: don, name: Đơn, step: nop}]\n',
      [],
    ],
    [
      'a document of a step that is not there',
      'documents:\n  - id: don\n    name: Đơn\n    step: nop\n',
      ['11 broken-item'],
    ],
    ['a cover that is not there', 'cover: bia\n', ['8 broken-picture']],
  ])('%s', (_, fields, expected) => {
    const found = guide(fields);
    expect(inShort(found)).toEqual(expected.map((one) => `guides/a/index.vi.mdx:${one}`));
    expect(listUntold(found)).toEqual([]);
  });

  it('the nearest id is told, else the list to add it to', () => {
    const [near] = guide('steps: [{id: nop, name: Nộp, basis: [luatt]}]\n');
    expect(near?.fix).toEqual({ vi: 'Có phải ý bạn là “luat”?', en: 'Did you mean “luat”?' });
    const [none] = guide('documents: [{id: don, name: Đơn, step: nop}]\n');
    expect(none?.fix.en).toContain('“steps”');
    expect(none?.fix.vi).toContain('“steps”');
  });
});

const names = {
  'areas.yaml': [{ id: 'xa-bac', kind: 'commune', names: { vi: 'xã Bắc' } }],
  'topics.yaml': [{ id: 'heritage', names: { vi: 'Di sản' } }],
  'places/ho-sen/index.vi.mdx': entryText().replace('Một trang thử', 'Hồ giữa núi'),
};

describe('a name, a file or a slug where an id belongs', () => {
  it.each([
    ['an area', 'area: Xã Bắc\n', 'xa-bac'],
    ['a topic', 'topics: [Di sản]\n', 'heritage'],
    ['a source', 'sources: [Sổ tay]\n', 'so-tay'],
    ['a title', 'related: [Hồ giữa núi]\n', 'places/ho-sen'],
    ['a slug', 'related: [ho-sen]\n', 'places/ho-sen'],
    ['a cover’s file', 'cover: Anh-Bia.JPG\n', 'bia'],
  ])('%s is told once, with its id', (_, field, id) => {
    const picture =
      "pictures: [{id: bia, file: ./anh-bia.jpg, author: A, licence: CC0, source: A, date: '2026-01-01', kind: photo, alt: Một}]\n";
    const found = checkFiles({
      ...lists,
      ...names,
      'places/b/index.vi.mdx': entryText(`${field}${field.startsWith('cover') ? picture : ''}`),
    }).filter(({ file, line }) => file.startsWith('places/b/') && line === 4);
    expect(found.map(({ fix }) => fix.en)).toEqual([`Did you mean “${id}”?`]);
    expect(listUntold(found)).toEqual([]);
  });

  it('is told among all ids where it is like none of few', () => {
    const text = entryText('topics: [rừng]\n');
    const [none] = errorsOf(checkFiles({ ...names, 'places/b/index.vi.mdx': text }));
    expect(none?.fix).toEqual({ vi: 'Chọn một trong: heritage.', en: 'Choose one of heritage.' });
  });
});

describe('contract 6: ids of sources, areas, topics and names', () => {
  it.each([
    ['sources', 'sources: [so-tayy]\n', '', ['4 broken-reference']],
    ['topics', 'topics: [di-san]\n', '', ['4 broken-reference']],
    ['areas', 'area: xa\n', '', ['4 broken-reference']],
    ['names', '', '<Term id="ho"/>', ['5 broken-reference']],
    [
      'a quotation’s source',
      '',
      '<Quote source="so">\n\nMột câu.\n\n</Quote>',
      ['5 broken-reference'],
    ],
    [
      'a fact’s source',
      'access: [{id: a, text: Đi bộ}]\nrecognitions:\n  - id: a\n    date: 2025\n    sources: [x]\n    text: Một\n',
      '',
      ['8 broken-reference'],
    ],
  ])('%s lead to a record', (_, fields, body, expected) => {
    const text = entryText(fields, body || undefined);
    const found = checkFiles({ ...lists, 'places/a/index.vi.mdx': text });
    expect(inShort(found)).toEqual(expected.map((one) => `places/a/index.vi.mdx:${one}`));
    expect(listUntold(found)).toEqual([]);
  });
});
