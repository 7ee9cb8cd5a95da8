import { error, listed, meant, type Written } from './entry.ts';

/** Why the parser stopped, in plain words. */
export type SyntaxReason =
  | 'less-than'
  | 'autolink'
  | 'comment'
  | 'brace'
  | 'unclosed'
  | 'other';

/** What makes a text too large or too tangled to read safely. */
export type LimitReason = 'paragraph' | 'nesting' | 'braces' | 'tags';

const syntax = {
  'less-than': {
    vi: [
      'Dấu < ở đây bị hiểu là mở đầu một thẻ.',
      'Viết \\< hoặc &lt; thay cho <, hoặc viết bằng chữ: “dưới 5%”.',
    ],
    en: ['The sign < here reads as the start of a tag.', 'Write \\< or &lt; instead, or use words: “under 5%”.'],
  },
  autolink: {
    vi: [
      'Địa chỉ đặt giữa < và > không dùng được trong MDX.',
      'Viết [lời liên kết](https://…) thay cho <https://…>.',
    ],
    en: [
      'An address between < and > does not work in MDX.',
      'Write [words](https://…) instead of <https://…>.',
    ],
  },
  comment: {
    vi: ['Ghi chú kiểu <!-- --> không dùng được trong MDX.', 'Viết {/* ghi chú */}.'],
    en: ['A comment <!-- --> does not work in MDX.', 'Write {/* comment */}.'],
  },
  brace: {
    vi: [
      'Dấu { mở mà không đóng, hoặc bên trong không đọc được.',
      'Nếu cần chính dấu ngoặc nhọn, viết \\{ và \\}.',
    ],
    en: [
      'A { is not closed, or what it holds cannot be read.',
      'For the brace itself, write \\{ and \\}.',
    ],
  },
  unclosed: {
    vi: [
      'Một thẻ mở mà không có thẻ đóng tương ứng.',
      'Thêm thẻ đóng, chẳng hạn </Note>; thành phần không có nội dung thì kết thúc bằng />.',
    ],
    en: [
      'A tag is opened and not closed.',
      'Add the closing tag, such as </Note>; a component without content ends with />.',
    ],
  },
  other: {
    vi: [
      'Không đọc được chỗ này của bài.',
      'Xem lại các dấu < và { gần đây; muốn in chính dấu đó thì viết \\< hoặc &lt;, \\{.',
    ],
    en: [
      'This place of the text cannot be read.',
      'Look for < and { nearby; to print them, write \\< or &lt;, and \\{.',
    ],
  },
} as const;

const limits = {
  paragraph: {
    vi: ['Một đoạn quá dài (hơn 30.000 ký tự không có dòng trống).', 'Chia đoạn bằng dòng trống.'],
    en: ['A paragraph is too long (over 30,000 characters without a blank line).', 'Split it with blank lines.'],
  },
  nesting: {
    vi: ['Danh sách, trích dẫn hoặc thành phần lồng nhau quá sâu.', 'Bỏ bớt cấp lồng nhau.'],
    en: ['Lists, quotes or components are nested too deep.', 'Use fewer levels.'],
  },
  braces: {
    vi: ['Bài có quá nhiều dấu { hoặc một đoạn { … } quá dài.', 'Bỏ các đoạn trong ngoặc nhọn; muốn in dấu ngoặc thì viết \\{.'],
    en: ['There are too many { or a very long { … }.', 'Remove what stands in braces; to print a brace, write \\{.'],
  },
  tags: {
    vi: ['Bài có quá nhiều thẻ.', 'Chia bài ra, hoặc viết bằng Markdown thường.'],
    en: ['There are too many tags.', 'Split the text, or write plain Markdown.'],
  },
} as const;

/** Findings about the text of an entry: all that is more than Markdown and our components. */
export const mdxEntries = {
  'mdx-import': error(() => ({
    vi: [
      'Bài viết không được chứa dòng mã import hoặc export.',
      'Bỏ dòng này; nếu là câu chữ bắt đầu bằng “import” hay “export”, đổi cách mở đầu câu.',
    ],
    en: [
      'A text may not hold lines of code (import, export).',
      'Remove the line; if it is prose that starts with “import” or “export”, start it otherwise.',
    ],
  })),
  'mdx-expression': error(() => ({
    vi: [
      'Bài viết không được chứa mã trong ngoặc nhọn { }.',
      'Bỏ đoạn này; muốn in dấu ngoặc thì viết \\{ và \\}; ghi chú thì viết {/* ghi chú */}.',
    ],
    en: [
      'A text may not hold code in braces { }.',
      'Remove it; to print a brace write \\{ and \\}; a comment is {/* comment */}.',
    ],
  })),
  'mdx-attribute': error(
    (
      p: Written & {
        component: string;
        problem: 'expression' | 'unknown' | 'missing' | 'value' | 'twice';
        values?: readonly string[];
      },
    ) => {
      const known = p.values?.length ? listed(p.values) : '';
      switch (p.problem) {
        case 'expression':
          return {
            vi: [
              `Thuộc tính “${p.value}” của <${p.component}> phải là chữ trong dấu nháy.`,
              `Viết ${p.value}="…", không dùng ngoặc nhọn.`,
            ],
            en: [
              `The attribute “${p.value}” of <${p.component}> has to be text in quotes.`,
              `Write ${p.value}="…" without braces.`,
            ],
          };
        case 'unknown':
          return {
            vi: [
              `<${p.component}> không có thuộc tính “${p.value}”.`,
              meant(p, known ? `Các thuộc tính: ${known}.` : 'Bỏ thuộc tính này.', '').vi,
            ],
            en: [
              `<${p.component}> has no attribute “${p.value}”.`,
              meant(p, '', known ? `Its attributes are ${known}.` : 'Remove it.').en,
            ],
          };
        case 'missing':
          return {
            vi: [`<${p.component}> thiếu thuộc tính “${p.value}”.`, `Thêm ${p.value}="…".`],
            en: [`<${p.component}> lacks the attribute “${p.value}”.`, `Add ${p.value}="…".`],
          };
        case 'value':
          return {
            vi: [
              `“${p.value}” không phải giá trị mà <${p.component}> nhận.`,
              meant(p, `Chọn một trong: ${known}.`, '').vi,
            ],
            en: [
              `<${p.component}> does not take the value “${p.value}”.`,
              meant(p, '', `Choose one of ${known}.`).en,
            ],
          };
        case 'twice':
          return {
            vi: [`<${p.component}> khai “${p.value}” hai lần.`, 'Giữ một, bỏ một.'],
            en: [`<${p.component}> gives “${p.value}” twice.`, 'Keep one of the two.'],
          };
      }
    },
  ),
  'mdx-html': error((p: { tag: string }) => ({
    vi: [
      `Bài viết không được chứa thẻ HTML (<${p.tag}>).`,
      'Dùng Markdown: **đậm**, [liên kết](…), dòng trống để sang đoạn.',
    ],
    en: [
      `A text may not hold HTML (<${p.tag}>).`,
      'Use Markdown: **bold**, [link](…), a blank line for a new paragraph.',
    ],
  })),
  'mdx-component': error((p: Written & { known: readonly string[] }) => ({
    vi: [
      `Không có thành phần nào tên <${p.value}>.`,
      meant(p, `Các thành phần dùng được: ${listed(p.known)}.`, '').vi,
    ],
    en: [
      `There is no component <${p.value}>.`,
      meant(p, '', `The components are ${listed(p.known)}.`).en,
    ],
  })),
  'mdx-children': error((p: { component: string }) => ({
    vi: [
      `<${p.component}> không nhận nội dung bên trong.`,
      `Viết <${p.component} … /> và để phần chữ ra ngoài.`,
    ],
    en: [
      `<${p.component}> takes no content.`,
      `Write <${p.component} … /> and put the words outside.`,
    ],
  })),
  'mdx-node': error((p: { kind: string }) => ({
    vi: [`Loại nội dung “${p.kind}” không dùng trong bài.`, 'Chỉ dùng Markdown thường.'],
    en: [`Content of the kind “${p.kind}” is not used in texts.`, 'Use plain Markdown.'],
  })),
  'mdx-syntax': error((p: { reason: SyntaxReason }) => syntax[p.reason]),
  'mdx-limit': error((p: { reason: LimitReason }) => limits[p.reason]),
  'unsafe-url': error((p: { url: string }) => ({
    vi: [
      `Địa chỉ liên kết “${p.url}” không được phép.`,
      'Chỉ dùng http://, https://, mailto:, tel:, đường dẫn trong cổng bắt đầu bằng /, #mục trong trang, hoặc ./ảnh cạnh bài.',
    ],
    en: [
      `The address “${p.url}” is not allowed.`,
      'Use http://, https://, mailto:, tel:, a path of the portal starting with /, an #anchor, or ./picture beside the text.',
    ],
  })),
};
