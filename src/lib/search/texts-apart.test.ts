import { expect, it } from 'vitest';
import { respellHtml } from './respell-html.ts';
import { decode, type SpelledBy } from './spelling.ts';
import { setTextsApart } from './texts-apart.ts';

it.each<[SpelledBy, string, string]>([
  ['words', '<h2>Giá thuê</h2><dl><dt>Đất</dt><dd>9</dd></dl>', 'Giá thuê · Đất: 9 · '],
  ['words', '<li>Một</li><li>hai.</li><li><p>ba</p></li><td></td>', 'Một · hai. ba · '],
  [
    'words',
    '<figcaption>Chùa.<small data-pagefind-ignore>Quảng Bá <small>CC</small></small></figcaption><p>Hồ</p>',
    'Chùa.Quảng Bá CC Hồ · ',
  ],
  ['characters', '<h2> 基本信息 </h2><dt>面积</dt> <dd>9%</dd>', '基本信息 · 面积：9% · '],
  ['characters', '<dt>면적</dt><dd>9</dd>', '면적: 9 · '],
  ['syllables', '<th>ເນື້ອທີ່</th><td>(ເກົ່າ)</td>', 'ເນື້ອທີ່ · (ເກົ່າ) · '],
])('by %s the texts of %s read %j', (by, html, text) => {
  const copy = respellHtml(setTextsApart(html), by);
  expect(decode(copy.replace(/<[^>]*>/g, ''), by)).toBe(text);
});
