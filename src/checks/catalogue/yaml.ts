import { error } from './entry.ts';
import { yamlSentences, type YamlReason } from './yaml-reasons.ts';

/** Why the front matter is not found. */
interface MissingFrontMatter {
  /** It begins, and does not end. */
  readonly isOpen?: boolean;
  /** One of its two lines is made of dashes. */
  readonly isDash?: boolean;
  /** There is nothing in the file. */
  readonly isEmpty?: boolean;
}

/** Findings about front matter and YAML files before their meaning. */
export const yamlEntries = {
  'front-matter-missing': error((p: MissingFrontMatter) => {
    if (p.isEmpty)
      return {
        vi: [
          'Tệp trống, chưa có gì.',
          'Viết bài vào, hoặc xóa tệp; npm run new -- <mục> --title "…" tạo sẵn một bài mới.',
        ],
        en: [
          'The file is empty.',
          'Write the text, or delete the file; npm run new -- <collection> --title "…" begins one.',
        ],
      };
    if (p.isDash)
      return {
        vi: [
          'Dòng này phải là ba dấu gạch nối ---; ở đây là dấu gạch dài mà Word tự đổi, hoặc thiếu gạch.',
          'Xóa dòng này rồi gõ lại đúng ba dấu gạch nối: ---; xem cả dòng --- kia.',
        ],
        en: [
          'This line has to be three hyphens ---; a word processor has made dashes of them, or one is lost.',
          'Delete the line and type three hyphens: ---; look at the other line --- too.',
        ],
      };
    if (p.isOpen)
      return {
        vi: [
          'Phần khai báo ở đầu tệp chưa có dòng --- để kết thúc.',
          'Thêm một dòng chỉ gồm --- sau trường cuối cùng, trước nội dung bài.',
        ],
        en: [
          'The front matter at the top has no line --- that ends it.',
          'Add a line of just --- behind the last field, before the text.',
        ],
      };
    return {
      vi: [
        'Tệp không bắt đầu bằng phần khai báo giữa hai dòng ---.',
        'Dòng đầu tiên phải là ---, không có dòng trống nào phía trên; sau đó là title, summary …, rồi một dòng --- nữa trước nội dung bài.',
      ],
      en: [
        'The file does not start with front matter between two lines ---.',
        'The first line has to be ---, with no blank line above; then title, summary … and one more line --- before the text.',
      ],
    };
  }),
  'front-matter-twice': error(() => ({
    vi: [
      'Phần khai báo đứng hai lần; lần thứ hai sẽ in ra như nội dung bài.',
      'Chuyển các trường còn cần lên phần khai báo đầu tệp, rồi xóa phần thứ hai cùng hai dòng ---.',
    ],
    en: [
      'The front matter stands here twice; the second would be printed as text.',
      'Move the fields that are needed up to the first, then delete the second with its two lines ---.',
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
  'yaml-syntax': error((p: { reason: YamlReason }) => yamlSentences[p.reason]),
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
  'yaml-size': error((p: { limit: number }) => ({
    vi: [
      `Một danh sách hoặc nhóm trường ở đây có hơn ${p.limit} mục.`,
      'Chia ra nhiều tệp (số liệu: nhiều tệp trong figures/), hoặc bỏ bớt.',
    ],
    en: [
      `A list or group of fields here has more than ${p.limit} items.`,
      'Split it into several files (figures: several in figures/), or take some out.',
    ],
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
