import { describe, expect, it } from 'vitest';
import { respellHtml } from './respell-html.ts';
import { decode, type SpelledBy } from './spelling.ts';

describe('the copy of a page for the index', () => {
  it.each<[SpelledBy, string, string]>([
    ['words', '<p title="đ">đi <b>Đông</b></p>', '<p title="đ">ḏi <b>Ḏông</b></p>'],
    [
      'words',
      '<script>đ < 1</script><style>.đ{}</style><!-- đ -->',
      '<script>đ < 1</script><style>.đ{}</style><!-- đ -->',
    ],
    [
      'characters',
      '<p>Q&amp;A &#x27;s &#38; 1&lt;2</p>',
      "<p>Q&amp; A\u2060 's\u2060 &amp;^ 1&lt; 2</p>",
    ],
    [
      'characters',
      '<p><a>永严</a>寺，<b>北</b>江</p><p>省</p>',
      '<p><a>永 严</a> 寺，<b> 北</b> 江</p><p>省</p>',
    ],
    ['characters', '<p>k<b>m</b>是</p>', '<p>k<b>m</b> 是</p>'],
    ['characters', '<p>땅<i>(</i><b>ab</b></p>', '<p>땅<i>(</i><b> ab</b></p>'],
    ['characters', '<p><b>세계</b> 유산</p>', '<p><b>세 계</b>^ 유 산</p>'],
    ['syllables', '<p><b>ບັກຢາງ</b>ການ</p>', '<p><b>ບ\u19b0ກ ຢາງ</b> ການ</p>'],
    ['characters', '<p>\n 北\n <b> 江</b></p>', '<p>北^ <b>^ 江</b></p>'],
    ['characters', '<ul>\n <li>北</li>\n</ul>', '<ul>\n <li>北</li>\n</ul>'],
  ])('by %s: %s', (by, html, spelled) => {
    expect(respellHtml(html, by)).toBe(spelled);
  });

  it.each<SpelledBy>(['words', 'characters', 'syllables'])('by %s reads as the page does', (by) => {
    const html = '<p>Đi <a>北江</a>省2025<i>年</i>, ບັກ<b>ຢາງ</b> k<b>m</b></p>';
    const text = (page: string) => page.replace(/<[^>]*>/g, '');
    expect(decode(text(respellHtml(html, by)), by)).toBe(text(html));
  });
});
