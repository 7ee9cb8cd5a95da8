import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { partialDate } from './parts/dates.ts';
import { downloadPath, languageTag } from './parts/download.ts';
import { described } from './parts/meta.ts';
import { text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';

/** Kinds of publications; each has a name in every dictionary (`publication.kind.*`). */
export const publicationKinds = ['bulletin', 'leaflet', 'book', 'report'] as const;

/** What has to be said of a publication as soon as it has a file to download. */
export const neededForFiles = ['kind', 'publisher', 'licence'] as const;

/** Bulletins, leaflets, books and reports to download. */
export const publicationFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(publicationKinds).optional(), 'Kind of publication', 'Loại ấn phẩm'),
      publisher: described(text().optional(), 'Who publishes it', 'Đơn vị phát hành'),
      licence: described(
        text().optional(),
        'Licence, such as CC BY 4.0',
        'Giấy phép, chẳng hạn CC BY 4.0',
      ),
    },
    words: {},
    lists: {
      files: {
        about: ['Files to download', 'Các tệp để tải về'] as const,
        item: {
          file: described(
            downloadPath(),
            'Path of the PDF beside the text, such as ./bulletin-1.pdf',
            'Đường dẫn tới tệp PDF cạnh bài, chẳng hạn ./ban-tin-1.pdf',
          ),
          language: described(
            languageTag(),
            'Language of the file: vi, en, zh-Hans, fr …',
            'Ngôn ngữ của tệp: vi, en, zh-Hans, fr …',
          ),
          date: described(partialDate(), 'When it was published', 'Ngày phát hành'),
        },
        words: { name: described(text(), 'Name of the file for readers', 'Tên tệp cho người đọc') },
      },
    },
  });
