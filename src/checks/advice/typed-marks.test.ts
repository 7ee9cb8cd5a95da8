import { expect, it } from 'vitest';
import { inLines, readText, textOf } from '../../testing/read-entry.ts';
import { adviseOnSigns } from './signs.ts';

const found = (body: string) => inLines(adviseOnSigns(readText('vi', textOf(body))));

it.each([
  ['a heading without its blank', '##Đường đi', ['5 typed-heading']],
  ['one on a later line', 'Một câu.\n###Đường đi\nHai.', ['6 typed-heading']],
  ['a heading', '## Đường đi', []],
  ['a topic, a number, a sign within a line', '#dulich đẹp\n#4 và C##', []],
  ['a blank within a link', 'Xem [Suối] (/places/a/) nhé.', ['5 typed-link']],
  [
    'a blank before an address of another site',
    'Xem [a b] (https://a.example/b).',
    ['5 typed-link'],
  ],
  ['a line break within a link', 'Một.\nXem [Suối]\n(/places/a/).', ['6 typed-link']],
  ['a link', 'Xem [Suối](/places/b/) (gần đây) và [ghi chú] (năm 2026).', []],
  ['a note that is not there', 'Có[^1] và[^2].\n\n[^2]: Chú.', ['5 footnote-missing']],
  ['a pasted table', 'Một.\n\nMùa\tTháng\nHè\t6', ['7 typed-table']],
  ['a single tab, and lines that begin with one', 'Ông A\tChủ tịch\nHà Nội\n\tMột\n\tHai', []],
])('%s', (_, body, expected) => {
  expect(found(body)).toEqual(expected);
});

it('tells what stands there', () => {
  const [one] = adviseOnSigns(readText('vi', textOf('Xem  [Suối]  (/places/a/).')));
  expect(one).toMatchObject({ column: 6, params: { text: '[Suối] (/places/a/)' } });
});
