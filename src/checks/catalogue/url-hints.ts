/** What to write instead of an address that may not stand in a text, by what it looks like. */
export function fixOfUrl(url: string): { vi: string; en: string } {
  if (url.trim() === '')
    return {
      vi: 'Viết địa chỉ vào giữa ( và ), hoặc bỏ liên kết.',
      en: 'Write the address between ( and ), or remove the link.',
    };
  if (/\.(?:docx?|xlsx?|pptx?|pdf|odt|zip|rar)$/i.test(url) && !/^https?:/i.test(url))
    return {
      vi: 'Người đọc không mở được tệp trên máy của bạn. Xuất thành PDF, đăng ở mục publications, rồi liên kết tới trang đó: /publications/ten-an-pham/.',
      en: 'Readers cannot open a file on your computer. Export it as PDF, publish it in publications, and link to that page: /publications/its-slug/.',
    };
  if (/^(?:[a-z]:[\\/]|file:|\\\\)/i.test(url))
    return {
      vi: 'Đây là đường dẫn trên máy của bạn, người đọc không mở được. Viết đường dẫn trong cổng bắt đầu bằng /, hoặc địa chỉ https://.',
      en: 'This is a path on your computer, which readers cannot open. Write a path of the portal starting with /, or an https:// address.',
    };
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(url))
    return { vi: `Viết mailto:${url}.`, en: `Write mailto:${url}.` };
  if (
    /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|gov|edu|info)(?:[/?#]|$)/i.test(url)
  )
    return { vi: `Viết https://${url}.`, en: `Write https://${url}.` };
  if (/^(?:\.\.?\/)*[a-z0-9][a-z0-9./-]*$/i.test(url))
    return {
      vi: 'Đường dẫn trong cổng viết từ gốc: /chuyên-mục/tên-bài/, chẳng hạn /places/tay-yen-tu/.',
      en: 'A path of the portal is written from its root: /collection/slug/, such as /places/tay-yen-tu/.',
    };
  return {
    vi: 'Chỉ dùng http://, https://, mailto:, tel:, đường dẫn trong cổng bắt đầu bằng /, #mục trong trang, hoặc ./ảnh cạnh bài.',
    en: 'Use http://, https://, mailto:, tel:, a path of the portal starting with /, an #anchor, or ./picture beside the text.',
  };
}
