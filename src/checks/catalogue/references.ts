import { error, meant, warning, type Written } from './entry.ts';

/** Lists that an id may be looked for in, as an editor knows them. */
const places = {
  figures: 'figures/*.yaml',
  sources: 'sources.yaml',
  areas: 'areas.yaml',
  topics: 'topics.yaml',
  glossary: 'glossary.yaml',
} as const;

/** Findings about ids and links that lead to something else. */
export const referenceEntries = {
  'broken-reference': error((p: Written & { target: keyof typeof places | 'entries' }) => {
    if (p.target === 'entries')
      return {
        vi: [
          `Không có bài nào là “${p.value}”.`,
          meant(p, 'Kiểm tra lại tên chuyên mục và tên thư mục bài.', '').vi,
        ],
        en: [
          `There is no entry “${p.value}”.`,
          meant(p, '', "Check the collection and the entry's folder name.").en,
        ],
      };
    const place = places[p.target];
    return {
      vi: [
        `Không có mã “${p.value}” trong ${place}.`,
        meant(p, `Thêm mã vào ${place}, hoặc sửa lại mã.`, '').vi,
      ],
      en: [
        `There is no id “${p.value}” in ${place}.`,
        meant(p, '', `Add it to ${place}, or correct it.`).en,
      ],
    };
  }),
  'broken-figure': error((p: Written) => ({
    vi: [
      `Không có số liệu “${p.value}” trong figures/*.yaml.`,
      meant(p, 'Thêm số liệu vào sổ, hoặc sửa lại mã.', '').vi,
    ],
    en: [
      `There is no figure “${p.value}” in figures/*.yaml.`,
      meant(p, '', 'Add it to the ledger, or correct the id.').en,
    ],
  })),
  'broken-picture': error((p: Written) => ({
    vi: [
      `Bài không có hình nào mang mã “${p.value}”.`,
      meant(p, 'Khai hình trong mục pictures của index.vi.mdx, hoặc sửa lại mã.', '').vi,
    ],
    en: [
      `The entry has no picture with the id “${p.value}”.`,
      meant(p, '', 'List it under pictures in index.vi.mdx, or correct the id.').en,
    ],
  })),
  'broken-link': error((p: Written) => ({
    vi: [
      `Liên kết “${p.value}” không dẫn tới trang nào của cổng.`,
      meant(p, 'Viết /chuyên-mục/tên-bài/, chẳng hạn /places/tay-yen-tu/.', '').vi,
    ],
    en: [
      `The link “${p.value}” leads to no page of the portal.`,
      meant(p, '', 'Write /collection/slug/, such as /places/tay-yen-tu/.').en,
    ],
  })),
  'link-own': error((p: { value: string; right: string }) => ({
    vi: [
      `Liên kết “${p.value}” trỏ về chính cổng này nhưng ghi sẵn tên miền, ngôn ngữ hoặc đường dẫn đã dựng.`,
      `Viết “${p.right}”; cổng tự thêm ngôn ngữ của người đọc.`,
    ],
    en: [
      `The link “${p.value}” leads to this very portal but holds its domain, a language or a built path.`,
      `Write “${p.right}”; the portal adds the reader's language.`,
    ],
  })),
  'link-to-draft': error((p: { value: string }) => ({
    vi: [
      `Liên kết “${p.value}” dẫn tới một bài còn là bản nháp, người đọc sẽ gặp trang trống.`,
      'Đăng bài kia trước (bỏ draft: true), hoặc tạm bỏ liên kết.',
    ],
    en: [
      `The link “${p.value}” leads to a draft, so readers would find no page.`,
      'Publish that entry first (remove draft: true), or leave the link out for now.',
    ],
  })),
  'reference-to-draft': warning((p: { value: string }) => ({
    vi: [
      `Bài “${p.value}” còn là bản nháp nên chưa hiện ở đây.`,
      'Đăng bài đó, hoặc bỏ khỏi danh sách.',
    ],
    en: [
      `The entry “${p.value}” is a draft and will not show here.`,
      'Publish it, or take it off.',
    ],
  })),
  'duplicate-id': error((p: { id: string; first: string }) => ({
    vi: [
      `Mã “${p.id}” đã dùng ở ${p.first}.`,
      'Mỗi mã chỉ dùng một lần; đặt mã khác hoặc bỏ mục trùng.',
    ],
    en: [
      `The id “${p.id}” is already used at ${p.first}.`,
      'Use each id once; change it or remove one.',
    ],
  })),
  'alias-taken': error((p: { alias: string; holder: string }) => ({
    vi: [
      `Tên cũ “${p.alias}” đã thuộc về ${p.holder}.`,
      'Mỗi địa chỉ cũ chỉ dẫn về một bài; bỏ tên này ở một trong hai nơi.',
    ],
    en: [
      `The former slug “${p.alias}” already belongs to ${p.holder}.`,
      'An old address leads to one entry only; remove it in one of the two.',
    ],
  })),
};
