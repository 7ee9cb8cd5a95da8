import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { metaOf } from '../../schemas/parts/meta.ts';
import { storyFields } from '../../schemas/story.ts';
import { inLines, readText } from '../../testing/read-entry.ts';
import { adviseOnComments } from './comments.ts';

const hint = metaOf(storyFields(z.unknown()).words.summary).descriptionVi ?? '';

const found = (fields: string) =>
  inLines(adviseOnComments(readText('vi', `---\n${fields}---\nMột câu.\n`)));

it.each([
  ['a title that goes on', 'title: Đường vành đai #4 thông xe\n', ['2 yaml-comment']],
  ['a title with a blank behind the sign', 'title: Mục # 5 ở chùa\n', ['2 yaml-comment']],
  ['words of an item', 'access:\n  - id: bus\n    text: Xe buýt #27\n', ['4 yaml-comment']],
  ['a value in quotes', 'title: "Đường #4"\n', []],
  ['a sign within a word', 'title: Ca#4\n', []],
  ['a comment of its own line', 'title: Hồ\n# 5 chữ\nsummary: Hồ\n', []],
  ['a remark at a value of a list', 'kind: lake #chắc chắn\narea: xa-a #tạm\n', []],
  ['a remark behind a blank', 'withdrawn: Sai số liệu # theo thư ngày 3/2\n', []],
  ['what a new entry says of its fields', `summary: Hồ # ${hint}\n`, []],
])('%s', (_, fields, expected) => {
  expect(found(fields)).toEqual(expected);
});
