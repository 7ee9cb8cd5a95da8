import { slugOf } from '../../lib/slug.ts';
import { figureValueEntries } from './figure-values.ts';
import { error } from './entry.ts';

interface Value {
  readonly value: string;
}

/** Findings about single values; the codes are those that the schemas give. */
export const valueEntries = {
  'kebab-case': error((p: Value) => {
    // Of an address, the last part is the name.
    const right = slugOf(p.value.split('/').findLast(Boolean) ?? '') || 'tay-yen-tu';
    return {
      vi: [
        `“${p.value}” không đúng dạng mã.`,
        `Mã chỉ gồm chữ thường không dấu a-z, số và gạch nối, chẳng hạn ${right}.`,
      ],
      en: [
        `“${p.value}” is not in the form of an id.`,
        `Use a-z, 0-9 and hyphens, as in ${right}.`,
      ],
    };
  }),
  bounds: error(() => ({
    vi: [
      'Ranh giới (bounds) bị ngược: south phải nhỏ hơn north, west nhỏ hơn east.',
      'Đổi lại các giá trị.',
    ],
    en: [
      'The bounds are reversed: south is less than north, and west less than east.',
      'Swap them.',
    ],
  })),
  stars: error(() => ({
    vi: ['Hạng sao (stars) chỉ ghi cho sản phẩm OCOP.', 'Bỏ dòng stars, hoặc ghi kind: ocop.'],
    en: ['Only OCOP products have stars.', 'Remove the line, or write kind: ocop.'],
  })),
  phone: error((p: Value) => ({
    vi: [
      `Số điện thoại “${p.value}” không gọi được từ nước ngoài.`,
      "Viết kèm mã nước, trong dấu nháy: '+84 204 123 4567'.",
    ],
    en: [
      `The telephone number “${p.value}” can not be dialled from abroad.`,
      "Write it with the country code, in quotes: '+84 204 123 4567'.",
    ],
  })),
  blank: error((p: { field: string }) => ({
    vi: [`Trường “${p.field}” bỏ trống.`, 'Viết nội dung vào, hoặc bỏ cả dòng nếu không bắt buộc.'],
    en: [`The field “${p.field}” is empty.`, 'Fill it in, or remove the line if it is optional.'],
  })),
  digest: error((p: Value & { field?: string }) => {
    const own = p.field === 'reviewed' ? 'reviewed' : 'translated';
    const command = p.field === undefined ? 'translated / npm run reviewed' : own;
    return {
      vi: [
        `“${p.value}” không đúng dạng mã trạng thái của bài.`,
        `Đừng tự viết mã này; chạy lệnh npm run ${command} để máy ghi.`,
      ],
      en: [
        `“${p.value}” is not in the form of a digest.`,
        `Do not write it by hand; npm run ${command} records it.`,
      ],
    };
  }),
  'entry-reference': error((p: Value) => ({
    vi: [
      `“${p.value}” không đúng dạng tên bài.`,
      'Viết chuyên mục/tên-thư-mục, chẳng hạn places/tay-yen-tu.',
    ],
    en: [
      `“${p.value}” is not in the form of an entry.`,
      'Write collection/slug, as places/tay-yen-tu.',
    ],
  })),
  ...figureValueEntries,
  url: error((p: Value) => ({
    vi: [`“${p.value}” không phải địa chỉ web đầy đủ.`, 'Viết cả https:// ở đầu.'],
    en: [`“${p.value}” is not a whole web address.`, 'Write it with https:// in front.'],
  })),
  email: error((p: Value) => ({
    vi: [`“${p.value}” không phải địa chỉ thư điện tử.`, 'Viết theo dạng ten@co-quan.vn.'],
    en: [`“${p.value}” is not an e-mail address.`, 'Write it as name@office.vn.'],
  })),
  origin: error((p: Value) => ({
    vi: [
      `Địa chỉ gốc “${p.value}” có phần đường dẫn thừa.`,
      'Chỉ viết tới tên miền: https://ten-tinh.vn.',
    ],
    en: [
      `The base address “${p.value}” holds a path.`,
      'Stop after the domain: https://ten-tinh.vn.',
    ],
  })),
  'source-locale': error(() => ({
    vi: ['locales thiếu tiếng Việt.', 'Thêm vi vào danh sách locales.'],
    en: ['locales lacks Vietnamese.', 'Add vi to locales.'],
  })),
  colour: error((p: Value) => ({
    vi: [
      `“${p.value}” không phải mã màu.`,
      "Viết # và sáu chữ số thập lục phân, trong nháy: '#0B6663'.",
    ],
    en: [
      `“${p.value}” is not a colour.`,
      "Write # and six hexadecimal digits in quotes: '#0B6663'.",
    ],
  })),
  'imprint-incomplete': error((p: { field: string }) => ({
    vi: [
      `Phần imprint thiếu “${p.field}”: cổng chính thức phải nêu đủ đơn vị chịu trách nhiệm.`,
      `Điền “${p.field}”; nếu đây chỉ là bản trình diễn thì ghi demonstration: true.`,
    ],
    en: [
      `The imprint lacks “${p.field}”: a real portal has to say who answers for it.`,
      `Fill in “${p.field}”; if this is a demonstration, set demonstration: true.`,
    ],
  })),
  'palette-contrast': error((p: Value) => ({
    vi: [
      `Màu “${p.value}” khó đọc: chữ và nền phải tương phản ít nhất 4,5 : 1.`,
      'Chọn màu đậm hơn cho chữ (ink, son, cham, dong, vai) hoặc nhạt hơn cho nền (paper); hoe là nền của chữ ink.',
    ],
    en: [
      `The colour “${p.value}” is hard to read: words need a contrast of at least 4.5 : 1 with their ground.`,
      'Take a darker colour for words (ink, son, cham, dong, vai) or a lighter one for the ground (paper); hoe is a ground for ink.',
    ],
  })),
  'demonstration-url': error((p: Value) => ({
    vi: [
      `Bản trình diễn không được dùng địa chỉ thật “${p.value}”.`,
      'Dùng tên miền kết thúc bằng .example, chẳng hạn https://ten-tinh.example.',
    ],
    en: [
      `A demonstration may not use the real address “${p.value}”.`,
      'Use a domain under .example, such as https://ten-tinh.example.',
    ],
  })),
  demonstration: error(() => ({
    vi: [
      'Cổng vẫn ở chế độ trình diễn nên chưa phát hành được.',
      'Điền đủ imprint của cơ quan chịu trách nhiệm và ghi demonstration: false.',
    ],
    en: [
      'The portal is still a demonstration and cannot be released.',
      'Fill in the imprint of the authority that answers for it and set demonstration: false.',
    ],
  })),
};
