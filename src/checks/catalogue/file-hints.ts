import { slugOf } from '../../lib/slug.ts';

/** Codes of countries that are often written for those of their languages. */
export const countryCodes: Partial<Record<string, { vi: string; en: string }>> = Object.fromEntries(
  Object.entries({ kr: 'ko', jp: 'ja', cn: 'zh', la: 'lo', vn: 'vi', us: 'en', gb: 'en' }).map(
    ([country, language]) => [
      country,
      {
        vi: `“${country}” là mã nước; mã ngôn ngữ là “${language}”. `,
        en: `“${country}” is a country’s code; the language’s is “${language}”. `,
      },
    ],
  ),
);

/** Whether Windows, or a download, has made a name of that of another file. */
const isCopy = (name: string) => /^index\..*(?: - (?:Copy|Sao chép)| ?\(\d+\)).*$/i.test(name);

/** A file’s name in plain letters, its extension kept; nothing where that is no other name. */
export function plainNameOf(name: string): string | undefined {
  if (isCopy(name)) return undefined;
  const [, stem = '', ending = ''] = /^(.+?)((?:\.[a-z]{2,5})*)$/i.exec(name) ?? [];
  const plain = name.startsWith('~') ? '' : slugOf(stem) && slugOf(stem) + ending.toLowerCase();
  return plain === '' || plain === name ? undefined : plain;
}

/** What to do with a file that nothing reads, by its name. */
export function fixOfUnread(name: string): { vi: string; en: string } {
  if (isCopy(name))
    return {
      vi: 'Đây là bản sao do Windows tạo; chép phần còn cần vào tệp chính rồi xóa bản sao.',
      en: 'This is a copy that Windows has made; take over what is needed, then delete it.',
    };
  if (/\.lnk$/i.test(name))
    return {
      vi: 'Đây là lối tắt (shortcut) của Windows, không phải tệp thật; chép hẳn tệp vào đây, hoặc xóa lối tắt.',
      en: 'This is a shortcut of Windows, not the file itself; copy the file here, or delete the shortcut.',
    };
  if (/\.jfif$/i.test(name))
    return {
      vi: 'Ảnh .jfif là ảnh JPEG; đổi đuôi thành .jpg rồi khai trong mục pictures.',
      en: 'A .jfif is a JPEG: rename it to .jpg, then list it under pictures.',
    };
  if (name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini|\.ds_store)$/i.test(name))
    return {
      vi: 'Đây là tệp tạm của Word hoặc của máy; đóng chương trình đang mở rồi xóa tệp này.',
      en: 'This is a file that Word or the computer keeps for itself; close the program and delete it.',
    };
  if (/^index\b.*\.(?:mdx?|txt)$/i.test(name) || /\.(?:mdx?|txt)$/i.test(name))
    return {
      vi: 'Nếu là bài viết, đặt trong <chuyên mục>/<tên bài>/ và đổi tên thành index.vi.mdx (bản dịch: index.<mã ngôn ngữ>.mdx); không dùng thì chuyển ra ngoài thư mục nội dung.',
      en: 'A text belongs in <collection>/<slug>/ and is named index.vi.mdx (a translation index.<language>.mdx); move what is not used out of the content folder.',
    };
  if (/\/.*\.(?:jpe?g|png|webp|avif)$/i.test(name))
    return {
      vi: 'Thư mục bài không có thư mục con: chuyển ảnh ra cạnh index.vi.mdx, rồi khai trong mục pictures (file: ./tên-tệp).',
      en: 'An entry has no folders within it: move the picture beside index.vi.mdx, then list it under pictures (file: ./name).',
    };
  if (/\.(?:jpe?g|png|webp|avif)$/i.test(name))
    return {
      vi: 'Khai ảnh trong mục pictures của index.vi.mdx cùng thư mục (file: ./tên-tệp), hoặc chuyển ra ngoài thư mục nội dung.',
      en: 'List the picture under pictures in index.vi.mdx of the same folder (file: ./name), or move it out of the content folder.',
    };
  if (/(?:~|\.(?:bak|tmp|old|orig|swp))$/i.test(name))
    return {
      vi: 'Đây là bản sao lưu của trình soạn thảo; xóa đi.',
      en: 'This is a copy that an editor kept; delete it.',
    };
  if (/\.(?:docx?|xlsx?|pptx?|odt|rtf|heic|gif|tiff?|bmp|psd|zip|rar)$/i.test(name))
    return {
      vi: 'Cổng không dùng loại tệp này. Chữ thì chép vào index.vi.mdx; ảnh thì xuất ra jpg, png, webp hoặc avif; rồi chuyển tệp gốc ra ngoài thư mục nội dung.',
      en: 'The portal does not use files of this kind. Copy words into index.vi.mdx; export pictures as jpg, png, webp or avif; then move the original out of the content folder.',
    };
  return {
    vi: 'Tệp PDF của ấn phẩm thì khai trong mục files của index.vi.mdx; số liệu thì đặt trong figures/, đuôi tệp là .yaml; tệp không dùng thì chuyển ra ngoài thư mục nội dung.',
    en: 'List the PDF of a publication under files in index.vi.mdx; figures belong in figures/ and end in .yaml; move what is not used out of the content folder.',
  };
}
