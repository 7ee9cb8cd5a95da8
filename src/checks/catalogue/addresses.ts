import { error, warning } from './entry.ts';

/** Findings about former addresses of entries. */
export const addressEntries = {
  'address-lost': warning((p: { collection: string; slug: string }) => ({
    vi: [
      `Bài ${p.collection}/${p.slug} có trong lần lưu (commit) trước mà nay không còn, nên địa chỉ cũ của nó sẽ không dẫn tới đâu.`,
      `Nếu bạn đổi tên thư mục, ghi “aliases: [${p.slug}]” vào index.vi.mdx của bài mang tên mới; nếu muốn gỡ bài, giữ thư mục và ghi “withdrawn: lý do”.`,
    ],
    en: [
      `The entry ${p.collection}/${p.slug} of the last commit is not there any more, so its address would lead nowhere.`,
      `If you renamed its folder, write “aliases: [${p.slug}]” into index.vi.mdx of the entry under its new name; to take an entry down, keep the folder and write “withdrawn: the reason”.`,
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
