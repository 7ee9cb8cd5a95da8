import { warning } from './entry.ts';

/** What keeps a link from being one. */
type LinkProblem = 'gap' | 'reversed' | 'spaces' | 'nowhere';

/** What to say for each; the dots stand for what was written. */
const linkWords: Record<LinkProblem, { vi: [string, string]; en: [string, string] }> = {
  gap: {
    vi: [
      'Có dấu cách giữa ] và ( ở “…” nên không thành liên kết.',
      'Viết liền: [lời liên kết](/places/ho-sen/).',
    ],
    en: [
      'There is a space between ] and ( in “…”, so it makes no link.',
      'Leave no space: [words](/places/ho-sen/).',
    ],
  },
  reversed: {
    vi: [
      'Ngoặc tròn và ngoặc vuông bị đổi chỗ ở “…” nên không thành liên kết.',
      'Lời trong ngoặc vuông, địa chỉ trong ngoặc tròn: [lời liên kết](/places/ho-sen/).',
    ],
    en: [
      'Round and square brackets have changed places in “…”, so it makes no link.',
      'Words stand in square brackets, the address in round ones: [words](/places/ho-sen/).',
    ],
  },
  spaces: {
    vi: [
      'Địa chỉ có dấu cách ở “…” nên không thành liên kết hay hình.',
      'Bỏ dấu cách: tên bài và tên ảnh chỉ có a-z, 0-9 và gạch nối; địa chỉ web thì viết %20.',
    ],
    en: [
      'The address holds a space in “…”, so it makes no link and no picture.',
      'Leave no spaces: names of entries and pictures have a-z, 0-9 and hyphens; a web address takes %20.',
    ],
  },
  nowhere: {
    vi: [
      'Không có địa chỉ nào cho “…”, nên người đọc thấy nguyên hai cặp ngoặc.',
      'Viết [lời liên kết](/places/ho-sen/); nếu không phải liên kết thì để một dấu cách giữa ] và [.',
    ],
    en: [
      'There is no address for “…”, so readers see both pairs of brackets.',
      'Write [words](/places/ho-sen/); if it is no link, put a space between ] and [.',
    ],
  },
};

/** Findings about marks of Markdown that were typed, or pasted from a word processor, and do not work. */
export const typedEntries = {
  'typed-bullet': warning((p: { sign: string }) => ({
    vi: [
      `Dòng bắt đầu bằng “${p.sign}” theo kiểu Word hoặc thiếu dấu cách nên không thành danh sách.`,
      /\d/.test(p.sign)
        ? 'Viết “1. ” ở đầu mỗi dòng, có dấu cách sau dấu chấm.'
        : 'Viết “- ” ở đầu mỗi dòng của danh sách, có dấu cách.',
    ],
    en: [
      `A line begins with “${p.sign}”, as word processors write it or without a blank, and makes no list.`,
      /\d/.test(p.sign)
        ? 'Begin each line with “1. ”, a blank behind the point.'
        : 'Begin each line of the list with “- ”, a hyphen and a blank.',
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
  'heading-skip': warning((p: { given: string; right: string }) => ({
    vi: [
      `Đề mục ${p.given} nhảy qua một cấp.`,
      `Viết ${p.right}; chữ to hay nhỏ là việc của giao diện, cấp đề mục cho biết phần nào nằm trong phần nào.`,
    ],
    en: [
      `The heading ${p.given} leaves out a level.`,
      `Write ${p.right}: the level says which part lies in which, not how large the words are.`,
    ],
  })),
  'underlined-heading': warning(() => ({
    vi: [
      'Dòng --- viết sát dưới đoạn này biến cả đoạn thành đề mục.',
      'Thêm một dòng trống trước ---; nếu đúng là đề mục thì viết “## Đề mục”.',
    ],
    en: [
      'The line --- right below makes a heading of this paragraph.',
      'Leave a blank line above ---; if it is a heading, write “## Heading”.',
    ],
  })),
  'typed-link': warning((p: { problem: LinkProblem; text: string }) => ({
    vi: [linkWords[p.problem].vi[0].replace('…', p.text), linkWords[p.problem].vi[1]],
    en: [linkWords[p.problem].en[0].replace('…', p.text), linkWords[p.problem].en[1]],
  })),
  'typed-emphasis': warning(() => ({
    vi: [
      'Hai dấu sao ** ở đây không thành chữ đậm, nên người đọc thấy nguyên dấu sao.',
      'Viết dấu sao sát chữ ở cả hai đầu, dấu câu và ngoặc để ra ngoài: **chữ đậm**; muốn in dấu sao thì viết \\*.',
    ],
    en: [
      'The two stars ** here make no bold words, so readers see the stars.',
      'Put the stars right beside the words at both ends, punctuation and brackets outside: **bold**; to print a star write \\*.',
    ],
  })),
  'typed-number': warning((p: { number: number }) => ({
    vi: [
      `Dòng bắt đầu bằng “${p.number}.” trở thành danh sách đánh số; mục sau sẽ mang số ${p.number + 1}.`,
      `Nếu ${p.number} là năm hay số, viết “${p.number}\\.” hoặc đổi cách mở đầu câu: “Năm ${p.number}: …”.`,
    ],
    en: [
      `A line that begins with “${p.number}.” becomes a numbered list, whose next item is ${p.number + 1}.`,
      `If ${p.number} is a year or a number, write “${p.number}\\.”, or begin otherwise: “In ${p.number}, …”.`,
    ],
  })),
  'typed-table': warning((p: { isBarred?: boolean }) => ({
    vi: [
      p.isBarred
        ? 'Bảng thiếu dòng gạch |---|---| dưới hàng đầu nên sẽ dồn thành một đoạn.'
        : 'Bảng chép từ Word hoặc Excel (các ô cách nhau bằng phím Tab) sẽ dồn thành một đoạn.',
      'Viết mỗi hàng một dòng, ô ngăn bằng dấu |, dưới hàng đầu thêm dòng |---|---|; số liệu thì dùng <FigureTable figures="…"/>.',
    ],
    en: [
      p.isBarred
        ? 'The table lacks the line |---|---| below its first row, and runs together into one paragraph.'
        : 'A table pasted from a word processor or a spreadsheet (tabs between cells) runs together into one paragraph.',
      'Write a line a row with | between cells, and |---|---| below the first; figures stand in <FigureTable figures="…"/>.',
    ],
  })),
  'steps-list': warning(() => ({
    vi: [
      '<Steps> không có danh sách đánh số bên trong, nên các bước không được đánh số.',
      'Viết mỗi bước một dòng “1. …” giữa <Steps> và </Steps>, có dòng trống ở trên và dưới.',
    ],
    en: [
      '<Steps> holds no numbered list, so its steps carry no numbers.',
      'Write each step on a line “1. …” between <Steps> and </Steps>, with a blank line above and below.',
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
