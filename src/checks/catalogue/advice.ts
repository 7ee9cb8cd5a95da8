import { listed, warning } from './entry.ts';

interface InLanguage {
  readonly language: { readonly vi: string; readonly en: string };
}

const partNames = {
  figures: { vi: 'số liệu', en: 'figures' },
  pictures: { vi: 'hình', en: 'pictures' },
  links: { vi: 'liên kết', en: 'links' },
} as const;

/** Findings about texts that an editor would want to be told of, and that stop nothing. */
export const adviceEntries = {
  'text-length': warning(
    (p: { field: 'title' | 'summary'; length: number; least: number; most: number }) => ({
      vi: [
        `${p.field === 'title' ? 'Tiêu đề' : 'Tóm tắt'} dài ${p.length} ký tự; nên từ ${p.least} đến ${p.most}.`,
        p.length > p.most
          ? 'Rút gọn, vì danh sách và máy tìm kiếm sẽ cắt phần cuối.'
          : 'Nói rõ hơn, vì người đọc chọn bài theo dòng này.',
      ],
      en: [
        `The ${p.field} has ${p.length} characters; ${p.least} to ${p.most} are good.`,
        p.length > p.most
          ? 'Shorten it: lists and search engines cut the end off.'
          : 'Say more: readers choose by this line.',
      ],
    }),
  ),
  'yaml-comment': warning((p: { text: string }) => ({
    vi: [
      `Từ dấu # trở đi (“${p.text}”) bị bỏ qua, vì trong phần khai báo đó là ghi chú.`,
      'Nếu là câu chữ thì đặt cả giá trị trong dấu nháy kép: title: "Nhà máy #4"; nếu đúng là ghi chú thì chuyển xuống dòng riêng.',
    ],
    en: [
      `What follows from the # on (“${p.text}”) is left out: in front matter it is a comment.`,
      'Put the whole value in double quotes if it belongs to the words: title: "Plant #4"; move a comment to a line of its own.',
    ],
  })),
  'same-title': warning((p: { other: string }) => ({
    vi: [`Bài ${p.other} có cùng tiêu đề.`, 'Đổi một trong hai để người đọc phân biệt được.'],
    en: [`${p.other} has the same title.`, 'Change one, so that readers can tell them apart.'],
  })),
  'invisible-sign': warning((p: { sign: string }) => ({
    vi: [
      `Có ký tự không nhìn thấy (${p.sign}), thường dính theo khi chép từ nơi khác.`,
      'Xóa ký tự đó: đặt con trỏ vào giữa hai chữ rồi gõ lại cả từ.',
    ],
    en: [
      `There is an invisible sign (${p.sign}), as copying brings along.`,
      'Remove it: type the word again.',
    ],
  })),
  'lost-sign': warning((p: { sign: string }) => ({
    vi: [
      `Có ký tự hỏng (${p.sign}), do phông ký hiệu của Word hoặc do đổi bảng mã.`,
      'Xem lại bản gốc và gõ lại ký tự đó.',
    ],
    en: [
      `There is a broken sign (${p.sign}), from a symbol font or a change of encoding.`,
      'Look it up in the original and type it again.',
    ],
  })),
  'full-width': warning((p: { value: string; right: string }) => ({
    vi: [`“${p.value}” gõ bằng ký tự rộng (toàn giác).`, `Viết “${p.right}”.`],
    en: [`“${p.value}” is typed in full-width signs.`, `Write “${p.right}”.`],
  })),
  'mixed-scripts': warning((p: { value: string }) => ({
    vi: [
      `Từ “${p.value}” lẫn chữ của hệ chữ khác trông giống chữ Latinh.`,
      'Gõ lại cả từ, nếu không thì tìm kiếm sẽ không ra.',
    ],
    en: [
      `The word “${p.value}” mixes in letters of another script that look alike.`,
      'Type it again, or search will not find it.',
    ],
  })),
  parity: warning(
    (p: {
      part: keyof typeof partNames;
      missing: readonly string[];
      surplus: readonly string[];
    }) => ({
      vi: [
        `Bản dịch có ${partNames[p.part].vi} khác bản gốc:${told(p, ' thiếu', ' thừa')}.`,
        'Đối chiếu với index.vi.mdx rồi thêm hoặc bỏ cho khớp.',
      ],
      en: [
        `The ${partNames[p.part].en} differ from the source:${told(p, ' missing', ' surplus')}.`,
        'Compare with index.vi.mdx, and add or remove.',
      ],
    }),
  ),
  'parity-headings': warning(
    (p: {
      given: number;
      expected: number;
      /** The first heading that differs, counted from 1, and its levels: `##`, or nothing. */
      first: number;
      levels: { given: string; expected: string };
    }) => ({
      vi: [
        `Các đề mục khác bản gốc từ đề mục thứ ${p.first} (ở đây “${p.levels.given}”, bản gốc “${p.levels.expected}”; cả bài ${p.given} so với ${p.expected}).`,
        'Giữ cùng số đề mục và cùng cấp với index.vi.mdx.',
      ],
      en: [
        `The headings differ from the source from number ${p.first} on (“${p.levels.given}” here, “${p.levels.expected}” there; ${p.given} and ${p.expected} in all).`,
        'Keep the same headings, at the same levels, as index.vi.mdx.',
      ],
    }),
  ),
  'block-language': warning(
    (p: InLanguage & { found: { readonly vi: string; readonly en: string } }) => ({
      vi: [
        `Đoạn này là ${p.found.vi}, không phải ${p.language.vi}.`,
        'Dịch đoạn này, hoặc bỏ nếu dán nhầm.',
      ],
      en: [
        `This passage is in ${p.found.en}, not in ${p.language.en}.`,
        'Translate it, or remove it if it was pasted by mistake.',
      ],
    }),
  ),
  'left-untranslated': warning((p: InLanguage & { field: string }) => ({
    vi: [`“${p.field}” giống hệt bản tiếng Việt.`, `Dịch sang ${p.language.vi}.`],
    en: [`“${p.field}” is the very text of the Vietnamese.`, `Translate it into ${p.language.en}.`],
  })),
  'glossary-name': warning((p: { name: string; right: string }) => ({
    vi: [
      `Bản gốc nhắc “${p.name}”, bản dịch không dùng cách viết trong glossary.yaml.`,
      `Viết “${p.right}” ít nhất một lần, hoặc thêm cách viết khác vào also.`,
    ],
    en: [
      `The source names “${p.name}”; the translation has none of the glossary’s forms.`,
      `Write “${p.right}” at least once, or add the form that you use to also.`,
    ],
  })),
  'broken-anchor': warning((p: { value: string; known: readonly string[] }) => ({
    vi: [
      `Liên kết “${p.value}” trỏ tới một đề mục không có.`,
      p.known.length > 0 ? `Các đề mục có: ${listed(p.known)}.` : 'Bỏ phần sau dấu #.',
    ],
    en: [
      `The link “${p.value}” leads to a heading that is not there.`,
      p.known.length > 0 ? `There are: ${listed(p.known)}.` : 'Remove what follows the #.',
    ],
  })),
  'source-url': warning((p: { id: string }) => ({
    vi: [
      `Bài ghi thẳng địa chỉ của nguồn “${p.id}”.`,
      `Bỏ địa chỉ, và ghi “${p.id}” vào sources của index.vi.mdx: cổng tự liệt kê nguồn ở cuối trang.`,
    ],
    en: [
      `The text holds the address of the source “${p.id}”.`,
      `Remove it and list “${p.id}” under sources in index.vi.mdx: the portal lists them below the text.`,
    ],
  })),
};

function told(
  { missing, surplus }: { missing: readonly string[]; surplus: readonly string[] },
  without: string,
  beyond: string,
): string {
  const parts = [
    ...(missing.length > 0 ? [`${without} ${listed(missing)}`] : []),
    ...(surplus.length > 0 ? [`${beyond} ${listed(surplus)}`] : []),
  ];
  return parts.join(';');
}
