import { addressEntries } from './addresses.ts';
import { fixOfUrl } from './url-hints.ts';
import { error, meant, meantId, warning, type Written, type WrittenId } from './entry.ts';

/** Lists that an id may be looked for in, as an editor knows them. */
const places = {
  figures: 'figures/*.yaml',
  sources: 'sources.yaml',
  areas: 'areas.yaml',
  topics: 'topics.yaml',
  glossary: 'glossary.yaml',
} as const;

/** What to do where an address may be an entry’s former one. */
function renamed(address: string) {
  const slug = /^\/?[a-z]+\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
  return slug === undefined
    ? { vi: '', en: '' }
    : {
        vi: `; nếu bài ấy đã đổi tên thư mục, thêm “aliases: [${slug}]” vào index.vi.mdx của bài`,
        en: `; if that entry’s folder was renamed, add “aliases: [${slug}]” to its index.vi.mdx`,
      };
}

/** Findings about ids and links that lead to something else. */
export const referenceEntries = {
  'broken-reference': error((p: WrittenId & { target: keyof typeof places | 'entries' }) => {
    if (p.target === 'entries')
      return {
        vi: [
          `Không có bài nào là “${p.value}”.`,
          meantId(p, `Kiểm tra lại tên chuyên mục và tên thư mục bài${renamed(p.value).vi}.`, '')
            .vi,
        ],
        en: [
          `There is no entry “${p.value}”.`,
          meantId(p, '', `Check the collection and the entry's folder name${renamed(p.value).en}.`)
            .en,
        ],
      };
    const place = places[p.target];
    return {
      vi: [
        `Không có mã “${p.value}” trong ${place}.`,
        meantId(p, `Thêm mã vào ${place}, hoặc sửa lại mã.`, '').vi,
      ],
      en: [
        `There is no id “${p.value}” in ${place}.`,
        meantId(p, '', `Add it to ${place}, or correct it.`).en,
      ],
    };
  }),
  'broken-figure': error((p: WrittenId) => ({
    vi: [
      `Không có số liệu “${p.value}” trong figures/*.yaml.`,
      meantId(p, 'Thêm số liệu vào sổ, hoặc sửa lại mã.', '').vi,
    ],
    en: [
      `There is no figure “${p.value}” in figures/*.yaml.`,
      meantId(p, '', 'Add it to the ledger, or correct the id.').en,
    ],
  })),
  'broken-item': error((p: Written & { list: string }) => ({
    vi: [
      `Danh sách “${p.list}” của bài không có mục nào mang mã “${p.value}”.`,
      meant(p, `Thêm mục đó vào “${p.list}”, hoặc sửa lại mã.`, '').vi,
    ],
    en: [
      `The entry’s list “${p.list}” has no item with the id “${p.value}”.`,
      meant(p, '', `Add it to “${p.list}”, or correct the id.`).en,
    ],
  })),
  'map-missing': error(() => ({
    vi: [
      'Bài có <Map/> nhưng cổng không có tệp map.yaml để vẽ sơ đồ.',
      'Thêm map.yaml vào thư mục nội dung, hoặc bỏ <Map/>.',
    ],
    en: [
      'The text has a <Map/>, but there is no map.yaml to draw it from.',
      'Add map.yaml to the content folder, or remove the <Map/>.',
    ],
  })),
  'figure-unit': error((p: { id: string; unit: string; units: readonly string[] }) => ({
    vi: [
      `Số liệu “${p.id}” tính bằng “${p.unit}”, không dùng được ở đây.`,
      `Chọn số liệu có đơn vị: ${p.units.join(', ')}.`,
    ],
    en: [
      `The figure “${p.id}” is told in “${p.unit}”, which does not fit here.`,
      `Name a figure in one of these units: ${p.units.join(', ')}.`,
    ],
  })),
  'figures-mixed': error((p: { by: 'scope' | 'status'; values: readonly string[] }) => ({
    vi: [
      p.by === 'scope'
        ? `Bảng số liệu gộp nhiều phạm vi địa bàn: ${p.values.join(', ')}.`
        : `Bảng số liệu gộp nhiều loại số: ${p.values.join(', ')}.`,
      'Tách thành nhiều bảng, mỗi bảng một phạm vi và một loại số.',
    ],
    en: [
      p.by === 'scope'
        ? `The table mixes figures of several areas: ${p.values.join(', ')}.`
        : `The table mixes several kinds of figures: ${p.values.join(', ')}.`,
      'Make several tables, each of one area and one kind.',
    ],
  })),
  'broken-link': error((p: Written) => ({
    vi: [
      `Liên kết “${p.value}” không dẫn tới trang nào của cổng.`,
      p.value.startsWith('./')
        ? fixOfUrl(p.value).vi
        : meant(
            p,
            `Viết /chuyên-mục/tên-bài/, chẳng hạn /places/tay-yen-tu/${renamed(p.value).vi}.`,
            '',
          ).vi,
    ],
    en: [
      `The link “${p.value}” leads to no page of the portal.`,
      p.value.startsWith('./')
        ? fixOfUrl(p.value).en
        : meant(
            p,
            '',
            `Write /collection/slug/, such as /places/tay-yen-tu/${renamed(p.value).en}.`,
          ).en,
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
      `Liên kết “${p.value}” dẫn tới một bài còn là bản nháp hoặc chưa đến ngày đăng, người đọc sẽ gặp trang trống.`,
      'Đăng bài kia trước (bỏ draft: true), hoặc tạm bỏ liên kết.',
    ],
    en: [
      `The link “${p.value}” leads to a draft, or to an entry whose day has not come, so readers would find no page.`,
      'Publish that entry first (remove draft: true), or leave the link out for now.',
    ],
  })),
  'reference-to-draft': warning((p: { value: string }) => ({
    vi: [
      `Bài “${p.value}” còn là bản nháp hoặc chưa đến ngày đăng nên chưa hiện ở đây.`,
      'Đăng bài đó, chờ đến ngày, hoặc bỏ khỏi danh sách.',
    ],
    en: [
      `The entry “${p.value}” is a draft, or its day has not come: it will not show here yet.`,
      'Publish it, wait for its day, or take it off.',
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
  ...addressEntries,
};
