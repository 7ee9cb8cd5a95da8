import type { Told } from './entry.ts';

/** Why the parser stopped, in plain words. */
export type SyntaxReason =
  | 'less-than'
  | 'autolink'
  | 'comment'
  | 'attribute'
  | 'html'
  | 'brace'
  | 'placeholder'
  | 'unclosed'
  | 'unopened'
  | 'other';

/** What makes a text too large or too tangled to read safely. */
export type LimitReason = 'paragraph' | 'nesting' | 'braces' | 'comments' | 'tags' | 'entities';

/** What to say for each. */
export const syntaxSentences: Record<SyntaxReason, Told> = {
  'less-than': {
    vi: [
      'Dấu < ở đây bị hiểu là mở đầu một thẻ.',
      'Viết \\< hoặc &lt; thay cho <, hoặc viết bằng chữ: “dưới 5%”.',
    ],
    en: [
      'The sign < here reads as the start of a tag.',
      'Write \\< or &lt; instead, or use words: “under 5%”.',
    ],
  },
  autolink: {
    vi: [
      'Địa chỉ đặt giữa < và > không dùng được trong MDX.',
      'Viết [lời liên kết](https://…) thay cho <https://…>; thư điện tử thì viết trần, hoặc [lời](mailto:…).',
    ],
    en: [
      'An address between < and > does not work in MDX.',
      'Write [words](https://…) instead of <https://…>; an e-mail address stands bare, or as [words](mailto:…).',
    ],
  },
  comment: {
    vi: ['Ghi chú kiểu <!-- --> không dùng được trong MDX.', 'Viết {/* ghi chú */}.'],
    en: ['A comment <!-- --> does not work in MDX.', 'Write {/* comment */}.'],
  },
  attribute: {
    vi: [
      'Giá trị của một thuộc tính trong thẻ này không nằm trong dấu nháy thẳng.',
      'Viết <Figure id="ma-so-lieu"/> với dấu nháy thẳng " ở hai đầu; dấu nháy cong “ ” của Word không dùng được.',
    ],
    en: [
      'The value of an attribute in this tag is not in straight quotes.',
      'Write <Figure id="figure-id"/> with straight quotes "; the curly ones “ ” of a word processor will not do.',
    ],
  },
  html: {
    vi: [
      'Đây là thẻ HTML, không dùng được trong bài.',
      'Dùng Markdown: **đậm**, *nghiêng*, dòng trống để sang đoạn, \\ ở cuối dòng để xuống dòng; nếu là dấu nhỏ hơn thì viết \\<.',
    ],
    en: [
      'This is an HTML tag, which a text may not hold.',
      'Use Markdown: **bold**, *italic*, a blank line for a new paragraph, \\ at the end of a line to break it; a less-than sign is written \\<.',
    ],
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
  placeholder: {
    vi: [
      '{figure:…} chỉ dùng trong phần khai báo, không dùng trong nội dung bài.',
      'Trong bài, viết <Figure id="ma-so-lieu"/>.',
    ],
    en: [
      '{figure:…} works in front matter only, not in the text.',
      'In the text write <Figure id="figure-id"/>.',
    ],
  },
  unopened: {
    vi: [
      'Thẻ đóng này không khớp với thẻ mở nào.',
      'Viết đúng tên như ở thẻ mở, kể cả chữ hoa: <Note> … </Note>; nếu không có thẻ mở thì bỏ thẻ này.',
    ],
    en: [
      'This closing tag belongs to no opening tag.',
      'Write its name as in the opening tag, capitals too: <Note> … </Note>; remove it if none is opened.',
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
};

/** What to say for each. */
export const limitSentences: Record<LimitReason, Told> = {
  paragraph: {
    vi: ['Một đoạn quá dài (hơn 30.000 ký tự không có dòng trống).', 'Chia đoạn bằng dòng trống.'],
    en: [
      'A paragraph is too long (over 30,000 characters without a blank line).',
      'Split it with blank lines.',
    ],
  },
  nesting: {
    vi: ['Danh sách, trích dẫn hoặc thành phần lồng nhau quá sâu.', 'Bỏ bớt cấp lồng nhau.'],
    en: ['Lists, quotes or components are nested too deep.', 'Use fewer levels.'],
  },
  braces: {
    vi: [
      'Bài có quá nhiều dấu { hoặc một đoạn { … } quá dài.',
      'Bỏ các đoạn trong ngoặc nhọn; muốn in dấu ngoặc thì viết \\{.',
    ],
    en: [
      'There are too many { or a very long { … }.',
      'Remove what stands in braces; to print a brace, write \\{.',
    ],
  },
  comments: {
    vi: ['Bài có quá nhiều ghi chú {/* … */}.', 'Bỏ bớt ghi chú, hoặc chia bài ra.'],
    en: ['There are too many comments {/* … */}.', 'Remove some, or split the text.'],
  },
  entities: {
    vi: [
      'Bài có quá nhiều ký tự viết bằng mã (&…;).',
      'Viết thẳng chữ và dấu; chỉ cần &lt; cho dấu <.',
    ],
    en: [
      'There are too many letters written as entities (&…;).',
      'Write letters and signs as they are; only < needs &lt;.',
    ],
  },
  tags: {
    vi: ['Bài có quá nhiều thẻ.', 'Chia bài ra, hoặc viết bằng Markdown thường.'],
    en: ['There are too many tags.', 'Split the text, or write plain Markdown.'],
  },
};
