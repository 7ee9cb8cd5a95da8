import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { historicDate } from './parts/historic-date.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { recognitionList } from './parts/recognition.ts';

/** Kinds of heritage; each has a name in every dictionary (`heritage.kind.*`). */
export const heritageKinds = ['site', 'documentary', 'performing', 'craft', 'custom'] as const;

/** Recognised heritage: sites, documents, arts, crafts, customs. */
export const heritageFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(heritageKinds).optional(), 'Kind of heritage', 'Loại hình di sản'),
      origin: described(historicDate().optional(), 'When it began', 'Có từ khi nào'),
    },
    words: {},
    lists: {
      recognitions: recognitionList(),
      components: {
        about: ['Parts that it is made of', 'Các thành phần'] as const,
        item: {
          entry: described(
            referenceTo('entries').optional(),
            'The entry on this part: collection/slug',
            'Bài về thành phần này: tên-mục/tên-bài',
          ),
        },
        words: { name: described(text(), 'Name of the part', 'Tên thành phần') },
      },
    },
  });
