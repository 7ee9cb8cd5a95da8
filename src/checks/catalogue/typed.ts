import { warning } from './entry.ts';

/** Findings about marks of Markdown that were typed, or pasted from a word processor, and do not work. */
export const typedEntries = {
  'typed-bullet': warning((p: { sign: string }) => ({
    vi: [
      `Dòng bắt đầu bằng “${p.sign}” chép từ Word nên không thành danh sách.`,
      'Viết “- ” ở đầu mỗi dòng của danh sách.',
    ],
    en: [
      `A line begins with “${p.sign}”, from a word processor, and makes no list.`,
      'Begin each line of the list with “- ”.',
    ],
  })),
  'typed-heading': warning((p: { marks: string }) => ({
    vi: [
      `Sau ${p.marks} thiếu dấu cách nên dòng này không thành đề mục.`,
      `Viết “${p.marks} Đề mục”, có một dấu cách.`,
    ],
    en: [
      `There is no space behind ${p.marks}, so the line makes no heading.`,
      `Write “${p.marks} Heading”, with one space.`,
    ],
  })),
  'typed-link': warning((p: { text: string }) => ({
    vi: [
      `Có dấu cách giữa ] và ( ở “${p.text}” nên không thành liên kết.`,
      'Viết liền: [lời liên kết](/places/ho-sen/).',
    ],
    en: [
      `There is a space between ] and ( in “${p.text}”, so it makes no link.`,
      'Leave no space: [words](/places/ho-sen/).',
    ],
  })),
  'typed-table': warning(() => ({
    vi: [
      'Bảng chép từ Word hoặc Excel (các ô cách nhau bằng phím Tab) sẽ dồn thành một đoạn.',
      'Viết mỗi hàng một dòng, ô ngăn bằng dấu |, dưới hàng đầu thêm dòng |---|---|; số liệu thì dùng <FigureTable figures="…"/>.',
    ],
    en: [
      'A table pasted from a word processor or a spreadsheet (tabs between cells) runs together into one paragraph.',
      'Write a line a row with | between cells, and |---|---| below the first; figures stand in <FigureTable figures="…"/>.',
    ],
  })),
  'footnote-missing': warning((p: { mark: string }) => ({
    vi: [
      `Không có lời chú nào cho ${p.mark}, nên người đọc thấy nguyên ký hiệu này.`,
      `Thêm một dòng riêng “${p.mark}: lời chú”, hoặc bỏ ký hiệu.`,
    ],
    en: [
      `There is no note for ${p.mark}, so readers see the mark itself.`,
      `Add a line of its own, “${p.mark}: the note”, or remove the mark.`,
    ],
  })),
};
