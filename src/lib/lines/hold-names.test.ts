import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFinder } from './find-wholes.ts';
import { holdNames } from './hold-names.ts';

const find = wholeFinder('lo', ['ຮ່າໂນ້ຍ']);
const held = '<span class="whole">ຮ່າໂນ້ຍ</span>';

test('names in running text are held, in tags and in what is no running text they are not', () => {
  expect(holdNames('<p>ໄປຮ່າໂນ້ຍ, <b>ຮ່າໂນ້ຍ</b></p>', find)).toBe(`<p>ໄປ${held}, <b>${held}</b></p>`);
  for (const html of [
    '<img alt="ຮ່າໂນ້ຍ > ຮ່າໂນ້ຍ">',
    '<title>ຮ່າໂນ້ຍ</title>',
    '<script type="application/json">{"a":"ຮ່າໂນ້ຍ"}</script>',
    '<svg><title>ຮ່າໂນ້ຍ</title><text>ຮ່າໂນ້ຍ</text></svg>',
    '<!-- ຮ່າໂນ້ຍ -->',
    held,
  ])
    expect(holdNames(html, find)).toBe(html);
});

test('nothing of a page is lost', () => {
  const page = fc.array(
    fc.constantFrom('<p>', '</p>', '<a title="x>y">', 'ຮ່າໂນ້ຍ', ' 12 ແຫ່ງ', '&amp;', '<'),
  );
  const without = (html: string) => html.replace(/<span class="whole">(.*?)<\/span>/g, '$1');
  fc.assert(
    fc.property(page, (parts) => {
      expect(without(holdNames(parts.join(''), find))).toBe(parts.join(''));
    }),
  );
});
