import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBundle } from '../checks/bundle.ts';
import { layOut } from '../checks/layout.ts';
import { sourceDigestOf } from '../checks/translations.ts';
import { fieldsOf } from '../schemas/collections.ts';
import { digestWords } from './digest.ts';
import { parseMdx } from './mdx-tree.ts';

const source = `---
title: Chùa Vĩnh Nghiêm
summary: Ngôi chùa cổ giữ kho mộc bản.
cover: cover
pictures:
  - id: cover
    file: ./cover.webp
    author: Quảng Bá
    alt: Mái chùa dưới tán cây
access:
  - id: road
    text: Theo quốc lộ 17
  - id: rail
    text: Ga gần nhất ở phường bên
topics: [heritage]
published: '2026-11-21'
translation: {origin: machine}
---

## Mộc bản

Kho có <Figure id="woodblocks" form="full"/> và *nhiều* thư tịch,
xem [Tây Yên Tử](/places/tay-yen-tu/).

- một
- hai

<Note>
Mở cửa hằng ngày.
</Note>
`;

/** Digest of a file as the build and the command make it. */
function digest(text: string): string {
  const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const data = parse(yaml) as Record<string, unknown>;
  return digestWords(fieldsOf.places(z.unknown()), data, parseMdx(text));
}

/** The source with one piece replaced; the piece must be there. */
function edited(from: string, to: string): string {
  if (!source.includes(from)) throw new Error(`Not in the source: ${from}`);
  return source.replace(from, to);
}

describe('contract 3: translation record: a digest', () => {
  it('is the version and eight hex digits', () => {
    expect(digest(source)).toMatch(/^1-[0-9a-f]{8}$/);
  });

  it('stays the same over releases: recorded digests depend on it', () => {
    expect(digest(source)).toBe('1-4f857c6b');
  });

  it('is the same whether the body or the whole file is parsed', () => {
    const fields = fieldsOf.pages(z.unknown());
    const data = { title: 'Một', summary: 'Hai' };
    expect(digestWords(fields, data, parseMdx('---\ntitle: Một\n---\n\nBa.\n'))).toBe(
      digestWords(fields, data, parseMdx('Ba.\n')),
    );
  });
});

describe('contract 3: translation record: what leaves a digest unchanged', () => {
  it.each([
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['a decomposed file', source.normalize('NFD')],
    [
      'key order',
      edited(
        'title: Chùa Vĩnh Nghiêm\nsummary: Ngôi chùa cổ giữ kho mộc bản.',
        'summary: Ngôi chùa cổ giữ kho mộc bản.\ntitle: Chùa Vĩnh Nghiêm',
      ),
    ],
    [
      'key order in a list',
      edited('  - id: road\n    text: Theo quốc lộ 17', '  - text: Theo quốc lộ 17\n    id: road'),
    ],
    [
      'quotes and folding in YAML',
      edited(
        'summary: Ngôi chùa cổ giữ kho mộc bản.',
        'summary: >-\n  Ngôi chùa cổ\n  giữ kho mộc bản.',
      ),
    ],
    ['another line break in a paragraph', edited('thư tịch,\nxem', 'thư\ntịch, xem')],
    ['the other sign of emphasis', edited('*nhiều*', '_nhiều_')],
    ['the other sign of a list', edited('- một\n- hai', '* một\n* hai')],
    ['more blank lines and trailing spaces', edited('## Mộc bản\n', '## Mộc bản  \n\n\n')],
    [
      'the order of attributes',
      edited('id="woodblocks" form="full"', 'form="full" id="woodblocks"'),
    ],
    ['the other quotes of an attribute', edited('id="woodblocks"', "id='woodblocks'")],
    ['the form of a heading', edited('## Mộc bản', 'Mộc bản\n---')],
    ['blank lines between items', edited('- một\n- hai', '- một\n\n- hai')],
    ['white space between words', edited('Kho có', 'Kho \t  có')],
    ['white space between words of a field', edited('Ngôi chùa cổ', 'Ngôi  chùa   cổ')],
    ['white space in an attribute', edited('id="woodblocks"', 'id=" woodblocks "')],
    ['white space around a component’s text', edited('<Note>\nMở', '<Note>\n\n  Mở')],
    ['the end of the file', `${source}\n\n`],
    ['a comment in YAML', edited('summary:', '# nhắc biên tập\nsummary:')],
    [
      'flow style in YAML',
      edited('  - id: road\n    text: Theo quốc lộ 17', "  - {id: road, text: 'Theo quốc lộ 17'}"),
    ],
    ['a comment', edited('- một', '{/* nhắc biên tập */}\n\n- một')],
    ['language-neutral data', edited('topics: [heritage]', 'topics: [heritage, craft]')],
    ['the day of a check', edited('topics:', "checked: '2026-11-22'\ntopics:")],
    ['a picture’s author', edited('author: Quảng Bá', 'author: Người khác')],
    [
      'the record itself',
      edited(
        '{origin: machine}',
        "{origin: human, from: '1-00000000', reviewed: '1-00000000', by: Ban}",
      ),
    ],
  ])('%s', (_, text) => {
    expect(text).not.toBe(source);
    expect(digest(text)).toBe(digest(source));
  });

  it('a decomposed link target, as headings with diacritics have', () => {
    const link = edited('(/places/tay-yen-tu/)', '(/places/tay-yen-tu/#đường-lên-núi)');
    expect(digest(link.normalize('NFD'))).toBe(digest(link));
  });
});

describe('contract 3: translation record: a ledger', () => {
  /** Digest of the source as the check reads it, beside a ledger. */
  const digestBeside = (value: string) => {
    const texts = {
      'figures/a.yaml': `- {id: woodblocks, value: ${value}}\n`,
      'glossary.yaml': `- {id: woodblocks, names: {vi: Mộc bản ${value}}}\n`,
      'places/chua/index.vi.mdx': source.replace(/cover: cover\n[^]*?\naccess/, 'access'),
    };
    const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
    const [bundle] = layOut({ dir: '.', files, unread: new Set(), issues: [] }, ['vi']).bundles;
    return bundle && sourceDigestOf(readBundle(bundle));
  };

  it('can be edited without changing a digest', () => {
    expect(digestBeside('3050')).toMatch(/^1-[0-9a-f]{8}$/);
    expect(digestBeside('3052')).toBe(digestBeside('3050'));
  });
});

describe('contract 3: translation record: what changes a digest', () => {
  it.each([
    ['one word of the body', edited('nhiều', 'ít')],
    ['one mark of one letter', edited('nhiều', 'nhiêu')],
    ['one letter’s case', edited('Kho có', 'kho có')],
    ['a word more', edited('Kho có', 'Kho nay có')],
    ['a word less', edited('Kho có', 'Kho')],
    ['the order of words', edited('Kho có', 'có Kho')],
    ['a heading', edited('## Mộc bản', '## Kho mộc bản')],
    ['a heading less', edited('## Mộc bản\n', '')],
    ['a list item', edited('- hai', '- ba')],
    ['an item more', edited('- hai', '- hai\n- ba')],
    ['an item less', edited('- một\n', '')],
    ['the order of items', edited('- một\n- hai', '- hai\n- một')],
    ['the text in a component', edited('Mở cửa hằng ngày', 'Đóng cửa hằng ngày')],
    ['two blocks joined', edited('- một\n- hai', '- mộthai')],
    ['the title', edited('title: Chùa', 'title: Đền')],
    ['the summary', edited('giữ kho', 'có kho')],
    ['an alt text', edited('Mái chùa', 'Sân chùa')],
    ['an alt text less', edited('    alt: Mái chùa dưới tán cây\n', '')],
    ['a picture’s id', edited('  - id: cover', '  - id: roof')],
    ['a caption more', edited('    alt: Mái', '    caption: Mùa thu\n    alt: Mái')],
    ['words of a list', edited('quốc lộ 17', 'quốc lộ 37')],
    ['an id of a list', edited('id: rail', 'id: train')],
    ['an item of a list more', edited('access:\n', 'access:\n  - {id: air, text: Bay}\n')],
    [
      'the order of a list',
      edited(
        '  - id: road\n    text: Theo quốc lộ 17\n  - id: rail\n    text: Ga gần nhất ở phường bên\n',
        '  - id: rail\n    text: Ga gần nhất ở phường bên\n  - id: road\n    text: Theo quốc lộ 17\n',
      ),
    ],
    ['an item of a list less', edited('  - id: rail\n    text: Ga gần nhất ở phường bên\n', '')],
    ['a figure’s id', edited('id="woodblocks"', 'id="woodblocks-2024"')],
    ['a component’s attribute', edited('form="full"', 'form="short"')],
    ['an attribute more', edited('form="full"', 'form="full" note="x"')],
    ['an attribute’s name', edited('form="full"', 'shape="full"')],
    ['an attribute less', edited(' form="full"', '')],
    [
      'a component’s name',
      edited('<Figure id="woodblocks" form="full"/>', '<Term id="woodblocks" form="full"/>'),
    ],
    ['a component less', edited('<Figure id="woodblocks" form="full"/>', '')],
    ['a link’s target', edited('/places/tay-yen-tu/', '/places/tho-ha/')],
    ['a link’s text', edited('[Tây Yên Tử]', '[núi Yên Tử]')],
    ['the place in a link’s target', edited('/tay-yen-tu/)', '/tay-yen-tu/#duong)')],
    ['a link less', edited('[Tây Yên Tử](/places/tay-yen-tu/)', 'Tây Yên Tử')],
    [
      'the order of text and component',
      edited(
        'Kho có <Figure id="woodblocks" form="full"/> và',
        '<Figure id="woodblocks" form="full"/> Kho có và',
      ),
    ],
  ])('%s', (_, text) => {
    expect(digest(text)).not.toBe(digest(source));
  });

  it('a word of a table, a quotation, a footnote or a reference', () => {
    const text = `${source}\n| một | hai |\n| - | - |\n| ba | bốn |\n\n> năm[^a]\n\n[^a]: sáu\n\n[bảy][b]\n\n[b]: /tám/\n`;
    for (const word of ['một |', 'bốn', 'năm', 'sáu', 'bảy', 'tám'])
      expect(digest(text.replace(word, word.toUpperCase())), word).not.toBe(digest(text));
  });

  it('a picture’s alt text or file in the body', () => {
    const picture = `${source}\n![Mái chùa](./mai.jpg)\n`;
    expect(digest(picture.replace('![Mái chùa]', '![Sân chùa]'))).not.toBe(digest(picture));
    expect(digest(picture.replace('./mai.jpg', './san.jpg'))).not.toBe(digest(picture));
  });
});
