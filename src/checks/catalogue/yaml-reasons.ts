import type { Sentences } from './entry.ts';

/** Why YAML cannot be read, in plain words. */
export type YamlReason =
  | 'quote'
  | 'bracket'
  | 'after'
  | 'indent'
  | 'tab'
  | 'space'
  | 'colon'
  | 'continued'
  | 'start'
  | 'second'
  | 'odd-space'
  | 'no-colon'
  | 'escape'
  | 'comment'
  | 'other';

/** What to say for each. */
export const yamlSentences: Record<YamlReason, { vi: Sentences; en: Sentences }> = {
  quote: {
    vi: [
      'Thiếu dấu đóng: một dấu nháy hoặc ngoặc đã mở mà chưa đóng.',
      'Thêm dấu nháy hoặc ngoặc đóng ở cuối giá trị.',
    ],
    en: ['A quote or bracket was opened and not closed.', 'Add the closing quote or bracket.'],
  },
  bracket: {
    vi: [
      'Dấu [ hoặc { mở ở đây chưa có dấu đóng.',
      'Thêm ] hoặc } ở cuối giá trị: topics: [heritage, festivals]; nếu là câu chữ thì đặt cả giá trị trong dấu nháy kép.',
    ],
    en: [
      'The [ or { that is opened here is not closed.',
      'Add ] or } at the end of the value: topics: [heritage, festivals]; put words in double quotes.',
    ],
  },
  after: {
    vi: [
      'Có chữ thừa sau một giá trị đã kết thúc, thường do dấu nháy hoặc ngoặc nằm giữa câu.',
      'Đặt cả giá trị trong một cặp nháy; dấu nháy kép bên trong thì viết \\".',
    ],
    en: [
      'Something follows a value that has already ended, often because of a quote or bracket in the middle.',
      'Put the whole value in one pair of quotes; write \\" for a double quote inside.',
    ],
  },
  indent: {
    vi: [
      'Dòng này thụt lề không khớp với các dòng quanh nó.',
      'Thụt các dòng cùng cấp bằng nhau, mỗi cấp hai dấu cách.',
    ],
    en: [
      'The indentation of this line does not fit the lines around it.',
      'Indent lines of one level alike, two spaces a level.',
    ],
  },
  tab: {
    vi: ['Dòng này thụt lề bằng phím Tab.', 'Thay Tab bằng hai dấu cách cho mỗi cấp.'],
    en: ['This line is indented with a tab.', 'Use two spaces a level instead.'],
  },
  space: {
    vi: [
      'Thiếu dấu cách sau dấu hai chấm của tên trường.',
      'Viết “tên trường: giá trị”, có một dấu cách sau dấu hai chấm.',
    ],
    en: [
      'A space is missing behind the colon of a field.',
      'Write “field: value” with one space behind the colon.',
    ],
  },
  continued: {
    vi: [
      'Dòng này không có “tên trường: ” ở đầu.',
      'Nếu là phần nối của dòng trên, thụt vào hai dấu cách, hoặc viết liền với dòng trên.',
    ],
    en: [
      'This line does not begin with “field: ”.',
      'If it continues the line above, indent it by two spaces, or join the two lines.',
    ],
  },
  colon: {
    vi: [
      'Máy hiểu dấu hai chấm ở đây là bắt đầu một trường mới, hoặc thiếu “tên trường: ” ở đầu dòng.',
      'Nếu dấu hai chấm thuộc câu chữ, đặt cả giá trị trong dấu nháy kép: title: "Vải thiều: mùa đỏ".',
    ],
    en: [
      'A colon here reads as the start of a new field, or a line lacks its “field: ”.',
      'If the colon belongs to the words, put the whole value in double quotes: title: "Lychee: a red season".',
    ],
  },
  start: {
    vi: [
      'Giá trị bắt đầu bằng ký tự mà YAML dành riêng (@ ` % …).',
      'Đặt cả giá trị trong dấu nháy kép.',
    ],
    en: [
      'The value starts with a character that YAML keeps for itself (@ ` % …).',
      'Put the whole value in double quotes.',
    ],
  },
  'no-colon': {
    vi: [
      'Thiếu dấu hai chấm sau tên trường ở đầu dòng.',
      'Viết “tên trường: giá trị”, như title: Hồ Sen.',
    ],
    en: [
      'The colon behind the name of a field is missing.',
      'Write “field: value”, as title: Lotus Lake.',
    ],
  },
  escape: {
    vi: [
      'Dấu \\ trong nháy kép là ký hiệu riêng, nên chỗ này không đọc được.',
      "Viết \\\\ cho một dấu \\, hoặc đặt giá trị trong nháy đơn: 'C:\\anh'.",
    ],
    en: [
      'A \\ between double quotes is a sign of its own, so this cannot be read.',
      "Write \\\\ for one \\, or put the value in single quotes: 'C:\\anh'.",
    ],
  },
  'odd-space': {
    vi: [
      'Dòng này có dấu cách hoặc dấu hai chấm khác loại (dấu cách không ngắt, dấu rộng, dấu =), thường dính theo khi chép từ Word hay trang web.',
      'Xóa khoảng trống ở đầu dòng và quanh dấu hai chấm, rồi gõ lại bằng phím cách và phím hai chấm.',
    ],
    en: [
      'This line holds a space or colon of another kind (non-breaking, full-width, =), as copying from Word or a page brings along.',
      'Delete the blanks at the start of the line and around the colon, and type them again.',
    ],
  },
  comment: {
    vi: [
      'Ghi chú trong phần khai báo không viết bằng // hay <!-- -->.',
      'Bắt đầu dòng ghi chú bằng dấu #, hoặc xóa dòng này.',
    ],
    en: [
      'A comment in front matter does not start with // or <!--.',
      'Start the line with #, or remove it.',
    ],
  },
  second: {
    vi: ['Có dòng --- hoặc ... cắt tệp làm hai phần.', 'Bỏ dòng đó.'],
    en: ['A line --- or ... cuts the file in two.', 'Remove that line.'],
  },
  other: {
    vi: [
      'Không đọc được chỗ này theo quy tắc YAML.',
      'Viết theo dạng “tên trường: giá trị”, mỗi trường một dòng; giá trị có ký tự lạ thì đặt trong dấu nháy kép.',
    ],
    en: [
      'This place cannot be read as YAML.',
      'Write “field: value”, one field a line; put values with odd characters in double quotes.',
    ],
  },
};
