/** What to write instead of an HTML tag; `near` is the component that may have been meant. */
export function fixOfTag({ tag, near }: { tag: string; near?: string | undefined }) {
  if (near !== undefined)
    return { vi: `Có phải ý bạn là <${near}>?`, en: `Did you mean <${near}>?` };
  const own = fixes[tag.toLowerCase()];
  return (
    own ?? {
      vi: 'Dùng Markdown: **đậm**, [liên kết](…), dòng trống để sang đoạn.',
      en: 'Use Markdown: **bold**, [link](…), a blank line for a new paragraph.',
    }
  );
}

const table = {
  vi: 'Viết bảng mỗi hàng một dòng, ô ngăn bằng dấu |, dưới hàng đầu thêm dòng |---|---|; số liệu thì dùng <FigureTable figures="…"/>.',
  en: 'Write a table with a line a row, | between cells, and |---|---| below the first row; figures stand in <FigureTable figures="…"/>.',
};

const video = {
  vi: 'Cổng không nhúng video hay trang khác; đặt một liên kết: [xem phim](https://…).',
  en: 'The portal embeds no videos or other pages; put a link: [watch the film](https://…).',
};

const fixes: Readonly<Partial<Record<string, { vi: string; en: string }>>> = {
  table,
  tr: table,
  td: table,
  th: table,
  iframe: video,
  video,
  img: {
    vi: 'Khai ảnh trong pictures của index.vi.mdx rồi viết <Photo id="…"/>.',
    en: 'List the picture under pictures in index.vi.mdx, then write <Photo id="…"/>.',
  },
};

/** Tags within a table, which need not be told beside it. */
export const tableParts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup']);
