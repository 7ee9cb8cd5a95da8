import { describe, expect, test } from 'vitest';
import { listMdxFaults } from './mdx-rules.ts';

const file = (body: string) => `---\ntitle: x\n---\n${body}`;
const codes = (text: string) => listMdxFaults(text).map(({ code }) => code);

describe('contract 4: the declarative subset', () => {
  test.each([
    ['plain Markdown', '## Title\n\nText **bold** [a](/places/x/) `code {x}`.\n\n- one\n- two'],
    ['a comment', 'text {/* a comment */} more\n\n{/* {curly} import x */}'],
    [
      'components',
      'A <Figure id="a" form="full"/> and <Term id="b"/>.\n\n<Note>\n\nWords.\n\n</Note>',
    ],
    ['components without attributes', '<Imprint/>'],
    ['escaped signs', 'Less \\<5% and \\{x\\} and a < b and &lt;5%'],
    ['code blocks', '```js\nimport x from "y"\n{1}\n<b>\n```'],
    ['tables, notes', '| a | b |\n|---|---|\n| 1 | 2 |\n\ntext[^1]\n\n[^1]: note'],
    ['safe addresses', '[a](https://x.vn) [b](mailto:a@b.vn) [c](tel:+84) [d](#x) ![e](./e.webp)'],
    ['a bare address', 'See www.bacninh.gov.vn or https://x.vn'],
    ['many short texts', 'Một đoạn văn.\n\n'.repeat(5000)],
  ])('lets %s pass', (_, body) => {
    expect(listMdxFaults(file(body))).toEqual([]);
  });

  test.each([
    ['import', 'import x from "y"', 'mdx-import'],
    ['export', 'export const a = 1', 'mdx-import'],
    ['expression in text', 'a {1+1}', 'mdx-expression'],
    ['expression of its own', '{process.exit(1)}', 'mdx-expression'],
    ['an empty expression', 'a {} b', 'mdx-expression'],
    ['code after a comment', '{/* a */ process.exit()}', 'mdx-expression'],
    ['code between comments', '{/* a */ process.exit() /* b */}', 'mdx-expression'],
    ['expression in a quote', '> {x}', 'mdx-expression'],
    ['expression attribute', '<Figure id={"a"}/>', 'mdx-attribute'],
    ['spread', '<Note {...x}>a</Note>', 'mdx-attribute'],
    ['attribute without value', '<Figure id/>', 'mdx-attribute'],
    ['unknown attribute', '<Figure id="a" ix="b"/>', 'mdx-attribute'],
    ['missing attribute', '<Term/>', 'mdx-attribute'],
    ['attribute given twice', '<Term id="a" id="b"/>', 'mdx-attribute'],
    ['wrong value', '<Figure id="a" form="fulll"/>', 'mdx-attribute'],
    ['raw HTML', 'a <b>x</b>', 'mdx-html'],
    ['script', '<script>alert(1)</script>', 'mdx-html'],
    ['event handler', '<img src="x" onerror="y"/>', 'mdx-html'],
    ['fragment', '<>a</>', 'mdx-html'],
    ['member name', '<a.b/>', 'mdx-html'],
    ['unknown component', '<Danger/>', 'mdx-component'],
    ['member of a component', '<Note.X/>', 'mdx-component'],
    ['inherited name', '<constructor/>', 'mdx-html'],
    ['content where none is taken', '<Figure id="a">x</Figure>', 'mdx-children'],
    ['number after a sign', 'a <5%', 'mdx-syntax'],
    ['autolink', '<https://x.vn>', 'mdx-syntax'],
    ['HTML comment', '<!-- x -->', 'mdx-syntax'],
    ['open brace', 'a { b', 'mdx-syntax'],
    ['open tag', '<Note>\n\na', 'mdx-syntax'],
    ['javascript link', '[x](javascript:alert(1))', 'unsafe-url'],
    ['entity in a link', '[x](&#106;avascript:alert)', 'unsafe-url'],
    ['percent code in a link', '[x](java%73cript:alert)', 'unsafe-url'],
    ['tab in a link', '[x](<java\tscript:alert>)', 'unsafe-url'],
    ['data image', '![x](data:text/html,x)', 'unsafe-url'],
    ['definition', '[x][y]\n\n[y]: vbscript:x', 'unsafe-url'],
    ['other host', '[x](//evil.example/)', 'unsafe-url'],
    ['backslash', '[x](</\\evil.example>)', 'unsafe-url'],
    ['bare relative link', '[x](foo/bar)', 'unsafe-url'],
    ['way out of the folder', '![x](./../../x.webp)', 'unsafe-url'],
  ])('refuses %s', (_, body, code) => {
    expect(codes(file(body))).toContain(code);
  });

  test('a sign that cannot be parsed hides nothing behind it', () => {
    const body =
      'Giá <5.000 đ.\n\nMất {khoảng 3 giờ.\n\n<Foto/> và <br> [x](javascript:a)\n\n<Note>\n\nHết.\n';
    expect(
      listMdxFaults(file(body))
        .map(({ code, line }) => `${String(line)} ${code}`)
        .sort(),
    ).toEqual([
      '10 mdx-syntax',
      '4 mdx-syntax',
      '6 mdx-syntax',
      '8 mdx-component',
      '8 mdx-syntax',
      '8 unsafe-url',
    ]);
  });

  test.each([
    ['a <5%', 'less-than'],
    ['<https://x.vn>', 'autolink'],
    ['<!-- x -->', 'comment'],
    ['a<br>b', 'html'],
    ['<p class="x">a', 'html'],
    ['<Figure id=“a”/>', 'attribute'],
    ['<Figure id=a/>', 'attribute'],
    ['<Note>\n\na', 'unclosed'],
    ['a { b', 'brace'],
  ])('says of %s what the sign was taken for', (body, reason) => {
    expect(listMdxFaults(file(body)).map(({ params }) => params)).toEqual([{ reason }]);
  });

  test('gives the line and column of the file', () => {
    expect(listMdxFaults(file('Một\n\nhai ba {1} bốn'))[0]).toMatchObject({ line: 6, column: 8 });
    expect(listMdxFaults('---\r\ntitle: x\r\n---\r\nMột {1}\r\n')[0]).toMatchObject({
      line: 4,
      column: 5,
    });
  });

  test.each([
    ['a fence with a tail', '---\ntitle: x\n---import x from "y"\n'],
    ['a longer fence', '---\ntitle: x\n----\nimport x from "y"\n---\n'],
    ['an early fence', '---\ntitle: x\n---{process.exit()}\n---\ntext'],
    ['blank lines first', '\n\n---\ntitle: x\n---import x from "y"\n'],
    ['TOML', '+++\na = 1\n+++\ntext'],
    ['no end', '---\ntitle: x\n...\nimport x from "y"'],
  ])('refuses front matter on whose end readers may disagree: %s', (_, text) => {
    expect(listMdxFaults(text)).not.toEqual([]);
  });

  test.each([
    ['quotes', `${'>'.repeat(5000)} a`],
    ['nested lists', Array.from({ length: 300 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
    ['lists in a line', `${'- '.repeat(3000)}a`],
    ['parentheses in braces', `{${'('.repeat(20_000)}${')'.repeat(20_000)}}`],
    ['an attribute with them', `<Note a={${'['.repeat(20_000)}}>x</Note>`],
    ['open braces', '{'.repeat(20_000)],
    ['components in components', '<Note>'.repeat(20_000)],
    ['one long paragraph', 'a_'.repeat(100_000)],
    ['stars', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
    ['backticks', '`'.repeat(29_000)],
    ['fences', `${'`'.repeat(20_000)}\n`.repeat(30)],
  ])('answers within bounds: %s', (_, body) => {
    const start = performance.now();
    listMdxFaults(file(body));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
