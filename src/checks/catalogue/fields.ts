import { error, listed, meant, warning, type Written } from './entry.ts';
import { fixOfType, type WrongType } from './type-hints.ts';
import { kindOf } from './value-kinds.ts';
import { nameValues } from '../value-names.ts';

interface Field {
  readonly field: string;
}

/** What a field is for, in both languages, where the schema says so. */
interface Described extends Field {
  /** Whether its name is there, with nothing behind it. */
  readonly isEmpty?: boolean;
  readonly about?: { readonly vi?: string | undefined; readonly en?: string | undefined };
}

const inBrackets = (text: string | undefined) => (text ? ` (${text})` : '');

/** Findings about the fields of front matter and YAML files. */
export const fieldEntries = {
  'missing-field': error((p: Described) =>
    p.isEmpty
      ? {
          vi: [
            `Trường “${p.field}”${inBrackets(p.about?.vi)} bỏ trống.`,
            `Viết tiếp sau “${p.field}: ”.`,
          ],
          en: [
            `The field “${p.field}”${inBrackets(p.about?.en)} is empty.`,
            `Write on behind “${p.field}: ”.`,
          ],
        }
      : {
          vi: [
            `Thiếu trường “${p.field}”${inBrackets(p.about?.vi)}.`,
            `Thêm dòng “${p.field}: …”.`,
          ],
          en: [
            `The field “${p.field}”${inBrackets(p.about?.en)} is missing.`,
            `Add “${p.field}: …”.`,
          ],
        },
  ),
  'unknown-field': error((p: Written & { known?: readonly string[] | undefined }) => {
    if (/^\d+$/.test(p.value))
      return {
        vi: [
          `Dấu phẩy đã tách “${p.value}” ra thành một trường riêng.`,
          'Số lẻ viết bằng dấu chấm: 21.3, không phải 21,3.',
        ],
        en: [
          `A comma has made “${p.value}” a field of its own.`,
          'Write decimals with a point: 21.3, not 21,3.',
        ],
      };
    const known = p.known?.length ? listed(p.known) : undefined;
    return {
      vi: [
        `Không có trường nào tên “${p.value}”.`,
        meant(
          p,
          known ? `Đổi thành tên trường đúng (${known}), hoặc bỏ dòng này.` : 'Bỏ dòng này.',
          '',
        ).vi,
      ],
      en: [
        `There is no field named “${p.value}”.`,
        meant(p, '', known ? `Rename it to one of ${known}, or remove it.` : 'Remove it.').en,
      ],
    };
  }),
  'belongs-in-source': error((p: Field) => ({
    vi: [
      `Trường “${p.field}” chỉ khai trong index.vi.mdx, không khai trong bản dịch.`,
      'Bỏ dòng này khỏi bản dịch; mọi ngôn ngữ dùng chung giá trị ở index.vi.mdx.',
    ],
    en: [
      `The field “${p.field}” belongs in index.vi.mdx, not in a translation.`,
      'Remove it here; all languages share the value in index.vi.mdx.',
    ],
  })),
  'wrong-type': error((p: WrongType) => ({
    vi: [`Giá trị của “${p.field}” phải là ${kindOf(p.expected).vi}.`, fixOfType(p).vi],
    en: [`The value of “${p.field}” has to be ${kindOf(p.expected).en}.`, fixOfType(p).en],
  })),
  'wrong-root': error((p: { expected: string }) => ({
    vi: [
      `Cả phần này phải là ${kindOf(p.expected).vi}.`,
      'Xem một tệp cùng loại đang đúng rồi viết theo.',
    ],
    en: [
      `The whole of this has to be ${kindOf(p.expected).en}.`,
      'Follow a file of the same kind that is right.',
    ],
  })),
  'not-in-list': error((p: Written & Described & { values: readonly string[] }) => {
    const names = nameValues(p.values, p.about);
    const isScaled = p.field === 'unit' && /(?:nghìn|ngàn|triệu|tỷ|tỉ)/i.test(p.value);
    const scale = isScaled
      ? { vi: ' Nghìn, triệu, tỷ ghi ở scale.', en: ' Thousand, million, billion stand in scale.' }
      : { vi: '', en: '' };
    return {
      vi: [
        `“${p.value}” không phải giá trị mà “${p.field}” nhận.`,
        meant(p, `Chọn một trong: ${names.vi}.`, '').vi + scale.vi,
      ],
      en: [
        `“${p.field}” does not take the value “${p.value}”.`,
        meant(p, '', `Choose one of ${names.en}.`).en + scale.en,
      ],
    };
  }),
  'quote-needed': error((p: Field) => ({
    vi: [
      `Giá trị của “${p.field}” bị đọc thành ngày tháng.`,
      'Đặt giá trị trong dấu nháy đơn hoặc nháy kép.',
    ],
    en: [`The value of “${p.field}” reads as a date.`, 'Put the value in quotes.'],
  })),
  'too-few': error((p: Field) => ({
    vi: [`Danh sách “${p.field}” phải có ít nhất một mục.`, 'Thêm một mục.'],
    en: [`The list “${p.field}” needs at least one item.`, 'Add an item.'],
  })),
  'out-of-range': error((p: Field & { min?: number | undefined; max?: number | undefined }) => ({
    vi: [
      `Giá trị của “${p.field}” nằm ngoài khoảng cho phép.`,
      `Cho phép từ ${p.min ?? '…'} đến ${p.max ?? '…'}.${p.field === 'lat' ? ' lat là vĩ độ, lon là kinh độ; có thể đã viết ngược.' : ''}`,
    ],
    en: [
      `The value of “${p.field}” is out of range.`,
      `It may be from ${p.min ?? '…'} to ${p.max ?? '…'}.${p.field === 'lat' ? ' lat is the latitude, lon the longitude; they may be swapped.' : ''}`,
    ],
  })),
  'wrong-value': error((p: Described) => ({
    vi: [
      `Giá trị của “${p.field}” không đúng dạng${inBrackets(p.about?.vi)}.`,
      'So với một bài khác đang đúng rồi viết lại.',
    ],
    en: [
      `The value of “${p.field}” is not in the right form${inBrackets(p.about?.en)}.`,
      'Compare it with another entry and write it again.',
    ],
  })),
  'language-missing': error((p: Field & { locale: string }) => ({
    vi: [
      `“${p.field}” chưa có bản cho ngôn ngữ ${p.locale} đang bật.`,
      `Thêm dòng “${p.locale}: …” vào “${p.field}”, hoặc tắt ngôn ngữ đó trong locales.`,
    ],
    en: [
      `“${p.field}” lacks the enabled language ${p.locale}.`,
      `Add “${p.locale}: …” to “${p.field}”, or take that language out of locales.`,
    ],
  })),
  'words-missing': warning((p: { list: string; id: string; field?: string }) =>
    p.field === undefined
      ? {
          vi: [
            `Bản dịch chưa có phần chữ của mục “${p.id}” trong “${p.list}”.`,
            `Thêm mục có id: ${p.id} vào “${p.list}” và dịch phần chữ.`,
          ],
          en: [
            `The translation has no words for “${p.id}” in “${p.list}”.`,
            `Add an item with id: ${p.id} to “${p.list}” and translate its words.`,
          ],
        }
      : {
          vi: [
            `Mục “${p.id}” trong “${p.list}” thiếu “${p.field}” mà bản gốc có, nên trang hiện tiếng Việt.`,
            `Thêm “${p.field}: …” vào mục đó.`,
          ],
          en: [
            `The item “${p.id}” in “${p.list}” lacks “${p.field}”, which the source has, so the page shows Vietnamese.`,
            `Add “${p.field}: …” to it.`,
          ],
        },
  ),
  'words-surplus': warning((p: Written & { list: string }) => ({
    vi: [
      `Mục “${p.value}” trong “${p.list}” không có ở index.vi.mdx.`,
      meant(p, 'Bỏ mục này, hoặc thêm vào index.vi.mdx trước.', '').vi,
    ],
    en: [
      `index.vi.mdx has no item “${p.value}” in “${p.list}”.`,
      meant(p, '', 'Remove it here, or add it to index.vi.mdx first.').en,
    ],
  })),
};
