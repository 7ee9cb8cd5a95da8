import { error, listed, meant, type Written } from './entry.ts';
import {
  limitSentences,
  syntaxSentences,
  type LimitReason,
  type SyntaxReason,
} from './mdx-reasons.ts';
import { fixOfTag } from './tag-hints.ts';
import { fixOfUrl } from './url-hints.ts';

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
  'mdx-html': error((p: { tag: string; near?: string | undefined }) => ({
    vi: [`Bài viết không được chứa thẻ HTML (<${p.tag}>).`, fixOfTag(p).vi],
    en: [`A text may not hold HTML (<${p.tag}>).`, fixOfTag(p).en],
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
  'heading-level': error(() => ({
    vi: [
      'Bài không được có đề mục cấp một (#): tiêu đề bài (title) đã là đề mục đó.',
      'Viết ## cho đề mục trong bài; bỏ dòng này nếu nó chỉ lặp lại tiêu đề.',
    ],
    en: [
      'A text may hold no heading of the first level (#): its title is that heading.',
      'Write ## for headings of the text; remove the line if it repeats the title.',
    ],
  })),
  'empty-body': error(() => ({
    vi: [
      'Bài chưa có nội dung dưới phần khai báo.',
      'Viết nội dung sau dòng --- thứ hai; chưa viết xong thì ghi draft: true.',
    ],
    en: [
      'There is no text below the front matter.',
      'Write it after the second line ---; while it is not ready, set draft: true.',
    ],
  })),
  'single-tilde': error(() => ({
    vi: [
      'Hai dấu ~ ở đây sẽ gạch ngang phần chữ giữa chúng.',
      'Muốn in dấu ~ thì viết \\~; muốn gạch ngang chữ thì viết ~~chữ~~.',
    ],
    en: [
      'Two ~ here would strike out the words between them.',
      'Write \\~ to print the sign; to strike words out, write ~~words~~.',
    ],
  })),
  'mdx-syntax': error((p: { reason: SyntaxReason }) => syntaxSentences[p.reason]),
  'mdx-limit': error((p: { reason: LimitReason }) => limitSentences[p.reason]),
  'unsafe-url': error((p: { url: string }) => ({
    vi: [`Địa chỉ liên kết “${p.url}” không được phép.`, fixOfUrl(p.url).vi],
    en: [`The address “${p.url}” is not allowed.`, fixOfUrl(p.url).en],
  })),
  placeholder: error((p: { value: string; isInText: boolean }) => ({
    vi: [
      `“${p.value}” sẽ hiện nguyên văn với người đọc.`,
      p.isInText
        ? 'Chỉ {figure:mã-số-liệu} được thay bằng chữ; còn lại thì viết thẳng điều muốn nói, không dùng ngoặc nhọn.'
        : 'Ở tệp này không chèn được số liệu; hãy viết không có ngoặc nhọn.',
    ],
    en: [
      `Readers would see “${p.value}” as it stands.`,
      p.isInText
        ? 'Only {figure:id} is replaced; write anything else in words, without braces.'
        : 'No figure can stand in this file; write it without braces.',
    ],
  })),
};
