import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';
import { described } from './meta.ts';
import { text } from './names.ts';

/** A picture file named in front matter: Astro makes image data of it, the check sees the path. */
export type PictureFile = z.ZodType;

/** What a picture is, and by what right it is shown; in the source file only. */
export const pictureItem = <F extends PictureFile>(file: F) => ({
  file: described(
    file,
    'Path of the picture beside the text, such as ./cover.webp',
    'Đường dẫn tới tệp ảnh cạnh bài, chẳng hạn ./cover.webp',
  ),
  author: described(text(), 'Who made the picture', 'Tác giả'),
  licence: described(text(), 'Licence, such as CC BY 4.0', 'Giấy phép, chẳng hạn CC BY 4.0'),
  source: described(text(), 'Where it was obtained', 'Lấy từ đâu'),
  date: described(calendarDate(), 'When it was made', 'Ngày tạo'),
  kind: described(
    z.enum(['photo', 'illustration', 'ai']),
    'photo, illustration, or ai (drawn by computer)',
    'photo (ảnh chụp), illustration (tranh vẽ) hoặc ai (máy vẽ)',
  ),
  consent: described(
    z
      .strictObject({
        basis: described(text(), 'By what right', 'Căn cứ nào'),
        ref: described(text(), 'Where the consent is kept', 'Văn bản đồng ý lưu ở đâu'),
      })
      .optional(),
    'By what right recognisable people are shown',
    'Căn cứ được đăng hình người nhận ra được',
  ),
});

/** What a picture shows, in words; in every file. */
export const pictureWords = () => ({
  alt: described(
    text(),
    'What the picture shows, for those who do not see it',
    'Hình có gì, cho người không nhìn thấy hình',
  ),
  caption: described(text().optional(), 'Line below the picture', 'Chú thích dưới hình'),
});
