import { error, listed, meant, type Written } from './entry.ts';
import { countryCodes, fixOfUnread, plainNameOf } from './file-hints.ts';

/** Findings about files and folders as such. */
export const fileEntries = {
  'folder-unreadable': error((p: { folder: string }) => ({
    vi: [
      `Không mở được thư mục nội dung “${p.folder}”.`,
      'Kiểm tra lại đường dẫn sau --content (hoặc CONTENT_DIR) và quyền đọc thư mục.',
    ],
    en: [
      `The content folder “${p.folder}” cannot be opened.`,
      'Check the path given by --content (or CONTENT_DIR) and the right to read it.',
    ],
  })),
  'file-unreadable': error(() => ({
    vi: ['Không đọc được tệp này.', 'Kiểm tra quyền đọc, hoặc sao chép lại tệp từ bản gốc.'],
    en: ['This file cannot be read.', 'Check the right to read it, or copy it again.'],
  })),
  symlink: error(() => ({
    vi: [
      'Đây là liên kết tắt (symlink) tới thư mục khác hoặc ra ngoài thư mục nội dung.',
      'Chép hẳn tệp vào thư mục nội dung thay cho liên kết tắt.',
    ],
    en: [
      'This is a symbolic link to a folder, or to something outside the content folder.',
      'Put a copy of the file itself into the content folder.',
    ],
  })),
  'merge-conflict': error(() => ({
    vi: [
      'Git để lại hai bản của mấy dòng này (giữa <<<<<<< và >>>>>>>), vì hai người cùng sửa một chỗ.',
      'Giữ bản đúng, xóa bản kia cùng ba dòng dấu <<<<<<<, ======= và >>>>>>>.',
    ],
    en: [
      'Git has left two versions of these lines (between <<<<<<< and >>>>>>>): two people changed one place.',
      'Keep the right one; delete the other, and the three lines <<<<<<<, ======= and >>>>>>>.',
    ],
  })),
  'file-too-big': error((p: { limit: string }) => ({
    vi: [`Tệp lớn quá ${p.limit}.`, 'Giảm dung lượng tệp hoặc chia nhỏ ra.'],
    en: [`The file is larger than ${p.limit}.`, 'Make it smaller or split it.'],
  })),
  'folder-full': error((p: { limit: number }) => ({
    vi: [
      `Thư mục có hơn ${p.limit} tệp và thư mục con nên không được đọc.`,
      'Chuyển những gì không thuộc nội dung của cổng ra ngoài.',
    ],
    en: [
      `The folder holds more than ${p.limit} files and folders, so it is not read.`,
      'Move out what is no content of the portal.',
    ],
  })),
  'content-full': error((p: { files: number; text: string }) => ({
    vi: [
      `Thư mục nội dung có hơn ${p.files} tệp hoặc hơn ${p.text} chữ; phần còn lại không được đọc.`,
      'Kiểm tra lại đường dẫn thư mục nội dung, và chuyển những gì không thuộc cổng ra ngoài.',
    ],
    en: [
      `The content folder holds more than ${p.files} files or more than ${p.text} of text; the rest is not read.`,
      'Check the path of the content folder, and move out what is no content of the portal.',
    ],
  })),
  'file-name': error((p: { name: string }) => {
    const right = plainNameOf(p.name);
    return {
      vi: [
        `Tên “${p.name}” không dùng được trên mọi máy.`,
        `${right === undefined ? '' : `Đổi tên thành “${right}”. `}Chỉ dùng chữ thường không dấu a-z, số 0-9, dấu - _ . ; tránh các tên riêng của Windows như con, aux, nul.`,
      ],
      en: [
        `The name “${p.name}” does not work on every computer.`,
        `${right === undefined ? '' : `Rename it to “${right}”. `}Use only lower-case a-z, 0-9, - _ . and none of the device names of Windows, such as con, aux, nul.`,
      ],
    };
  }),
  'path-too-long': error((p: { length: number; limit: number }) => ({
    vi: [
      `Đường dẫn dài ${p.length} ký tự, quá ${p.limit}.`,
      'Đặt tên thư mục và tên tệp ngắn hơn.',
    ],
    en: [`The path has ${p.length} characters, more than ${p.limit}.`, 'Use shorter names.'],
  })),
  'not-text': error(() => ({
    vi: [
      'Tệp này không phải văn bản UTF-8.',
      'Mở tệp bằng trình soạn thảo văn bản và lưu lại với bảng mã UTF-8; đừng dùng tệp Word.',
    ],
    en: [
      'This file is not text in UTF-8.',
      'Open it in a text editor and save it as UTF-8; a Word file will not do.',
    ],
  })),
  'utf-16': error(() => ({
    vi: [
      'Tệp lưu với bảng mã UTF-16 (Notepad gọi là “Unicode”), không phải UTF-8.',
      'Mở bằng Notepad, chọn File → Save as → Encoding: UTF-8, rồi lưu đè lên tệp này.',
    ],
    en: [
      'The file is saved as UTF-16 (“Unicode” in Notepad), not as UTF-8.',
      'Open it in Notepad, choose File → Save as → Encoding: UTF-8, and save it over this one.',
    ],
  })),
  'unread-file': error((p: { name: string }) => ({
    vi: [`Không phần nào của cổng đọc tệp “${p.name}”.`, fixOfUnread(p.name).vi],
    en: [`Nothing in the portal reads the file “${p.name}”.`, fixOfUnread(p.name).en],
  })),
  'folder-path': error((p: { sign: string }) => ({
    vi: [
      `Đường dẫn tới thư mục nội dung có dấu “${p.sign}”, nên trình dựng không đọc được.`,
      'Đổi tên thư mục chứa nó, bỏ các dấu #, ? và %.',
    ],
    en: [
      `The path of the content folder holds a “${p.sign}”, which the build cannot read.`,
      'Rename the folder: no #, ? or % in its path.',
    ],
  })),
  'unknown-locale-file': error((p: { code: string; enabled: readonly string[] }) => ({
    vi: [
      `“${p.code}” không phải mã ngôn ngữ đang bật, nên tệp này sẽ bị bỏ qua.`,
      `${countryCodes[p.code]?.vi ?? ''}Đổi tên tệp theo một trong các mã: ${listed(p.enabled)}; hoặc bật ngôn ngữ đó trong site.yaml.`,
    ],
    en: [
      `“${p.code}” is not the code of an enabled language, so this file would be passed over.`,
      `${countryCodes[p.code]?.en ?? ''}Rename the file with one of the codes ${listed(p.enabled)}, or enable that language in site.yaml.`,
    ],
  })),
  'source-missing': error(() => ({
    vi: [
      'Có bản dịch nhưng thiếu bản gốc index.vi.mdx trong cùng thư mục.',
      'Thêm index.vi.mdx, hoặc xóa bản dịch.',
    ],
    en: [
      'There is a translation but no index.vi.mdx in the same folder.',
      'Add index.vi.mdx, or delete the translation.',
    ],
  })),
  'unknown-collection': error((p: Written & { known: readonly string[] }) => ({
    vi: [
      `Thư mục “${p.value}” không phải một chuyên mục của cổng.`,
      meant(p, `Các chuyên mục hiện có: ${listed(p.known)}.`, '').vi,
    ],
    en: [
      `The folder “${p.value}” is no collection of the portal.`,
      meant(p, '', `The collections are ${listed(p.known)}.`).en,
    ],
  })),
  slug: error((p: { slug: string }) => ({
    vi: [
      `Tên thư mục bài “${p.slug}” không dùng làm địa chỉ được.`,
      'Dùng chữ thường không dấu, số và gạch nối, chẳng hạn chua-vinh-nghiem; tránh tên mà cổng đã dùng (search, about, tên chuyên mục …).',
    ],
    en: [
      `The entry's folder name “${p.slug}” cannot be an address.`,
      'Use lower-case a-z, 0-9 and hyphens, as in chua-vinh-nghiem, and no word that the portal itself uses (search, about, names of collections …).',
    ],
  })),
  'too-many': error((p: { limit: number }) => ({
    vi: [
      `Tệp có hơn ${p.limit} lỗi; từ đây trở đi không liệt kê nữa.`,
      'Sửa các lỗi đã nêu rồi kiểm tra lại.',
    ],
    en: [
      `The file has more than ${p.limit} faults; from here on they are not listed.`,
      'Mend those told and check again.',
    ],
  })),
  'site-missing': error(() => ({
    vi: [
      'Thiếu tệp site.yaml ở thư mục nội dung.',
      'Tạo site.yaml, ít nhất có name, url, locales và imprint: {demonstration: true}.',
    ],
    en: [
      'The content folder has no site.yaml.',
      'Create site.yaml with at least name, url, locales and imprint: {demonstration: true}.',
    ],
  })),
};
