import { error, type Sentences } from './entry.ts';

/** Why YAML cannot be read, in plain words. */
export type YamlReason =
  'quote' | 'after' | 'indent' | 'tab' | 'colon' | 'start' | 'second' | 'other';

const reasons: Record<YamlReason, { vi: Sentences; en: Sentences }> = {
  quote: {
    vi: [
      'Thiếu dấu đóng: một dấu nháy hoặc ngoặc đã mở mà chưa đóng.',
      'Thêm dấu nháy hoặc ngoặc đóng ở cuối giá trị.',
    ],
    en: ['A quote or bracket was opened and not closed.', 'Add the closing quote or bracket.'],
  },
  after: {
    vi: [
      'Có chữ thừa sau một giá trị đã kết thúc, thường do dấu nháy nằm giữa câu.',
      'Đặt cả giá trị trong một cặp nháy; dấu nháy kép bên trong thì viết \\".',
    ],
    en: [
      'Something follows a value that has already ended, often because of a quote in the middle.',
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

/** Findings about front matter and YAML files before their meaning. */
export const yamlEntries = {
  'front-matter-missing': error(() => ({
    vi: [
      'Tệp không bắt đầu bằng phần khai báo giữa hai dòng ---.',
      'Dòng đầu tiên phải là ---, sau đó là title, summary …, rồi một dòng --- nữa trước nội dung bài.',
    ],
    en: [
      'The file does not start with front matter between two lines ---.',
      'The first line has to be ---, then title, summary … and one more line --- before the text.',
    ],
  })),
  'front-matter-fence': error(() => ({
    vi: [
      'Dòng kết thúc phần khai báo phải chỉ gồm đúng ba dấu ---.',
      'Để --- đứng một mình trên dòng; trong phần khai báo không có dòng nào khác mở đầu bằng --- hay +++.',
    ],
    en: [
      'The line that ends the front matter has to be just ---.',
      'Leave --- alone on its line; no other line of the front matter may start with --- or +++.',
    ],
  })),
  'yaml-syntax': error((p: { reason: YamlReason }) => reasons[p.reason]),
  'yaml-alias': error(() => ({
    vi: [
      'Không dùng ký hiệu & * << của YAML (đặt tên và gọi lại giá trị).',
      'Viết thẳng giá trị ra; nếu là câu chữ bắt đầu bằng & hoặc * thì đặt trong dấu nháy kép.',
    ],
    en: [
      'Anchors, aliases and merge keys of YAML (& * <<) are not used here.',
      'Write the value out; put words that start with & or * in double quotes.',
    ],
  })),
  'yaml-tag': error((p: { tag: string }) => ({
    vi: [
      `Không dùng nhãn kiểu “${p.tag}” của YAML.`,
      'Bỏ nhãn đi; nếu là câu chữ bắt đầu bằng dấu ! thì đặt trong dấu nháy kép.',
    ],
    en: [
      `Tags of YAML such as “${p.tag}” are not used here.`,
      'Remove it; put words that start with ! in double quotes.',
    ],
  })),
  'yaml-number': error((p: { value: string }) => ({
    vi: [
      `Số “${p.value}” mở đầu bằng số 0, máy sẽ đọc thành số khác.`,
      `Đặt trong dấu nháy: '${p.value}', hoặc bỏ số 0 ở đầu.`,
    ],
    en: [
      `“${p.value}” starts with 0 and would be read as another number.`,
      `Put it in quotes: '${p.value}', or drop the leading 0.`,
    ],
  })),
  'yaml-thousands': error((p: { value: string; whole: string }) => ({
    vi: [
      `“${p.value}” được đọc là số thập phân, dấu chấm không phải dấu phân cách hàng nghìn.`,
      `Viết ${p.whole} nếu là hàng nghìn; nếu đúng là ba số lẻ thì đặt trong dấu nháy: '${p.value}'.`,
    ],
    en: [
      `“${p.value}” is read as a decimal; the point does not separate thousands.`,
      `Write ${p.whole} for thousands; if three decimals are meant, put it in quotes: '${p.value}'.`,
    ],
  })),
  'yaml-depth': error((p: { limit: number }) => ({
    vi: [`Các mục lồng nhau quá ${p.limit} cấp.`, 'Bỏ bớt cấp lồng nhau.'],
    en: [`Values are nested more than ${p.limit} levels deep.`, 'Use fewer levels.'],
  })),
  'yaml-key': error(() => ({
    vi: [
      'Tên trường phải là một từ đơn giản.',
      'Viết tên trường bằng chữ, như title hoặc summary.',
    ],
    en: [
      'The name of a field has to be a plain word.',
      'Write it in letters, as title or summary.',
    ],
  })),
  'duplicate-key': error((p: { key: string }) => ({
    vi: [`Trường “${p.key}” được khai hai lần.`, 'Giữ một dòng, bỏ dòng kia.'],
    en: [`The field “${p.key}” is given twice.`, 'Keep one of the two.'],
  })),
};
